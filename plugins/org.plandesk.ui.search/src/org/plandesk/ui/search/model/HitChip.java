// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.search.SearchHit;

/**
 * A fact about a hit, in a few characters.
 *
 * @param kind what it is about
 * @param text its words
 */
public record HitChip(Kind kind, String text) {

  /** What a chip is about. */
  public enum Kind {
    /** A deadline with a date. */
    DEADLINE,
    /** A deadline in words alone, such as “十四五”. */
    PERIOD,
    /** A quantitative target. */
    TARGET,
    /** A unit. */
    UNIT
  }

  /** The chips of a hit: its first deadline, target and unit, and how many more of each there are. */
  public static List<HitChip> of(SearchHit hit) {
    List<HitChip> chips = new ArrayList<>();
    if (!hit.deadlines().isEmpty()) {
      chips.add(deadline(hit.deadlines().get(0)));
      more(chips, Kind.DEADLINE, hit.deadlines().size(), Messages.moreDeadlines);
    }
    if (!hit.targets().isEmpty()) {
      chips.add(new HitChip(Kind.TARGET, hit.targets().get(0)));
      more(chips, Kind.TARGET, hit.targets().size(), Messages.moreTargets);
    }
    if (!hit.units().isEmpty()) {
      chips.add(new HitChip(Kind.UNIT, hit.units().get(0)));
      more(chips, Kind.UNIT, hit.units().size(), Messages.moreUnits);
    }
    return chips;
  }

  /** A deadline as a chip and an exported list show it. */
  static HitChip deadline(SearchHit.Deadline deadline) {
    return deadline.date() != null
        ? new HitChip(Kind.DEADLINE, deadline.date().toString())
        : new HitChip(Kind.PERIOD, "“" + deadline.quote() + "”");
  }

  private static void more(List<HitChip> chips, Kind kind, int count, String words) {
    if (count > 1) {
      chips.add(new HitChip(kind, Messages.bind(words, count - 1)));
    }
  }
}
