// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Correction;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeExpression;
import org.plandesk.testkit.gold.PlanInvariants;

/** Corrections survive another import of the document, also where it was revised elsewhere. */
class ReplayTest {

  private final Plan plan = CorrectorTest.propose(CorrectorTest.TEXT);

  @Test
  void aRevisionElsewhereDoesNotMatter() throws CorrectionException {
    correct(deadline(plan), Aspect.DATE, "2022-12-31");
    correct(statement(plan, "加强督查。"), Aspect.KIND, "principle");
    correct(section(plan, "主要任务"), Aspect.LEVEL, "chapter");
    correct(statement(plan, "到2025年，供水普及率达到95%。"), Aspect.SPLIT, "7");

    Plan revised = CorrectorTest.propose(CorrectorTest.TEXT.replace("（一）主要目标\n", "新增一段，说明情况。\n（一）主要目标\n原则如下。\n")
        .replace("落实资金。", "落实资金和人员。"));
    Replay.Result result = Replay.run(revised, plan.getCorrections());

    assertEquals(4, result.applied().size());
    assertEquals(LocalDate.of(2022, 12, 31), deadline(revised).getDate());
    assertSame(StatementKind.PRINCIPLE, statement(revised, "加强督查。").getKind());
    assertTrue(Plans.statements(revised).stream().anyMatch(statement -> statement.getText().equals("供水普及率达到95%。")));
    assertEquals(0, Plans.contents(revised, Section.class).stream()
        .filter(section -> "主要任务".equals(section.getTitle())).count());
    assertEquals(List.of(), PlanInvariants.problems(revised));
    assertEquals(plan.getCorrections().stream().map(Correction::getCorrected).toList(),
        revised.getCorrections().stream().map(Correction::getCorrected).toList());
    assertEquals("王", revised.getCorrections().getFirst().getAuthor());
    assertEquals(Instant.EPOCH, revised.getCorrections().getFirst().getTime());
  }

  @Test
  void ofEqualWordsThoseWithTheSameNeighboursAreMeant() throws CorrectionException {
    String text = "一、任务\n甲厂2022年前完成搬迁改造工程。\n乙厂2022年前完成搬迁改造工程。\n";
    Plan first = CorrectorTest.propose(text);
    TimeExpression second = Plans.marks(first, TimeExpression.class).getLast();
    new Corrector(new Author("", () -> Instant.EPOCH)).command(second, Aspect.STATE, "rejected").execute();
    Plan again = CorrectorTest.propose(text.replace("一、任务\n", "一、任务\n丙厂2022年前完成搬迁改造工程。\n"));
    assertEquals(1, Replay.run(again, first.getCorrections()).applied().size());
    List<TimeExpression> marks = again.eContents().isEmpty() ? List.of() : all(again);
    assertEquals(List.of(ReviewState.PROPOSED, ReviewState.PROPOSED, ReviewState.REJECTED),
        marks.stream().map(TimeExpression::getState).toList());
  }

  @Test
  void whatIsGoneIsKeptAsARecordAndReported() throws CorrectionException {
    correct(deadline(plan), Aspect.DATE, "2022-12-31");
    Plan revised = CorrectorTest.propose(CorrectorTest.TEXT.replace("2022年前完成灌区改造。", "开展灌区改造。"));
    Replay.Result result = Replay.run(revised, plan.getCorrections());
    assertEquals(0, result.applied().size());
    assertEquals(1, result.missed().size());
    assertEquals(1, revised.getCorrections().size());
  }

  private void correct(PlanElement element, Aspect aspect, String value) throws CorrectionException {
    new Corrector(new Author("王", () -> Instant.EPOCH)).command(element, aspect, value).execute();
  }

  private static List<TimeExpression> all(Plan plan) {
    return Plans.statements(plan).stream().flatMap(statement -> statement.getMarks().stream())
        .filter(TimeExpression.class::isInstance).map(TimeExpression.class::cast).toList();
  }

  private static TimeExpression deadline(Plan plan) {
    return all(plan).stream().filter(time -> time.getQuote().equals("2022年前")).findFirst().orElseThrow();
  }

  private static Statement statement(Plan plan, String text) {
    return Plans.statements(plan).stream().filter(statement -> statement.getText().equals(text)).findFirst()
        .orElseThrow();
  }

  private static Section section(Plan plan, String title) {
    return Plans.contents(plan, Section.class).stream().filter(section -> title.equals(section.getTitle())).findFirst()
        .orElseThrow();
  }
}
