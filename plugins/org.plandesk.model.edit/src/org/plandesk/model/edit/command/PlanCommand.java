// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.plandesk.model.PlanElement;

/** An edit of a plan as one undo step. It holds for the state of the plan in which it was made. */
public class PlanCommand extends EditsCommand {

  private final Function<Edits, PlanElement> operation;
  private PlanElement result;

  /**
   * @param label name for users
   * @param operation changes the plan through the edits alone and returns where the person goes on, or null
   */
  public PlanCommand(String label, Function<Edits, PlanElement> operation) {
    super(label);
    this.operation = operation;
  }

  @Override
  protected final boolean prepare() {
    return true;
  }

  @Override
  public final void execute() {
    run(edits());
  }

  /** Carries the operation out within other changes. */
  final void run(Edits into) {
    result = operation.apply(into);
  }

  @Override
  public final Collection<?> getResult() {
    return result == null ? List.of() : List.of(result);
  }

  @Override
  public final Collection<?> getAffectedObjects() {
    return getResult();
  }
}
