// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plandesk.model.Light;
import org.plandesk.model.StatementKind;
import org.plandesk.model.edit.PlanLabels;

/** Says what a filter asks for, so that nobody takes a part for the whole. */
public final class FilterWords {

  private FilterWords() {
  }

  /** The conditions in one line, in the language of the program; empty when everything is shown. */
  public static String of(TimelineFilter filter) {
    PlanLabels labels = PlanLabels.current();
    List<String> parts = new ArrayList<>();
    if (!filter.units().isEmpty()) {
      parts.add(Messages.bind(Messages.filterUnits, sorted(filter.units())));
    }
    if (!filter.years().isEmpty()) {
      parts.add(Messages.bind(Messages.filterYears, years(new TreeSet<>(filter.years()))));
    }
    if (!filter.lights().isEmpty()) {
      parts.add(Messages.bind(Messages.filterLights, filter.lights().stream().sorted()
          .map((Light light) -> labels.literal(light)).collect(Collectors.joining(Messages.listComma))));
    }
    if (!filter.kinds().isEmpty()) {
      parts.add(Messages.bind(Messages.filterKinds, filter.kinds().stream().sorted()
          .map(code -> kind(code, labels)).collect(Collectors.joining(Messages.listComma))));
    }
    if (!filter.text().isEmpty()) {
      parts.add(Messages.bind(Messages.filterText, filter.text()));
    }
    return String.join(Messages.filterAnd, parts);
  }

  private static String sorted(Set<String> words) {
    return words.stream().sorted().collect(Collectors.joining(Messages.listComma));
  }

  /** Years that follow each other as from–to. */
  private static String years(TreeSet<Integer> years) {
    List<String> parts = new ArrayList<>();
    Integer from = null;
    for (Integer year : years) {
      from = from == null ? year : from;
      if (!years.contains(year + 1)) {
        parts.add(from.equals(year) ? year.toString() : from + "–" + year);
        from = null;
      }
    }
    return String.join(Messages.listComma, parts);
  }

  private static String kind(String code, PlanLabels labels) {
    StatementKind kind = StatementKind.get(code);
    if (kind != null) {
      return labels.literal(kind);
    }
    return switch (code) {
      case "indicator" -> Messages.kindIndicator;
      case "project" -> Messages.kindProject;
      case "period" -> Messages.kindPeriod;
      default -> code;
    };
  }
}
