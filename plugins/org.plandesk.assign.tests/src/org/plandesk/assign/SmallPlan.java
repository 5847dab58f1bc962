// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.UnitMention;

/** A plan of one section with tasks. */
final class SmallPlan {

  final Plan plan = PlanFactory.eINSTANCE.createPlan();
  final Section section = id(PlanFactory.eINSTANCE.createSection());
  private final Paragraph paragraph = id(PlanFactory.eINSTANCE.createParagraph());
  private int ids;

  SmallPlan() {
    plan.getContents().add(section);
    section.getContents().add(paragraph);
  }

  private <T extends PlanElement> T id(T element) {
    element.setId("e" + ids++);
    return element;
  }

  ResponsibleUnit unit(String name, String... aliases) {
    ResponsibleUnit unit = id(PlanFactory.eINSTANCE.createResponsibleUnit());
    unit.setName(name);
    unit.getAliases().addAll(java.util.List.of(aliases));
    plan.getUnits().add(unit);
    return unit;
  }

  Statement task(String text) {
    Statement task = id(PlanFactory.eINSTANCE.createStatement());
    task.setText(text);
    task.setKind(StatementKind.TASK);
    paragraph.getContents().add(task);
    return task;
  }

  Assignment state(Assignable element, ResponsibleUnit unit, AssignmentRole role) {
    Assignment assignment = id(PlanFactory.eINSTANCE.createAssignment());
    assignment.setUnit(unit);
    assignment.setRole(role);
    assignment.setOrigin(AssignmentOrigin.STATED);
    assignment.setCertainty(Certainty.HIGH);
    element.getAssignments().add(assignment);
    return assignment;
  }

  UnitMention mention(Statement task, ResponsibleUnit unit, int start, int end) {
    UnitMention mention = id(PlanFactory.eINSTANCE.createUnitMention());
    mention.setUnit(unit);
    mention.setStart(start);
    mention.setEnd(end);
    mention.setQuote(task.getText().substring(start, end));
    task.getMarks().add(mention);
    return mention;
  }
}
