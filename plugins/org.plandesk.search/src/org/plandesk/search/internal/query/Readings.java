// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plandesk.search.QueryReading;
import org.plandesk.search.QueryReading.Part;
import org.plandesk.search.QueryReading.Role;

/** Tells how a query was read. */
final class Readings {

  private Readings() {
  }

  static QueryReading of(ReadQuery read) {
    List<Part> parts = new ArrayList<>();
    for (ReadQuery.SoughtTerm term : read.terms()) {
      List<String> expansions = term.expansions().stream().map(ReadQuery.Expansion::text).toList();
      boolean first = true;
      for (Clause clause : term.alternatives()) {
        parts.add(part(clause, role(clause), !first, first ? expansions : List.of()));
        first = false;
      }
    }
    for (List<Clause> alternatives : read.parsed().fields()) {
      boolean first = true;
      for (Clause clause : alternatives) {
        parts.add(part(clause, Role.FIELD, !first, List.of()));
        first = false;
      }
    }
    read.parsed().excluded().forEach(clause -> parts.add(part(clause, Role.EXCLUDED, false, List.of())));
    parts.sort(Comparator.comparingInt(Part::start));
    return new QueryReading(parts, read.parsed().hints());
  }

  private static Role role(Clause clause) {
    return switch (clause) {
      case Clause.Words words -> words.quoted() ? Role.PHRASE : Role.WORD;
      case Clause.Wildcard wildcard -> Role.WILDCARD;
      case Clause.Field field -> Role.FIELD;
    };
  }

  private static Part part(Clause clause, Role role, boolean alternative, List<String> expansions) {
    String text = clause instanceof Clause.Field field
        ? field.field().name(Locale.getDefault()) + ":" + field.text()
        : clause.text();
    return new Part(role, text, clause.start(), clause.end(), alternative, expansions);
  }
}
