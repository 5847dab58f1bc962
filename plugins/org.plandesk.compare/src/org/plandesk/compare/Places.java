// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.List;

/** Where entries stand among those that have partners: how likely two are the same by their place alone. */
final class Places {

  private static final double BETWEEN_PARTNERS = 0.22;
  private static final double BESIDE_PARTNERS = 0.12;
  private static final double BELOW_PARTNERS = 0.08;

  private final int[] beforeOld;
  private final int[] afterOld;
  private final int[] beforeCurrent;
  private final int[] afterCurrent;

  Places(List<Entry> old, List<Entry> current) {
    beforeOld = nearest(old, 1, false);
    afterOld = nearest(old, -1, false);
    beforeCurrent = nearest(current, 1, true);
    afterCurrent = nearest(current, -1, true);
  }

  /** For each entry the old place of the nearest one with a partner, before or behind it. */
  private static int[] nearest(List<Entry> entries, int step, boolean current) {
    int[] places = new int[entries.size()];
    int last = step > 0 ? -1 : Integer.MAX_VALUE;
    for (int i = step > 0 ? 0 : entries.size() - 1; i >= 0 && i < entries.size(); i += step) {
      Entry entry = entries.get(i);
      places[i] = last;
      if (!entry.isFree()) {
        last = current ? entry.group.old.getFirst().index : i;
      }
    }
    return places;
  }

  /** What stands before an entry; entries of both states with the same answer stand behind the same partners. */
  int before(Entry entry, boolean isCurrent) {
    return (isCurrent ? beforeCurrent : beforeOld)[entry.index];
  }

  /** What stands behind an entry. */
  int after(Entry entry, boolean isCurrent) {
    return (isCurrent ? afterCurrent : afterOld)[entry.index];
  }

  /** What is added to the likeness of two entries for their places. */
  double bonus(Entry old, Entry current) {
    boolean before = beforeOld[old.index] == beforeCurrent[current.index];
    boolean after = afterOld[old.index] == afterCurrent[current.index];
    double bonus = before && after ? BETWEEN_PARTNERS : before || after ? BESIDE_PARTNERS : 0;
    return bonus + (belowPartners(old, current) ? BELOW_PARTNERS : 0);
  }

  /** Whether both stand below headings that are partners, or below none. */
  static boolean belowPartners(Entry old, Entry current) {
    if (old.parent == null || current.parent == null) {
      return old.parent == current.parent;
    }
    return old.parent.group != null && old.parent.group == current.parent.group;
  }
}
