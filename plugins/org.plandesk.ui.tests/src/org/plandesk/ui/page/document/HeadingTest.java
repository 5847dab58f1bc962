// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.edit.PlanLabels;

/** Headings on the page are words of the plan. */
class HeadingTest {

  @Test
  void aPlanSpeaksChineseInAnyWindow() {
    Plan plan = PlanFactory.eINSTANCE.createPlan();
    Chapter chapter = PlanFactory.eINSTANCE.createChapter();
    chapter.setNumber("一");
    chapter.setTitle("任务");
    plan.getContents().add(chapter);
    Box box = PlanFactory.eINSTANCE.createBox();
    box.setNumber("2");
    box.setTitle("重点工程");
    chapter.getContents().add(box);
    PageDocument document = new PageDocument(PlanLabels.of(Locale.ENGLISH));
    document.setPlan(plan);
    assertTrue(document.text(0, document.length()).contains("专栏2"));
  }
}
