// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what stands at another place: out of order among what is below the same heading, or out of the order of the whole
 * below another heading. What goes with its heading has not moved.
 */
final class Moves {

  /** A heading is a fixed point: what crosses one has moved, not the heading. */
  private static final int HEADING = 400;

  private final Set<Group> outOfOrder;
  private final Set<Group> outOfOrderBelow = new HashSet<>();

  Moves(List<Entry> current) {
    List<Group> groups = new ArrayList<>();
    Map<Entry, List<Group>> below = new HashMap<>();
    for (Entry entry : current) {
      if (!entry.isFree() && entry == entry.group.current.getFirst()) {
        groups.add(entry.group);
        if (staysBelow(entry.group)) {
          below.computeIfAbsent(entry.parent, key -> new ArrayList<>()).add(entry.group);
        }
      }
    }
    outOfOrder = disordered(groups);
    below.values().forEach(some -> outOfOrderBelow.addAll(disordered(some)));
  }

  boolean isMoved(Group group) {
    return (staysBelow(group) ? outOfOrderBelow : outOfOrder).contains(group);
  }

  private static boolean staysBelow(Group group) {
    return Places.belowPartners(group.old.getFirst(), group.current.getFirst());
  }

  private static Set<Group> disordered(List<Group> groups) {
    int[] places = groups.stream().mapToInt(group -> group.old.getFirst().index).toArray();
    long[] weights = groups.stream().mapToLong(Moves::weight).toArray();
    boolean[] kept = Sequences.heaviestIncreasing(places, weights);
    Set<Group> out = new HashSet<>();
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        out.add(groups.get(i));
      }
    }
    return out;
  }

  private static long weight(Group group) {
    Entry entry = group.current.getFirst();
    return weight(entry.text, entry.kind);
  }

  /** How much it takes to say that something moved rather than all that it crosses. */
  static long weight(Change change) {
    return weight(change.currentText(), change.kind());
  }

  private static long weight(String text, EntryKind kind) {
    return text.length() + (kind.isHeading() ? HEADING : 10L);
  }
}
