// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The order of one list: what neither author moved stays, and what one of them put in or moved stands behind what it follows in his
 * state. At one place the order does not depend on who merges.
 */
final class MergeOrder {

  private static final String BEGINNING = "";

  private final MergeRun run;
  private final Map<MergeSide, List<String>> lists = new EnumMap<>(MergeSide.class);
  private final Map<MergeSide, Set<String>> sets = new EnumMap<>(MergeSide.class);
  private final Set<String> members = new HashSet<>();
  private final Map<MergeSide, Map<String, List<String>>> runs = new EnumMap<>(MergeSide.class);

  /** @param isMember whether something stands in the list after the merge */
  MergeOrder(MergeRun run, Part.Place place, Predicate<String> isMember) {
    this.run = run;
    for (MergeSide side : MergeSide.values()) {
      List<String> list = run.state(side).members(place).stream().filter(isMember).toList();
      lists.put(side, list);
      sets.put(side, new HashSet<>(list));
      members.addAll(list);
      runs.put(side, new HashMap<>());
    }
  }

  /** All members in order. */
  List<String> keys() {
    List<String> first = lists.get(run.first());
    if (first.equals(lists.get(run.second())) && first.size() == members.size()) {
      return first;
    }
    Set<String> skeleton = new HashSet<>(skeleton());
    Map<String, MergeSide> placedBy = placedBy(skeleton);
    for (MergeSide side : MergeSide.values()) {
      String anchor = BEGINNING;
      for (String key : lists.get(side)) {
        if (skeleton.contains(key)) {
          anchor = key;
        } else if (placedBy.get(key) == side) {
          runs.get(side).computeIfAbsent(anchor, any -> new ArrayList<>()).add(key);
        }
      }
    }
    List<String> keys = new ArrayList<>();
    addRuns(BEGINNING, keys);
    for (String key : first) {
      if (skeleton.contains(key)) {
        keys.add(key);
        addRuns(key, keys);
      }
    }
    return keys;
  }

  private void addRuns(String anchor, List<String> keys) {
    for (MergeSide side : List.of(run.first(), run.second(), MergeSide.BASE)) {
      keys.addAll(runs.get(side).getOrDefault(anchor, List.of()));
    }
  }

  /** What both have in the same order and neither moved. */
  private List<String> skeleton() {
    Map<String, Integer> ranks = new HashMap<>();
    lists.get(run.second()).forEach(key -> ranks.put(key, ranks.size()));
    List<String> common = lists.get(run.first()).stream()
        .filter(key -> ranks.containsKey(key) && !isMovedHere(key, run.first()) && !isMovedHere(key, run.second()))
        .toList();
    boolean[] kept = SideChanges.keptInOrder(common.stream().mapToInt(ranks::get).toArray());
    List<String> skeleton = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        skeleton.add(common.get(i));
      }
    }
    return skeleton;
  }

  private boolean isMovedHere(String key, MergeSide side) {
    return sets.get(MergeSide.BASE).contains(key) && run.changes(side).isMoved(key);
  }

  /** Whose place counts for what is not where it was. */
  private Map<String, MergeSide> placedBy(Set<String> skeleton) {
    Map<String, MergeSide> placedBy = new LinkedHashMap<>();
    for (MergeSide side : List.of(run.first(), run.second(), MergeSide.BASE)) {
      for (String key : lists.get(side)) {
        if (!skeleton.contains(key) && !placedBy.containsKey(key)) {
          placedBy.put(key, placedBy(key, side, skeleton));
        }
      }
    }
    return placedBy;
  }

  private MergeSide placedBy(String key, MergeSide side, Set<String> skeleton) {
    if (side != run.first() || !sets.get(run.second()).contains(key) || !sets.get(MergeSide.BASE).contains(key)) {
      return side;
    }
    boolean first = isMovedHere(key, run.first());
    if (!first || !isMovedHere(key, run.second())) {
      return first ? run.first() : run.second();
    }
    return Objects.equals(before(key, run.first(), skeleton), before(key, run.second(), skeleton)) ? run.first()
        : run.settle(ConflictKind.MOVED, key, null);
  }

  private String before(String key, MergeSide side, Set<String> skeleton) {
    String anchor = BEGINNING;
    for (String each : lists.get(side)) {
      if (each.equals(key)) {
        break;
      }
      anchor = skeleton.contains(each) ? each : anchor;
    }
    return anchor;
  }
}
