// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.check.PlanCheck;
import org.plandesk.testkit.plans.ImportedPlans;

/** Numbers that go on from heading to heading, and what the text refers to by number. */
class NumbersAcrossHeadingsTest {

  private static final String TITLE = "北湖区“十四五”水利发展规划\n";

  private static List<String> found(String rule, String text) {
    return PlanCheck.of(ImportedPlans.of("plan.txt", TITLE + text)).findings().stream()
        .filter(finding -> finding.rule().equals(rule)).map(finding -> finding.quote()).toList();
  }

  private static String running(String third) {
    return "一、现状\n（一）工作成效\n水网体系不断完善。\n（二）存在问题\n设施仍有短板。\n二、总体要求\n（三）指导思想\n坚持节水优先。\n"
        + "（四）主要目标\n水利保障能力明显增强。\n三、主要任务\n（五）完善水网\n建设骨干水网。\n（六）改造泵站\n改造老旧泵站。\n四、保障措施\n"
        + third + "加强组织领导\n落实各方责任。\n";
  }

  @Test
  void findsWhatIsSkippedFromOneChapterToTheNext() {
    assertEquals(List.of("（八）"), found("number-gap", running("（八）")));
  }

  @Test
  void leavesWhatGoesOnOrStartsAgain() {
    assertEquals(List.of(), found("number-gap", running("（七）")));
    assertEquals(List.of(), found("number-gap", running("（一）")));
  }

  private static String dotted(String last) {
    return "1 现状\n1.1 基本情况\n水网体系不断完善。\n1.2 主要问题\n设施仍有短板。\n2 主要任务\n2.1 完善水网\n建设骨干水网。\n2.2 改造泵站\n"
        + "改造老旧泵站。\n3 保障措施\n3.1 组织领导\n落实各方责任。\n" + last + " 资金保障\n落实建设资金。\n";
  }

  @Test
  void findsTheNumberOfAnotherChapter() {
    assertEquals(1, found("number-gap", dotted("2.2")).size());
    assertEquals(List.of(), found("number-gap", dotted("3.2")));
  }

  private static String tables(String reference) {
    return "一、主要任务\n推进水网建设，年度安排" + reference + "。\n表1 水网投资\n序号\t工程\t投资\n1\t东片水网\t12\n"
        + "二、保障措施\n落实建设资金。\n表2 资金安排\n序号\t来源\t金额\n1\t区级财政\t6\n";
  }

  @Test
  void findsATableThatIsNotThere() {
    assertEquals(List.of("表3"), found("number-gap", tables("见表3")));
    assertEquals(List.of(), found("number-gap", tables("见表2")));
    assertEquals(List.of(), found("number-gap", tables("见附表3")));
  }

  @Test
  void findsAPictureWithoutTheOneBefore() {
    String text = "一、现状\n水网体系不断完善（见图1）。\n二、主要任务\n推进骨干水网建设（见图%d）。\n";
    assertEquals(List.of("图3"), found("number-gap", String.format(text, 3)));
    assertEquals(List.of(), found("number-gap", String.format(text, 2)));
  }
}
