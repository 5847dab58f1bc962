// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;

final class AssignmentsTest {

  private final SmallPlan small = new SmallPlan();
  private final ResponsibleUnit water = small.unit("市水利局");
  private final ResponsibleUnit forest = small.unit("市林业局");
  private final Statement first = small.task("建设水库。");
  private final Statement second = small.task("造林十万亩。");

  @Test
  void inheritsUnlessSet() {
    small.state(small.section, water, AssignmentRole.LEAD);
    small.state(second, forest, AssignmentRole.LEAD);

    Assignments.InForce inherited = Assignments.of(first).getFirst();
    assertSame(water, inherited.assignment().getUnit());
    assertSame(small.section, inherited.holder());
    assertTrue(inherited.inherited());
    Assignments.InForce own = Assignments.of(second).getFirst();
    assertSame(forest, own.assignment().getUnit());
    assertFalse(own.inherited());
  }

  @Test
  void assignsManyAtOnceAndTakesItBack() {
    Command command = Assignments.assign(List.of(first, second), forest, AssignmentRole.LEAD);
    undoesExactly(command);
    command.redo();
    assertEquals("市林业局 LEAD CONFIRMED", units(first));
    assertEquals("市林业局 LEAD CONFIRMED", units(second));
    assertFalse(command.getLabel().isBlank());
  }

  @Test
  void standsLeadUnitsFirst() {
    small.state(first, forest, AssignmentRole.SUPPORT);
    Assignments.assign(List.of(first), water, AssignmentRole.LEAD).execute();
    assertEquals("市水利局 LEAD CONFIRMED, 市林业局 SUPPORT STATED", units(first));
  }

  @Test
  void anotherRoleOfTheSameUnitReplacesTheFormer() {
    small.state(first, water, AssignmentRole.SUPPORT);
    Command command = Assignments.assign(List.of(first), water, AssignmentRole.LEAD);
    undoesExactly(command);
    command.redo();
    assertEquals("市水利局 LEAD CONFIRMED", units(first));
  }

  @Test
  void keepsSuggestionsAsSuchUntilConfirmed() {
    UnitSuggestion suggestion = new UnitSuggestion(water, Certainty.MIDDLE, 0.5, List.of("assign.duty|水库|水利"));
    Assignments.keep(Map.of(first, suggestion), AssignmentRole.LEAD).execute();
    Assignment kept = first.getAssignments().getFirst();
    assertEquals(AssignmentOrigin.SUGGESTED, kept.getOrigin());
    assertEquals(Certainty.MIDDLE, kept.getCertainty());
    assertEquals("assign.duty|水库|水利", kept.getReason());

    undoesExactly(Assignments.confirm(List.of(kept)));
    Assignments.confirm(List.of(kept)).execute();
    assertEquals("市水利局 LEAD CONFIRMED", units(first));
    assertEquals("assign.duty|水库|水利", kept.getReason());
  }

  @Test
  void keepingASuggestionLeavesWhatIsStated() {
    small.state(first, water, AssignmentRole.SUPPORT);
    UnitSuggestion suggestion = new UnitSuggestion(water, Certainty.HIGH, 1, List.of("assign.beside|2"));
    Assignments.keep(Map.of(first, suggestion), AssignmentRole.LEAD).execute();
    assertEquals("市水利局 SUPPORT STATED", units(first));
  }

  @Test
  void inheritsAgainWhenTheLastIsRemoved() {
    small.state(small.section, water, AssignmentRole.LEAD);
    Assignment own = small.state(first, forest, AssignmentRole.LEAD);
    Command command = Assignments.remove(List.of(own));
    undoesExactly(command);
    command.redo();
    assertTrue(Assignments.of(first).getFirst().inherited());
  }

  private void undoesExactly(Command command) {
    EObject before = EcoreUtil.copy(small.plan);
    assertTrue(command.canExecute());
    command.execute();
    assertFalse(EcoreUtil.equals(before, small.plan));
    command.undo();
    assertTrue(EcoreUtil.equals(before, small.plan));
  }

  private static String units(Statement task) {
    return String.join(", ",
        task.getAssignments().stream().map(each -> each.getUnit().getName() + " " + each.getRole().name()
            + " " + each.getOrigin().name()).toList());
  }
}
