// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plans;
import org.plandesk.model.Source;
import org.plandesk.model.Statement;

/**
 * Two states of a plan that came of one, joined by element: what only one author inserted, deleted, moved, set, assigned, reported,
 * marked or remarked is taken over by itself; what both did differently is a conflict. A sentence that both reworded is joined where
 * the places are clearly apart. Numbers follow the places.
 *
 * <p>It does not matter who merges: with the states exchanged the same plan comes out. Immutable; it keeps the three plans and
 * holds as long as nobody changes them.
 */
public final class PlanMerge {

  /** States with fewer sentences in common did not come of one plan. */
  private static final double RELATED = 0.2;

  private final SideChanges mine;
  private final SideChanges theirs;
  private final MergeSide first;
  private final List<MergeConflict> conflicts;

  private PlanMerge(SideChanges mine, SideChanges theirs, MergeSide first) {
    this.mine = mine;
    this.theirs = theirs;
    this.first = first;
    this.conflicts = settled(conflict -> MergeSide.MINE).conflicts();
  }

  /**
   * Joins two states. Costs about what there is to read, and in addition what was changed.
   *
   * @param base the state that both came of
   * @param mine what the one who merges made of it
   * @param theirs what the other made of it
   */
  public static PlanMerge of(Plan base, Plan mine, Plan theirs) {
    PlanState old = PlanState.of(base, null, Map.of());
    SideChanges ofMine = new SideChanges(old, PlanState.of(mine, old, Map.of()));
    SideChanges ofTheirs = new SideChanges(old, PlanState.of(theirs, old, Map.of()));
    boolean mineFirst = ofMine.signature().compareTo(ofTheirs.signature()) <= 0;
    List<SideChanges> settled = mineFirst ? Twins.settle(ofMine, ofTheirs) : Twins.settle(ofTheirs, ofMine);
    return mineFirst ? new PlanMerge(settled.get(0), settled.get(1), MergeSide.MINE)
        : new PlanMerge(settled.get(1), settled.get(0), MergeSide.THEIRS);
  }

  /**
   * Whether a state can have come of another: they have one source, or enough sentences with the same ids and words. Ids alone say
   * nothing, since every import numbers what it finds.
   */
  public static boolean areRelated(Plan base, Plan state) {
    Source source = base.getSource();
    if (source != null && source.getText() != null && state.getSource() != null
        && source.getText().equals(state.getSource().getText())) {
      return true;
    }
    Map<String, String> texts = new HashMap<>();
    Plans.statements(base).forEach(statement -> texts.put(statement.getId(), statement.getText()));
    List<Statement> statements = Plans.statements(state);
    long common = statements.stream().filter(each -> each.getText() != null && each.getId() != null
        && each.getText().equals(texts.get(each.getId()))).count();
    return common > 0 && common >= RELATED * Math.min(texts.size(), statements.size());
  }

  /** In how many places a state differs from another one, by their ids; where something stands in a source does not count. */
  public static int distance(Plan base, Plan state) {
    PlanState old = PlanState.of(base, null, Map.of());
    SideChanges changes = new SideChanges(old, PlanState.of(state, old, Map.of()));
    int changed = changes.changed().values().stream().mapToInt(features -> (int) features.stream()
        .filter(feature -> feature != Literals.PLAN__SOURCE && !Features.SPANS.contains(feature)).count()).sum();
    return changed + changes.deleted().size() + changes.inserted().size() + changes.moved().size();
  }

  /**
   * The merge with decisions. Costs about what there is to read.
   *
   * @param settling whose state a conflict is settled by; where it tells null, as mine
   */
  public SettledMerge settled(Function<MergeConflict, MergeSide> settling) {
    return new SettledMerge(MergedState.of(new MergeRun(mine, theirs, first, settling)),
        mine.state.object(PartKeys.PLAN));
  }

  /** What a person has to settle, in the order of the document. */
  public List<MergeConflict> conflicts() {
    return conflicts;
  }

  /**
   * What a person has to settle when some of it is settled: what is decided on the way can raise another question.
   *
   * @param settling whose state a conflict is settled by; it tells null as long as that is open
   */
  public List<MergeConflict> conflicts(Function<MergeConflict, MergeSide> settling) {
    return settled(settling).conflicts();
  }

  /** How many elements the author of a state inserted, deleted, moved or changed. */
  public int changes(MergeSide author) {
    return author == MergeSide.BASE ? 0 : (author == MergeSide.MINE ? mine : theirs).touched().size();
  }

  /**
   * The joined plan, in no resource.
   *
   * @param settling whose state a conflict is settled by; where it tells null, as mine
   */
  public Plan result(Function<MergeConflict, MergeSide> settling) {
    return settled(settling).result();
  }
}
