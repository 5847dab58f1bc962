// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The three states of one merge, and how its conflicts are settled. All that is open is decided as the author has it who merges. */
final class MergeRun {

  private record Question(ConflictKind kind, String key, EStructuralFeature feature) {
  }

  private final SideChanges mine;
  private final SideChanges theirs;
  /** Who goes first where the order is free, whichever of them merges. */
  private final MergeSide first;
  private final Function<MergeConflict, MergeSide> settling;
  private final Map<Question, MergeConflict> conflicts = new LinkedHashMap<>();
  private final Map<Question, MergeSide> answers = new HashMap<>();

  MergeRun(SideChanges mine, SideChanges theirs, MergeSide first, Function<MergeConflict, MergeSide> settling) {
    this.mine = mine;
    this.theirs = theirs;
    this.first = first;
    this.settling = settling;
  }

  SideChanges changes(MergeSide side) {
    return side == MergeSide.MINE ? mine : theirs;
  }

  PlanState state(MergeSide side) {
    return side == MergeSide.BASE ? mine.base : changes(side).state;
  }

  Part part(MergeSide side, String key) {
    return state(side).part(key);
  }

  MergeSide first() {
    return first;
  }

  MergeSide second() {
    return first.other();
  }

  /** Both authors, in an order that does not depend on who merges. */
  List<MergeSide> authors() {
    return List.of(first, first.other());
  }

  /** Whether something stands in the states of both authors. */
  boolean bothHave(String key) {
    return mine.state.has(key) && theirs.state.has(key);
  }

  /** Asks how a conflict is to be settled, once. */
  MergeSide settle(ConflictKind kind, String key, EStructuralFeature feature) {
    Question question = new Question(kind, key, feature);
    return answers.computeIfAbsent(question, any -> {
      MergeConflict conflict = new MergeConflict(kind, key, feature, state(MergeSide.BASE).object(key),
          mine.state.object(key), theirs.state.object(key));
      conflicts.put(question, conflict);
      MergeSide answer = settling.apply(conflict);
      return answer == null ? MergeSide.MINE : answer;
    });
  }

  /** What was asked for, in the order of my state, what stands in theirs alone last. */
  List<MergeConflict> conflicts() {
    Map<String, Integer> ranks = new HashMap<>();
    for (MergeSide side : List.of(MergeSide.MINE, MergeSide.BASE, MergeSide.THEIRS)) {
      if (conflicts.isEmpty()) {
        break;
      }
      state(side).parts().forEach(part -> ranks.putIfAbsent(part.key(), ranks.size()));
    }
    return conflicts.values().stream()
        .sorted((one, other) -> Integer.compare(ranks.get(one.key()), ranks.get(other.key()))).toList();
  }
}
