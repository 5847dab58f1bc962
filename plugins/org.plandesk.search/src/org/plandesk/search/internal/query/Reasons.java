// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plandesk.model.Span;
import org.plandesk.search.EntryKind;
import org.plandesk.search.MatchReason;
import org.plandesk.search.MatchReason.Type;
import org.plandesk.search.internal.index.StoredEntry;
import org.plandesk.search.internal.words.Questions.Wanted;
import org.plandesk.text.FoldedText;

/** Tells why an element was found, besides the words that are in it. */
final class Reasons {

  /** Words further apart than this are not near each other. */
  private static final int NEAR = 10;

  private final ReadQuery read;
  private final List<FoldedText> words;
  private final FoldedText together;

  Reasons(ReadQuery read) {
    this.read = read;
    this.words = read.parsed().words().map(Clause.Words::folded).filter(word -> word.length() > 1).toList();
    this.together =
        FoldedText.of(String.join("", read.terms().stream().map(ReadQuery.SoughtTerm::text).toList()));
  }

  /** All reasons, the weightiest first: the words that were found, and what else speaks for the element. */
  List<MatchReason> of(StoredEntry entry, FoldedText text, List<MatchReason> found, List<List<Span>> byTerm) {
    List<MatchReason> reasons = new ArrayList<>(found);
    if (read.terms().size() > 1 && text.contains(together)) {
      String typed = String.join("", read.terms().stream().map(ReadQuery.SoughtTerm::text).toList());
      reasons.add(new MatchReason(Type.PHRASE, typed, "", 1));
    } else {
      distance(byTerm).filter(distance -> distance <= NEAR)
          .ifPresent(distance -> reasons.add(new MatchReason(Type.NEAR, "", "", distance)));
    }
    title(entry, found).ifPresent(reasons::add);
    entry.units().stream().filter(unit -> words.stream().anyMatch(FoldedText.of(unit)::contains)).findFirst()
        .ifPresent(unit -> reasons.add(new MatchReason(Type.UNIT, "", unit, 0)));
    wanted(entry, reasons);
    for (List<Clause> alternatives : read.parsed().fields()) {
      for (Clause clause : alternatives) {
        if (clause instanceof Clause.Field field) {
          reasons.add(new MatchReason(Type.FIELD, field.field().name(Locale.getDefault()), field.text(), 0));
        }
      }
    }
    reasons.sort(Comparator.comparing(MatchReason::type));
    return reasons;
  }

  private Optional<MatchReason> title(StoredEntry entry, List<MatchReason> found) {
    boolean heads = switch (entry.kind()) {
      case CHAPTER, SECTION, ITEM, BOX, PROJECT, TABLE, HEADING -> true;
      case PLAN, PARAGRAPH, HEADER, INDICATOR, NOTE, UNIT, TASK, GOAL, FACT, PRINCIPLE, PERMISSION, OTHER -> false;
    };
    if (heads && !found.isEmpty()) {
      return Optional.of(new MatchReason(Type.TITLE, "", "", 0));
    }
    return entry.headings().stream().filter(heading -> words.stream().anyMatch(FoldedText.of(heading)::contains))
        .reduce((higher, nearer) -> nearer).map(heading -> new MatchReason(Type.TITLE, "", heading, 0));
  }

  private void wanted(StoredEntry entry, List<MatchReason> reasons) {
    for (Wanted wanted : read.wanted()) {
      switch (wanted) {
        case TIME -> entry.deadlines().stream().findFirst()
            .ifPresent(due -> reasons.add(new MatchReason(Type.DEADLINE, "", due.quote(), 0)));
        case FIGURE -> entry.targets().stream().findFirst()
            .ifPresent(target -> reasons.add(new MatchReason(Type.FIGURE, "", target, 0)));
        case UNIT -> {
          if (entry.kind() != EntryKind.UNIT && reasons.stream().noneMatch(reason -> reason.type() == Type.UNIT)) {
            entry.units().stream().findFirst()
                .ifPresent(unit -> reasons.add(new MatchReason(Type.UNIT, "", unit, 0)));
          }
        }
      }
    }
  }

  /** How many characters stand between the two nearest places of different terms. */
  private static Optional<Integer> distance(List<List<Span>> byTerm) {
    int nearest = Integer.MAX_VALUE;
    for (int i = 0; i < byTerm.size(); i++) {
      for (int j = i + 1; j < byTerm.size(); j++) {
        for (Span one : byTerm.get(i)) {
          for (Span two : byTerm.get(j)) {
            nearest = Math.min(nearest, Math.max(0, Math.max(one.start() - two.end(), two.start() - one.end())));
          }
        }
      }
    }
    return nearest == Integer.MAX_VALUE ? Optional.empty() : Optional.of(nearest);
  }
}
