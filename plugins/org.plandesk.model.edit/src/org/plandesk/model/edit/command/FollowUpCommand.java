// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plandesk.model.PlanElement;

/** An edit that follows by itself from another one on the same elements, such as recognising again what a sentence says. */
public final class FollowUpCommand extends PlanCommand {

  private final Set<PlanElement> elements;

  /**
   * @param label name for users, for when it has to be an undo step of its own
   * @param element what the other edit changed
   * @param operation as of {@link PlanCommand}
   */
  public FollowUpCommand(String label, PlanElement element, Function<Edits, PlanElement> operation) {
    this(label, Set.of(element), operation);
  }

  private FollowUpCommand(String label, Set<PlanElement> elements, Function<Edits, PlanElement> operation) {
    super(label, operation);
    this.elements = elements;
  }

  /** Several as one, with the name of the first. */
  public static FollowUpCommand all(List<FollowUpCommand> commands) {
    Set<PlanElement> elements = new LinkedHashSet<>();
    commands.forEach(command -> elements.addAll(command.elements));
    return new FollowUpCommand(commands.getFirst().getLabel(), elements, edits -> {
      commands.forEach(command -> command.run(edits));
      return elements.iterator().next();
    });
  }

  /** What the other edit changed. */
  public Set<PlanElement> elements() {
    return elements;
  }
}
