// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.time.LocalDate;
import java.util.Random;
import org.plandesk.model.Chapter;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;

/** A plan of as many deadlines as wanted, within ten years, half of them at ends of years; the same at each call. */
final class DeadlinePlan {

  private static final int CHAPTERS = 12;
  private static final int FIRST_YEAR = 2021;
  private static final int YEARS = 10;

  private DeadlinePlan() {}

  static Plan of(int deadlines) {
    Random random = new Random(deadlines);
    PlanFactory factory = PlanFactory.eINSTANCE;
    Plan plan = factory.createPlan();
    Paragraph paragraph = null;
    for (int i = 0; i < deadlines; i++) {
      if (i % Math.max(1, deadlines / CHAPTERS) == 0) {
        Chapter chapter = factory.createChapter();
        chapter.setTitle("加强生态环境保护");
        plan.getContents().add(chapter);
        paragraph = factory.createParagraph();
        chapter.getContents().add(paragraph);
      }
      int year = FIRST_YEAR + random.nextInt(YEARS);
      LocalDate end = LocalDate.of(year, 12, 31);
      TimeExpression time = factory.createTimeExpression();
      time.setTimeClass(TimeClass.DEADLINE);
      time.setQuote("到" + year + "年");
      time.setEnd(time.getQuote().length());
      time.setDate(random.nextBoolean() ? end : end.minusDays(random.nextInt(365)));
      time.setYear(year);
      Statement statement = factory.createStatement();
      statement.setText(time.getQuote() + "，完成第" + i + "批污水处理设施及配套管网建设任务。");
      statement.getMarks().add(time);
      paragraph.getContents().add(statement);
    }
    return plan;
  }
}
