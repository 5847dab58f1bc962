// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;

/** The time stage on small plans: marks, years handed on, the same obligation in text and table. */
class TimeStageTest {

  @Test
  void marksStandInTheSource() {
    PlanBuilder built = new PlanBuilder().paragraph("完善管网。", "到2025年，覆盖率达到95%，较2020年提高5%。").marked();
    assertTrue(built.times(0).isEmpty());
    List<TimeExpression> times = built.times(1);
    assertEquals(List.of("到2025年", "较2020年"), times.stream().map(TimeExpression::getQuote).toList());
    for (TimeExpression time : times) {
      assertEquals(time.getQuote(), time.getSpan().of(built.plan().getSource().getText()));
      assertEquals(time.getQuote(), built.statement(1).getText().substring(time.getStart(), time.getEnd()));
    }
    assertEquals(List.of("t1", "t2"), times.stream().map(TimeExpression::getId).toList());
  }

  @Test
  void yearIsHandedOnInAParagraphOnly() {
    PlanBuilder built = new PlanBuilder();
    built.plan().setPeriodFrom(2021);
    built.plan().setPeriodTo(2025);
    built.paragraph("2021年6月底前完成方案。", "12月底前完成设计。").paragraph("年底前完成。").marked();
    assertEquals(LocalDate.of(2021, 12, 31), built.times(1).getFirst().getDate());
    assertEquals(Certainty.MIDDLE, built.times(1).getFirst().getCertainty());
    TimeExpression far = built.times(2).getFirst();
    assertEquals(Certainty.LOW, far.getCertainty());
    assertEquals("time.year-from-before|2021", far.getReason());
  }

  @Test
  void titleTellsTheOnlyYear() {
    PlanBuilder built = new PlanBuilder();
    built.plan().setTitle("甲市2022年重点工作任务分解");
    built.paragraph("第三季度完成验收。", "2020年开工的项目年底前建成。").marked();
    assertEquals(LocalDate.of(2022, 9, 30), built.times(0).getFirst().getDate());
    assertEquals(TimeClass.HISTORICAL, built.times(1).getFirst().getTimeClass());
  }

  @Test
  void deadlinesTellThePlansTimeWhereNothingElseDoes() {
    PlanBuilder built = new PlanBuilder()
        .paragraph("到2025年，全部建成。", "2023年底前完成。", "2018年，启动试点。", "“十三五”期间建设的设施要提升。").marked();
    assertEquals(TimeClass.DEADLINE, built.times(0).getFirst().getTimeClass());
    assertEquals(TimeClass.HISTORICAL, built.times(2).getFirst().getTimeClass());
    assertEquals(TimeClass.HISTORICAL, built.times(3).getFirst().getTimeClass());
  }

  @Test
  void relativeDatesWaitForTheDayOfIssue() {
    PlanBuilder unknown = new PlanBuilder().paragraph("印发后3个月内出台细则。").marked();
    assertNull(unknown.times(0).getFirst().getDate());
    assertEquals("印发", unknown.times(0).getFirst().getRelativeTo());
    PlanBuilder known = new PlanBuilder();
    known.plan().setIssueDate(LocalDate.of(2021, 11, 30));
    known.paragraph("印发后3个月内出台细则。").marked();
    assertEquals(LocalDate.of(2022, 2, 28), known.times(0).getFirst().getDate());
  }

  @Test
  void sameObligationInTextAndTaskTableIsLinked() {
    PlanBuilder built = new PlanBuilder().paragraph("2023年底前，完成主城区雨污分流管网改造。", "2023年底前，完成农村公路危桥加固。")
        .taskTable(List.of(List.of("完成主城区雨污分流管网改造", "市住建局", "2023年12月底前"),
            List.of("完成主城区雨污分流管网改造", "市住建局", "2024年底前")))
        .marked();
    TimeExpression text = built.times(0).getFirst();
    TimeExpression table = built.times(4).getFirst();
    assertEquals(List.of(table), text.getSameAs());
    assertEquals(List.of(text), table.getSameAs());
    assertTrue(built.times(1).getFirst().getSameAs().isEmpty());
    assertTrue(built.times(7).getFirst().getSameAs().isEmpty());
  }

  @Test
  void deadlinesGovernTheirClauses() {
    PlanBuilder built = new PlanBuilder().paragraph("完善体系，到2022年，达到60%，提升服务，到2025年，达到90%。").marked();
    assertEquals(List.of("到2022年，达到60%，提升服务，", "到2025年，达到90%。"),
        built.times(0).stream().map(time -> governed(built, time)).toList());
  }

  @Test
  void twoDatesGovernTogether() {
    PlanBuilder built = new PlanBuilder().paragraph("2023年底和2025年底，分别完成60%和100%。").marked();
    String whole = built.statement(0).getText();
    assertEquals(List.of(whole, whole), built.times(0).stream().map(time -> governed(built, time)).toList());
  }

  private static String governed(PlanBuilder built, TimeExpression time) {
    return built.statement(0).getText().substring(time.getClauseStart(), time.getClauseEnd());
  }
}
