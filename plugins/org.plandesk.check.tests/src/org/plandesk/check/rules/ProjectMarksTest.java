// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.check.PlanCheck;
import org.plandesk.testkit.plans.ImportedPlans;

/** Marks at the end and in the names of the projects of a box. */
class ProjectMarksTest {

  private static final String TITLE = "北湖区“十四五”水利发展规划\n";

  private static List<String> found(String rule, String text) {
    return PlanCheck.of(ImportedPlans.of("plan.txt", TITLE + text)).findings().stream()
        .filter(finding -> finding.rule().equals(rule)).map(finding -> finding.quote()).toList();
  }

  private static String box(String end, String second) {
    return "一、主要任务\n推进水网建设。\n专栏1 水网工程\n（1）骨干水网工程。建设骨干水网，形成环网。\n（2）泵站工程。改造泵站12座，新建泵站6座" + end
        + "\n（3）河道工程。整治河道6条，恢复岸线。\n（4）" + second + "\n（5）监测工程。建设监测站，布设监测点。\n二、保障措施\n落实建设资金。\n";
  }

  @Test
  void findsTheOneProjectWithoutAMarkAtItsEnd() {
    assertEquals(1, found("punctuation-missing", box("", "灌区工程。改造灌区，配套渠道。")).size());
    assertEquals(List.of(), found("punctuation-missing", box("。", "灌区工程。改造灌区，配套渠道。")));
  }

  @Test
  void findsAQuoteThatTheNameOfAProjectLeavesOpen() {
    assertEquals(1, found("punctuation-unbalanced", box("。", "“互联网+灌区工程。改造灌区，配套渠道。")).size());
    assertEquals(List.of(), found("punctuation-unbalanced", box("。", "“互联网+”灌区工程。改造灌区，配套渠道。")));
    assertEquals(List.of(), found("punctuation-unbalanced", box("。", "灌区（一期）工程。改造灌区，配套渠道。")));
  }
}
