// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plandesk.compare.PlanComparison;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.Suggestion;
import org.plandesk.model.TimeExpression;
import org.plandesk.testkit.plans.ImportedPlans;

/** A plan and its revision, with reasons of all origins. */
final class RevisedPlan {

  static final String OLD = """
      青石县水安全保障规划

      一、重点任务
      （一）完善供水体系
      新建青石水库输水工程。到2025年，城镇污水处理率达到95%。推进老旧管网改造，降低漏损率。
      （二）治理河道
      整治清溪河河道12公里。2023年底前完成清淤。
      （三）加强监管
      建立取水台账制度。严查非法取水行为。

      二、保障措施
      加强组织领导。落实工作责任制，明确各级责任。
      """;
  static final String NEW = """
      青石县水安全保障规划

      一、重点任务
      （一）完善供水体系
      新建青石水库输水工程。到2025年，城镇污水处理率达到97%。推进老旧管网改造，降低漏损率。
      （二）发展节水产业
      =HYPERLINK("http://x")与企业节水改造同步推进。
      （三）治理河道
      整治清溪河河道12公里。2023年底前完成清淤。
      （四）加强监管
      严查非法取水行为。

      二、保障措施
      加强组织领导。落实工作责任制，明确各级责任。建立取水台账制度。
      """;

  final Plan old = ImportedPlans.of("旧.txt", OLD);
  final Plan current = ImportedPlans.of("新.txt", NEW);

  RevisedPlan() {
    Statement dredging = statement("清淤");
    TimeExpression deadline = Plans.deadlines(dredging).getFirst();
    deadline.setMovedTo(LocalDate.of(2024, 6, 30));
    deadline.setMovedReason("汛期推迟施工");
    Suggestion accepted = suggestion(statement("97%"), "省级考核要求提高");
    accepted.setState(ReviewState.CONFIRMED);
    suggestion(statement("严查"), "尚未采纳");
  }

  Statement statement(String words) {
    return Plans.statements(current).stream().filter(each -> each.getText().contains(words)).findFirst().orElseThrow();
  }

  private Suggestion suggestion(Statement statement, String reason) {
    Suggestion suggestion = PlanFactory.eINSTANCE.createSuggestion();
    suggestion.setId("suggestion of " + statement.getId());
    suggestion.setElement(statement);
    suggestion.setReason(reason);
    current.getSuggestions().add(suggestion);
    return suggestion;
  }

  RevisionTable table() {
    return table(Remarks.none());
  }

  RevisionTable table(Remarks remarks) {
    Map<String, List<String>> revised = Map.of(statement("取水台账").getId(), List.of("常务会议意见"));
    return RevisionTable.of(PlanComparison.of(old, current), current.getTitle(), "征求意见稿", "送审稿",
        Reasons.recorded(old, current, revised), remarks);
  }
}
