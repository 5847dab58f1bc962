// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds everything that is there after the merge, and in which order. */
final class Containers {

  private final MergeRun run;
  private final Presence presence;
  private final Map<String, Part.Place> places = new HashMap<>();
  private final Map<Part.Place, List<String>> orders = new LinkedHashMap<>();

  Containers(MergeRun run, Presence presence) {
    this.run = run;
    this.presence = presence;
    Set<String> moved = new LinkedHashSet<>();
    for (MergeSide side : run.authors()) {
      moved.addAll(run.changes(side).moved());
      moved.addAll(run.changes(side).inserted());
      moved.addAll(run.changes(side).deleted());
    }
    moved.removeIf(key -> !presence.isLive(key));
    dropHomeless(moved);
    openCircles(moved);
    Set<Part.Place> lists = new LinkedHashSet<>();
    run.authors().forEach(side -> lists.addAll(run.changes(side).lists()));
    moved.forEach(key -> lists.add(of(key)));
    lists.forEach(place -> orders.put(place, new MergeOrder(run, place, key -> isIn(key, place)).keys()));
  }

  /** What stood in what is gone falls back to another of its places; what has none goes with all that it holds. */
  private void dropHomeless(Set<String> moved) {
    Set<String> asked = moved;
    boolean again = true;
    while (again) {
      places.clear();
      again = false;
      for (String key : asked) {
        if (presence.isLive(key) && !key.equals(PartKeys.PLAN) && of(key) == null) {
          presence.drop(key);
          again = true;
        }
      }
      if (again && asked == moved) {
        asked = new LinkedHashSet<>();
        for (MergeSide side : MergeSide.values()) {
          for (Part part : run.state(side).parts()) {
            asked.add(part.key());
          }
        }
      }
    }
    moved.removeIf(key -> !presence.isLive(key));
  }

  private boolean isIn(String key, Part.Place place) {
    return presence.isLive(key) && place.equals(of(key));
  }

  /** Where something that is there stands; null for the plan itself. */
  Part.Place of(String key) {
    Part.Place known = places.get(key);
    if (known == null && !key.equals(PartKeys.PLAN)) {
      known = merged(key);
      places.put(key, known);
    }
    return known;
  }

  private Part.Place merged(String key) {
    Part.Place base = run.state(MergeSide.BASE).place(key);
    Part.Place first = run.state(run.first()).place(key);
    Part.Place second = run.state(run.second()).place(key);
    Part.Place chosen;
    if (presence.isFrozen(key)) {
      chosen = base;
    } else if (first == null || second == null) {
      chosen = first != null ? first : second != null ? second : base;
    } else if (first.equals(second) || second.equals(base)) {
      chosen = first;
    } else if (first.equals(base)) {
      chosen = second;
    } else {
      MergeSide side = run.settle(ConflictKind.MOVED, key, null);
      chosen = side == run.first() ? first : side == run.second() || base == null ? second : base;
    }
    for (Part.Place place : new Part.Place[] {chosen, first, second, base}) {
      if (place != null && presence.isLive(place.parent())) {
        return place;
      }
    }
    return null;
  }

  /** Each moved something into what the other moved into it: one of them has to be followed. */
  private void openCircles(Set<String> moved) {
    Set<Set<String>> settled = new HashSet<>();
    for (String key : moved) {
      Set<String> circle = circle(key);
      while (!circle.isEmpty()) {
        String top = run.state(MergeSide.BASE).parts().stream().map(Part::key).filter(circle::contains).findFirst()
            .orElse(key);
        MergeSide side = settled.add(circle) ? run.settle(ConflictKind.MOVED, top, null) : run.first();
        for (String each : circle) {
          Part.Place place = run.state(side).place(each);
          if (place != null && presence.isLive(place.parent())) {
            places.put(each, place);
          }
        }
        Set<String> left = circle(key);
        circle = left.equals(circle) && side == run.first() ? Set.of() : left;
      }
    }
  }

  private Set<String> circle(String key) {
    Set<String> way = new LinkedHashSet<>();
    for (String at = key; !at.equals(PartKeys.PLAN); at = of(at).parent()) {
      if (!way.add(at)) {
        List<String> all = new ArrayList<>(way);
        return new LinkedHashSet<>(all.subList(all.indexOf(at), all.size()));
      }
    }
    return Set.of();
  }

  /** The lists that may differ from those of an author, in their order after the merge. */
  Map<Part.Place, List<String>> orders() {
    return orders;
  }
}
