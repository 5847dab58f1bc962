// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.function.Function;
import org.plandesk.model.PlanElement;

/** An edit that follows by itself from another one on the same element, such as recognising again what a sentence says. */
public final class FollowUpCommand extends PlanCommand {

  private final PlanElement element;

  /**
   * @param label name for users, for when it has to be an undo step of its own
   * @param element what the other edit changed
   * @param operation as of {@link PlanCommand}
   */
  public FollowUpCommand(String label, PlanElement element, Function<Edits, PlanElement> operation) {
    super(label, operation);
    this.element = element;
  }

  /** What the other edit changed. */
  public PlanElement element() {
    return element;
  }
}
