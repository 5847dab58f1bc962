// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;

final class TypedUnitsTest {

  private final SmallPlan small = new SmallPlan();
  private final ResponsibleUnit water = small.unit("市水利局");
  private final ResponsibleUnit forest = small.unit("市林业局");
  private final Statement task = small.task("建设水库。");

  @Test
  void readsNamesAsTheyAreListed() {
    assertEquals(List.of("市水利局", "市林业局", "财政局"), TypedUnits.of(" 市水利局、市林业局，财政局、市水利局；").names());
    assertEquals(List.of(), TypedUnits.of(" 、").names());
    assertEquals(List.of("财政局"), TypedUnits.of("市水利局、财政局").unknown(small.plan));
  }

  @Test
  void setsExactlyWhatWasTypedAsOneStep() {
    small.state(task, water, AssignmentRole.LEAD);
    Command command = TypedUnits.of("市林业局、财政局").assign(small.plan, List.of(task)).orElseThrow();
    command.execute();
    assertEquals("市林业局、财政局", TypedUnits.words(task));
    assertEquals(AssignmentRole.LEAD, task.getAssignments().getFirst().getRole());
    assertTrue(UnitRegister.find(small.plan, "财政局").isPresent());
    command.undo();
    assertEquals("市水利局", TypedUnits.words(task));
    assertTrue(UnitRegister.find(small.plan, "财政局").isEmpty());
    command.redo();
    assertEquals("市林业局、财政局", TypedUnits.words(task));
  }

  @Test
  void leavesWhatIsThereAlone() {
    small.state(task, water, AssignmentRole.LEAD);
    small.state(task, forest, AssignmentRole.SUPPORT);
    assertTrue(TypedUnits.of("市水利局、市林业局").assign(small.plan, List.of(task)).isEmpty());
    TypedUnits.of("市林业局").assign(small.plan, List.of(task)).orElseThrow().execute();
    assertEquals(AssignmentRole.SUPPORT, task.getAssignments().getFirst().getRole());
    TypedUnits.of("").assign(small.plan, List.of(task)).orElseThrow().execute();
    assertEquals("", TypedUnits.words(task));
  }
}
