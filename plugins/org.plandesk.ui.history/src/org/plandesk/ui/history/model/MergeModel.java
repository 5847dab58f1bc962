// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plandesk.compare.merge.ConflictWords;
import org.plandesk.compare.merge.MergeConflict;
import org.plandesk.compare.merge.MergeSide;
import org.plandesk.compare.merge.PlanMerge;

/** The conflicts of a merge with what a person decided about each; asked and changed on one thread. */
public final class MergeModel {

  /** A conflict, and by which state it is settled; empty as long as it is open. */
  public record Row(MergeConflict conflict, Optional<MergeSide> settled) {
  }

  private final PlanMerge merge;
  private final ConflictWords words = new ConflictWords();
  private final List<Row> rows = new ArrayList<>();

  /** @param before what was decided of the same states before, as far as it still comes up; null for nothing */
  public MergeModel(PlanMerge merge, MergeModel before) {
    this.merge = merge;
    for (MergeConflict conflict : merge.conflicts()) {
      rows.add(new Row(conflict, before == null ? Optional.empty() : Optional.ofNullable(before.answer(conflict))));
    }
  }

  /** The merge. */
  public PlanMerge merge() {
    return merge;
  }

  /** All conflicts, in the order of the document; those that came up by what was decided last. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** How many are open. */
  public int open() {
    return (int) rows.stream().filter(row -> row.settled().isEmpty()).count();
  }

  /** Settles a conflict by a state. */
  public void settle(int row, MergeSide side) {
    rows.set(row, new Row(rows.get(row).conflict(), Optional.of(side)));
  }

  /** The next open conflict behind a row, from the beginning again after the last; -1 when all are settled. */
  public int nextOpen(int row) {
    for (int i = 1; i <= rows.size(); i++) {
      int at = Math.floorMod(row + i, rows.size());
      if (rows.get(at).settled().isEmpty()) {
        return at;
      }
    }
    return -1;
  }

  /** Which state a conflict is settled by; null as long as it is open. For {@link PlanMerge}; on any thread while nobody decides. */
  public MergeSide answer(MergeConflict conflict) {
    return rows.stream().filter(row -> row.conflict().isSame(conflict)).findFirst().flatMap(Row::settled).orElse(null);
  }

  /**
   * Takes in what came up by the decisions.
   *
   * @return whether something did
   */
  public boolean add(List<MergeConflict> conflicts) {
    List<Row> added = conflicts.stream().filter(each -> rows.stream().noneMatch(row -> row.conflict().isSame(each)))
        .map(each -> new Row(each, Optional.empty())).toList();
    return rows.addAll(added);
  }

  /** The conflicts in words. */
  public ConflictWords words() {
    return words;
  }

  /** By what a row is settled, in words. */
  public static String settled(Row row) {
    return row.settled().map(MergeModel::name).orElse(Messages.mergeOpen);
  }

  /** A state in words: 原文, 我的, 对方的. */
  public static String name(MergeSide side) {
    return switch (side) {
      case BASE -> Messages.mergeBase;
      case MINE -> Messages.mergeMine;
      case THEIRS -> Messages.mergeTheirs;
    };
  }

  /** How much both did and what is open, one sentence. */
  public String summary() {
    return Messages.bind(Messages.mergeSummary, new Object[] {merge.changes(MergeSide.MINE),
        merge.changes(MergeSide.THEIRS), rows.size(), open()});
  }
}
