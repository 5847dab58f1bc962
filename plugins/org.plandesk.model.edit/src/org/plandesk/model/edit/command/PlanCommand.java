// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.command.AbstractCommand;
import org.plandesk.model.PlanElement;

/** An edit of a plan as one undo step. It holds for the state of the plan in which it was made. */
public final class PlanCommand extends AbstractCommand {

  private final Function<Edits, PlanElement> operation;
  private final Edits edits = new Edits();
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
  protected boolean prepare() {
    return true;
  }

  @Override
  public void execute() {
    result = operation.apply(edits);
  }

  @Override
  public void undo() {
    edits.undo();
  }

  @Override
  public void redo() {
    edits.redo();
  }

  @Override
  public Collection<?> getResult() {
    return result == null ? List.of() : List.of(result);
  }

  @Override
  public Collection<?> getAffectedObjects() {
    return getResult();
  }
}
