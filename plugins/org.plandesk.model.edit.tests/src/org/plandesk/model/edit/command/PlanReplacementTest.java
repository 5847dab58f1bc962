// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Assignment;
import org.plandesk.model.Content;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;

/** Another state of a plan takes the place of the open one, and goes again. */
class PlanReplacementTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  @Test
  void theOtherStateComesWholeAndUndoBringsTheObjectsBack() {
    Plan plan = plan("建成两座污水处理厂。", "水利局", "送审稿");
    Plan other = plan("建成三座污水处理厂。", "生态环境局", null);
    Plan before = EcoreUtil.copy(plan);
    Plan wanted = EcoreUtil.copy(other);
    Content first = plan.getContents().getFirst();

    PlanCommand command = PlanReplacement.of(plan, other, "恢复");
    command.execute();
    assertEquals("plan", plan.getId());
    assertTrue(EcoreUtil.equals(wanted, plan));
    command.undo();
    assertTrue(EcoreUtil.equals(before, plan));
    assertSame(first, plan.getContents().getFirst());
    command.redo();
    assertTrue(EcoreUtil.equals(wanted, plan));
  }

  private static Plan plan(String text, String unitName, String title) {
    Plan plan = FACTORY.createPlan();
    plan.setId("plan");
    plan.setTitle(title);
    ResponsibleUnit unit = FACTORY.createResponsibleUnit();
    unit.setName(unitName);
    plan.getUnits().add(unit);
    Statement statement = FACTORY.createStatement();
    statement.setText(text);
    Assignment assignment = FACTORY.createAssignment();
    assignment.setUnit(unit);
    statement.getAssignments().add(assignment);
    Paragraph paragraph = FACTORY.createParagraph();
    paragraph.getContents().add(statement);
    plan.getContents().add(paragraph);
    return plan;
  }
}
