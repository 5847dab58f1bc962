// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Tells what stands at another place: out of order among what is below the same heading, or out of the order of the whole
 * below another heading. What goes with its heading has not moved. Of what was swapped the lighter has moved: a heading weighs
 * as much as all that goes with it.
 */
final class Moves {

  /** A heading is a fixed point: what crosses one has moved, not the heading. */
  private static final int HEADING = 400;
  /** How much more what is in its place below its heading weighs than what came below another one. */
  private static final long STAYED = 1000;

  /** Weights with all that goes with something. */
  private final Map<Group, Long> burdens = new HashMap<>();
  private final Set<Group> outOfOrder;
  private final Set<Group> outOfOrderBelow = new HashSet<>();

  Moves(List<Entry> current) {
    List<Group> groups = new ArrayList<>();
    Map<Entry, List<Group>> below = new HashMap<>();
    for (Entry entry : current) {
      // A cell stands where its row does.
      if (!entry.isFree() && !entry.key.isCell() && entry == entry.group.current.getFirst()) {
        groups.add(entry.group);
        if (staysBelow(entry.group)) {
          below.computeIfAbsent(entry.parent, key -> new ArrayList<>()).add(entry.group);
        }
      }
    }
    groups.forEach(this::weigh);
    below.values().forEach(some -> outOfOrderBelow.addAll(disordered(some, burdens::get)));
    outOfOrder = disordered(groups, group -> isInPlace(group) ? STAYED * weight(group) : weight(group));
  }

  /** Whether it stands below its heading where it stood: what crosses it has moved. */
  private boolean isInPlace(Group group) {
    return staysBelow(group) && !outOfOrderBelow.contains(group);
  }

  /** Counts something, in both states, for itself and for all headings that it stays below. */
  private void weigh(Group group) {
    long own = weight(group) + Stream.concat(group.old.stream(), group.current.stream().skip(1))
        .mapToLong(entry -> entry.text.length()).sum();
    Group above = group;
    burdens.merge(above, own, Long::sum);
    while (staysBelow(above) && above.current.getFirst().parent != null) {
      above = above.current.getFirst().parent.group;
      burdens.merge(above, own, Long::sum);
    }
  }

  boolean isMoved(Group group) {
    return staysBelow(group) ? outOfOrderBelow.contains(group)
        : outOfOrder.contains(group) || hasLeftHeading(group);
  }

  /** Whether it stands below another heading though both headings, the one then and the one now, are in both states. */
  private static boolean hasLeftHeading(Group group) {
    Entry then = group.old.getFirst().parent;
    Entry now = group.current.getFirst().parent;
    return group.isPair() && (then == null || !then.isFree()) && (now == null || !now.isFree());
  }

  private static boolean staysBelow(Group group) {
    return Places.belowPartners(group.old.getFirst(), group.current.getFirst());
  }

  private static Set<Group> disordered(List<Group> groups, ToLongFunction<Group> weight) {
    // What was merged stands at the place of any of its parts: from the last to the first, at most one is in an increasing row.
    List<Group> owners = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Group group : groups) {
      for (Entry entry : group.old.reversed()) {
        owners.add(group);
        places.add(entry.index);
      }
    }
    boolean[] kept = Sequences.heaviestIncreasing(places.stream().mapToInt(Integer::intValue).toArray(),
        owners.stream().mapToLong(weight).toArray());
    Set<Group> out = new HashSet<>(groups);
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        out.remove(owners.get(i));
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
