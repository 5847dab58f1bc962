// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import org.plandesk.model.Chapter;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;

/** Plans made by hand. */
final class SmallPlans {

  private SmallPlans() {
  }

  /** A plan of one chapter with one paragraph of tasks with these texts; their ids are s0, s1 and so on. */
  static Plan of(String... texts) {
    PlanFactory factory = PlanFactory.eINSTANCE;
    Plan plan = factory.createPlan();
    plan.setId("plan");
    Chapter chapter = factory.createChapter();
    chapter.setId("c");
    chapter.setNumber("一");
    chapter.setTitle("重点任务");
    plan.getContents().add(chapter);
    Paragraph paragraph = factory.createParagraph();
    paragraph.setId("p");
    paragraph.setNumber("1");
    chapter.getContents().add(paragraph);
    ResponsibleUnit unit = factory.createResponsibleUnit();
    unit.setId("u");
    unit.setName("市水利局");
    plan.getUnits().add(unit);
    for (int i = 0; i < texts.length; i++) {
      paragraph.getContents().add(task("s" + i, texts[i]));
    }
    return plan;
  }

  static Statement task(String id, String text) {
    Statement statement = PlanFactory.eINSTANCE.createStatement();
    statement.setId(id);
    statement.setText(text);
    statement.setKind(StatementKind.TASK);
    return statement;
  }

  /** The paragraph of a plan that {@link #of} made. */
  static Paragraph paragraph(Plan plan) {
    return (Paragraph) ((Chapter) plan.getContents().get(0)).getContents().get(0);
  }
}
