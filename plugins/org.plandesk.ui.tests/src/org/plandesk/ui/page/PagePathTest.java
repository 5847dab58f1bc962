// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Indicator;
import org.plandesk.model.Plan;
import org.plandesk.model.Section;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.page.document.Pages;

class PagePathTest {

  private final Plan plan = Pages.sample();

  private List<String> path(EObject element) {
    return PagePath.of(plan, element, PlanLabels.of(Locale.SIMPLIFIED_CHINESE)).stream().map(PagePath.Step::words)
        .toList();
  }

  @Test
  void theWayLeadsOverHeadingsToThePlaceInTheSection() {
    assertEquals(List.of("三、高标准保护", "（一）提升水质", "第1段 第2句"), path(Pages.statement(plan, "再生水")));
    assertEquals(List.of("三、高标准保护", "（一）提升水质", "第1段 第2句"), path(Pages.find(plan, TimeExpression.class)));
    assertEquals(List.of("三、高标准保护", "（一）提升水质"), path(Pages.find(plan, Section.class)));
    assertEquals(List.of("三、高标准保护", "（一）提升水质", "表2-1 规划指标体系", "第1行"), path(Pages.find(plan, Indicator.class)));
  }

  @Test
  void withoutAnElementThePlanIsNamed() {
    plan.setTitle("盐湖区规划");
    assertEquals(List.of("盐湖区规划"), path(null));
    assertEquals(List.of("盐湖区规划"), path(plan));
  }
}
