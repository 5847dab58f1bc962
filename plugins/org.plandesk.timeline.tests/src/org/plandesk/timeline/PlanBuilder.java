// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.plandesk.model.Assignment;
import org.plandesk.model.Chapter;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.TimeQualifier;

/** Builds plans for tests, one chapter after the other. */
public final class PlanBuilder {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private final Plan plan = FACTORY.createPlan();
  private int ids;
  private Paragraph paragraph;

  public PlanBuilder(Integer from, Integer to) {
    plan.setId("p");
    plan.setTitle("规划");
    plan.setPeriodFrom(from);
    plan.setPeriodTo(to);
  }

  public Plan plan() {
    return plan;
  }

  public PlanBuilder chapter(String number, String title) {
    Chapter chapter = FACTORY.createChapter();
    chapter.setId("c" + ids++);
    chapter.setNumber(number);
    chapter.setTitle(title);
    paragraph = FACTORY.createParagraph();
    chapter.getContents().add(paragraph);
    plan.getContents().add(chapter);
    return this;
  }

  /** A task with its text; quote and rest stand one after the other. */
  public Statement task(String text) {
    Statement statement = FACTORY.createStatement();
    statement.setId("s" + ids++);
    statement.setText(text);
    statement.setKind(StatementKind.TASK);
    paragraph.getContents().add(statement);
    return statement;
  }

  /** A task with a deadline whose words begin the sentence. */
  public TimeExpression deadline(String quote, String rest, String date, TimeQualifier qualifier) {
    Statement statement = task(quote + "，" + rest + "。");
    TimeExpression time = time(statement, quote, TimeClass.DEADLINE);
    time.setQualifier(qualifier);
    if (date != null) {
      time.setDate(LocalDate.parse(date));
      time.setYear(time.getDate().getYear());
    }
    return time;
  }

  public TimeExpression time(Statement statement, String quote, TimeClass timeClass) {
    TimeExpression time = FACTORY.createTimeExpression();
    time.setId("t" + ids++);
    time.setQuote(quote);
    time.setStart(statement.getText().indexOf(quote));
    time.setEnd(time.getStart() + quote.length());
    time.setClauseStart(time.getStart());
    time.setClauseEnd(statement.getText().length());
    time.setTimeClass(timeClass);
    statement.getMarks().add(time);
    return time;
  }

  public ResponsibleUnit unit(String name) {
    ResponsibleUnit unit = FACTORY.createResponsibleUnit();
    unit.setId("u" + ids++);
    unit.setName(name);
    plan.getUnits().add(unit);
    return unit;
  }

  public void assign(Statement statement, ResponsibleUnit unit) {
    Assignment assignment = FACTORY.createAssignment();
    assignment.setUnit(unit);
    statement.getAssignments().add(assignment);
  }

  /** A plan of chapters with deadlines at random days, half of them at ends of years, some ambiguous, some periods. */
  public static Plan random(RandomGenerator random, int chapters, int deadlines) {
    PlanBuilder builder = new PlanBuilder(2021, 2025);
    for (int i = 0; i < chapters; i++) {
      builder.chapter(Integer.toString(i + 1), "加强生态环境保护".repeat(1 + random.nextInt(4)));
      for (int j = i; j < deadlines; j += chapters) {
        builder.randomDeadline(random);
      }
    }
    return builder.plan();
  }

  private void randomDeadline(RandomGenerator random) {
    LocalDate day = LocalDate.of(2021 + random.nextInt(random.nextInt(6) == 0 ? 25 : 5), 1 + random.nextInt(12),
        1 + random.nextInt(28));
    if (random.nextBoolean()) {
      day = LocalDate.of(day.getYear(), 12, 31);
    }
    TimeQualifier[] qualifiers = TimeQualifier.values();
    TimeExpression time = deadline("到" + day.getYear() + "年", "完成治理任务".repeat(1 + random.nextInt(6)), day.toString(),
        qualifiers[random.nextInt(qualifiers.length)]);
    switch (random.nextInt(8)) {
      case 0 -> time.setAlternative(day.plusDays(random.nextInt(700)));
      case 1 -> {
        time.setTimeClass(TimeClass.PERIOD);
        time.setFrom(day.minusDays(random.nextInt(900)));
        time.setTo(day);
      }
      default -> {
        // An ordinary deadline.
      }
    }
  }
}
