// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plandesk.compare.AspectChange;
import org.plandesk.compare.Change;
import org.plandesk.compare.ClauseWords;
import org.plandesk.model.PlanElement;
import org.plandesk.model.edit.PlanLabels;

/** Changes in words. */
public final class ChangeWords {

  private static final String STEP_ENDS = "）- ";

  private ChangeWords() {
  }

  /** What kinds of change it is: 改写，目标调整. */
  public static String kinds(Change change) {
    return ChangeKind.of(change).stream().map(ChangeKind::word).collect(Collectors.joining(Messages.separator));
  }

  /** Where it stands, and where it stood when that is another place. */
  public static String place(Change change) {
    String old = places(change.old());
    String current = places(change.current());
    return current.isEmpty() || old.isEmpty() || old.equals(current) ? old.isEmpty() ? current : old
        : old + " → " + current;
  }

  /** Where some elements stand; of several, what those below the same heading have in common once: 三（二）1-1、2. */
  public static String places(List<PlanElement> elements) {
    List<String> places = elements.stream().map(PlanLabels.current()::shortPosition).distinct().toList();
    StringBuilder joined = new StringBuilder();
    String before = "";
    for (String place : places) {
      joined.append(joined.isEmpty() ? "" : Messages.separator).append(place.substring(common(before, place)));
      before = place;
    }
    return joined.toString();
  }

  /** How much two places have in common, whole steps of the way down to them. */
  private static int common(String one, String other) {
    int steps = 0;
    for (int i = 0; i < Math.min(one.length(), other.length() - 1) && one.charAt(i) == other.charAt(i); i++) {
      steps = STEP_ENDS.indexOf(one.charAt(i)) >= 0 ? i + 1 : steps;
    }
    return steps;
  }

  /** Its words on one line: the new ones, or the old ones of what is gone. */
  public static String words(Change change) {
    return ClauseWords.of(change.current().isEmpty() ? change.old() : change.current()).replace('\n', ' ');
  }

  /** All that is known of it, a line each: kinds, place, and of each aspect what it was and what it is. */
  public static String details(Change change) {
    List<String> lines = new ArrayList<>();
    lines.add(kinds(change) + "  " + place(change));
    for (AspectChange detail : AspectChange.of(change, PlanLabels.current())) {
      lines.add(Messages.bind(Messages.detail, new Object[] {word(detail),
          String.join(Messages.separator, detail.removed()), String.join(Messages.separator, detail.added())}));
    }
    return String.join("\n", lines);
  }

  private static String word(AspectChange detail) {
    return switch (detail.aspect()) {
      case TARGET -> Messages.target;
      case DEADLINE -> Messages.deadline;
      case UNIT -> Messages.unit;
      case RENUMBERED -> Messages.number;
      case MOVED -> Messages.place;
    };
  }
}
