// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Plan;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.PlanCommand;

/** A merge with the decisions on its conflicts, all computed. It holds as long as nobody changes the plans of the merge. */
public final class SettledMerge {

  private final MergedState merged;
  private final EObject mine;

  SettledMerge(MergedState merged, EObject mine) {
    this.merged = merged;
    this.mine = mine;
  }

  /** All conflicts that a person has to settle, decided or not, in the order of the document. */
  public List<MergeConflict> conflicts() {
    return merged.run().conflicts();
  }

  /** The joined plan, in no resource. */
  public Plan result() {
    EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
    Plan plan = (Plan) copier.copy(mine);
    copier.copyReferences();
    new MergeWriter(merged, copier::get, new Edits()).write();
    return plan;
  }

  /**
   * The command that makes my state the joined plan, as one undo step. It holds as long as the plan is not changed. Reads the plan and
   * compares it with my state, nothing more; running it costs what has to be changed.
   *
   * @param label name of the command for users
   * @param plan my state, or the plan of which that is a copy
   * @return empty when the plan is another one by now
   */
  public Optional<Command> command(String label, Plan plan) {
    if (mine != plan && !EcoreUtil.equals(mine, plan)) {
      return Optional.empty();
    }
    Map<EObject, EObject> here = new IdentityHashMap<>();
    here.put(mine, plan);
    Iterator<EObject> others = plan.eAllContents();
    mine.eAllContents().forEachRemaining(each -> here.put(each, others.next()));
    return Optional.of(new PlanCommand(label, edits -> {
      new MergeWriter(merged, here::get, edits).write();
      return plan;
    }));
  }
}
