// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plandesk.model.Plan;
import org.plandesk.testkit.plans.ImportedPlans;

class PlanCheckTest {

  private static final String HEAD = "北湖区“十四五”生态环境保护规划\n一、主要任务\n";

  private static List<Finding> check(String sentence) {
    Plan plan = ImportedPlans.of("plan.txt", HEAD + sentence + "\n");
    return PlanCheck.of(plan).findings().stream().filter(each -> each.severity() != Severity.INFO).toList();
  }

  @ParameterizedTest
  @CsvSource({"sum-differs,建设泵站共12个，其中东片5个、西片6个。", "percent-over-100,污水收集率达到105%。", "punctuation-doubled,加强水质监测，，落实责任。",
      "punctuation-unbalanced,加强河道（含支流治理，落实责任。", "superior-scope,推进全省河道治理，恢复岸线。",
      "deadline-outside-period,2027年底前完成河道治理工程。",
      "punctuation-half-width,'加强水质监测,落实责任。'", "weaker-than-baseline,污水处理率由82%提高到80%。",
      "unit-spellings,由区住建局牵头，区住房和城乡建设局配合。"})
  void finds(String rule, String sentence) {
    assertEquals(List.of(rule), check(sentence).stream().map(Finding::rule).distinct().toList());
  }

  @ParameterizedTest
  @CsvSource({"建设泵站共11个，其中东片5个、西片6个。", "建设泵站共12个，其中重点5个。", "产值增长120%。", "污水收集率达到100%。", "办好“全省生态环境大会”。",
      "按照全省统一部署推进河道治理。",
      "2025年底前完成河道治理工程。", "展望2035年，河道全面恢复。", "污水处理率由80%提高到82%。", "'单价为1,200元。'"})
  void leaves(String sentence) {
    assertEquals(List.of(), check(sentence));
  }

  @ParameterizedTest
  @CsvSource({"加强水质监测，，落实责任。"})
  void staysIgnored(String sentence) {
    Plan plan = ImportedPlans.of("plan.txt", HEAD + sentence + "\n");
    Finding finding = PlanCheck.of(plan).findings().stream().filter(each -> each.rule().equals("punctuation-doubled"))
        .findFirst().orElseThrow();
    var ignored = org.plandesk.model.PlanFactory.eINSTANCE.createIgnoredFinding();
    ignored.setRule(finding.rule());
    ignored.getElements().addAll(finding.elements());
    plan.getIgnoredFindings().add(ignored);
    CheckResult after = PlanCheck.of(plan);
    assertEquals(1, after.ignored().size());
    assertTrue(after.findings().stream().noneMatch(each -> each.rule().equals("punctuation-doubled")));
  }
}
