// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.UnitKind;
import org.plandesk.model.UnitMention;

final class UnitRegisterTest {

  private final SmallPlan small = new SmallPlan();
  private final ResponsibleUnit water = small.unit("市水利局", "水利局");
  private final ResponsibleUnit bureau = small.unit("市水务局", "水务局");
  private final Statement task = small.task("由市水务局建设水库。");

  @Test
  void addsAUnit() {
    Command command = UnitRegister.add(small.plan, " 市林业局 ", UnitKind.DEPARTMENT);
    carriedOutExactly(command);
    assertEquals("市林业局", small.plan.getUnits().getLast().getName());
    assertSame(small.plan.getUnits().getLast(), command.getResult().iterator().next());
  }

  @Test
  void refusesNamesThatAreTakenOrEmpty() {
    assertFalse(UnitRegister.add(small.plan, "水利局", UnitKind.OTHER).canExecute());
    assertFalse(UnitRegister.add(small.plan, " ", UnitKind.OTHER).canExecute());
    assertFalse(UnitRegister.rename(water, "市水务局").canExecute());
    assertFalse(UnitRegister.setAliases(water, List.of("水务局")).canExecute());
    assertFalse(UnitRegister.merge(water, water).canExecute());
  }

  @Test
  void renamesEverywhereAndLeavesTheTextAsItWasIssued() {
    UnitMention mention = small.mention(task, bureau, 1, 5);
    carriedOutExactly(UnitRegister.rename(bureau, "市水利和水务局"));
    assertEquals("市水利和水务局", mention.getUnit().getName());
    assertEquals("市水务局", mention.getQuote());
    assertEquals("由市水务局建设水库。", task.getText());
    assertSame(bureau, UnitRegister.find(small.plan, "市水务局").orElseThrow());
  }

  @Test
  void anAliasBecomesTheName() {
    carriedOutExactly(UnitRegister.rename(water, "水利局"));
    assertEquals("水利局", water.getName());
    assertEquals(List.of("市水利局"), water.getAliases());
  }

  @Test
  void changesAliasesAndKind() {
    carriedOutExactly(UnitRegister.setAliases(water, List.of("河务局", "市水利局", " ")));
    assertEquals(List.of("河务局"), water.getAliases());
    carriedOutExactly(UnitRegister.setKind(water, UnitKind.INSTITUTION));
    assertEquals(UnitKind.INSTITUTION, water.getKind());
  }

  @Test
  void mergesWithoutDoubles() {
    Statement other = small.task("修复河道。");
    small.state(task, water, AssignmentRole.SUPPORT);
    small.state(task, bureau, AssignmentRole.LEAD);
    small.state(other, bureau, AssignmentRole.LEAD);
    small.mention(task, bureau, 1, 5);
    small.mention(task, water, 1, 5);

    carriedOutExactly(UnitRegister.merge(bureau, water));

    assertEquals(List.of(water), small.plan.getUnits());
    assertEquals(List.of("水利局", "市水务局", "水务局"), water.getAliases());
    assertEquals(1, task.getAssignments().size());
    assertEquals(AssignmentRole.LEAD, task.getAssignments().getFirst().getRole());
    assertSame(water, other.getAssignments().getFirst().getUnit());
    assertEquals(1, task.getMarks().size());
  }

  @Test
  void aMergedUnitIsNotItsOwnParent() {
    ResponsibleUnit office = small.unit("市河长办");
    office.setParent(bureau);
    bureau.setParent(water);
    carriedOutExactly(UnitRegister.merge(bureau, office));
    assertSame(water, office.getParent());
    carriedOutExactly(UnitRegister.merge(office, water));
    assertNull(water.getParent());
  }

  @Test
  void removesAUnitWithItsAssignmentsAndRejectsItsMentions() {
    UnitMention mention = small.mention(task, bureau, 1, 5);
    small.state(task, bureau, AssignmentRole.LEAD);
    carriedOutExactly(UnitRegister.remove(bureau));
    assertEquals(List.of(water), small.plan.getUnits());
    assertTrue(task.getAssignments().isEmpty());
    assertEquals(ReviewState.REJECTED, mention.getState());
    assertNull(mention.getUnit());
  }

  private void carriedOutExactly(Command command) {
    EObject before = EcoreUtil.copy(small.plan);
    assertTrue(command.canExecute());
    command.execute();
    EObject after = EcoreUtil.copy(small.plan);
    command.undo();
    assertTrue(EcoreUtil.equals(before, small.plan));
    command.redo();
    assertTrue(EcoreUtil.equals(after, small.plan));
  }
}
