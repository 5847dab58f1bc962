// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.testkit.plans.ImportedPlans;

/** Elements are read with their numbers; sentences of one paragraph stay on a line. */
class ElementTextTest {

  private final Plan plan = ImportedPlans.of("a.txt", """
      青河县水利发展规划
      第一章 重点任务
      第一节 防洪
      加固堤防。疏浚河道。
      第二节 供水
      建设水厂。改造管网。
      """);

  @Test
  void headingsHaveTheirNumbersAndAllBelow() {
    Section water = Plans.contents(plan, Section.class).getLast();
    assertEquals("第二节 供水\n建设水厂。改造管网。", ElementText.of(plan, List.of(water)));
  }

  @Test
  void neighboursInALineStayInIt() {
    List<Statement> sentences = Plans.statements(plan);
    int first = sentences.size() - 4;
    assertEquals("加固堤防。疏浚河道。\n建设水厂。",
        ElementText.of(plan, sentences.subList(first, sentences.size() - 1)));
  }
}
