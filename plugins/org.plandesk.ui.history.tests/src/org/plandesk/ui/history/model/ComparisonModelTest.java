// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plandesk.compare.Change;
import org.plandesk.compare.ChangeType;
import org.plandesk.compare.PlanComparison;
import org.plandesk.testkit.plans.ImportedPlans;
import org.plandesk.ui.changes.ChangeKind;
import org.plandesk.ui.changes.ChangeWords;

class ComparisonModelTest {

  private static final String OLD = """
      一、任务
      修复河道，由县水利局负责。2023年底前完成清淤。到2025年，污水处理率达到95%。
      二、保障
      加强领导。落实资金投入，保障工程建设需要。
      """;
  private static final String NEW = """
      一、任务
      落实资金投入，保障工程建设需要。修复河道，由县住建局负责。2024年底前完成清淤。到2025年，污水处理率达到97%。推广节水器具。
      二、保障措施
      加强领导。
      """;

  private final ComparisonModel model = new ComparisonModel(
      PlanComparison.of(ImportedPlans.of("旧.txt", OLD), ImportedPlans.of("新.txt", NEW)));

  @Test
  void filtersByKindChapterAndUnit() {
    assertEquals(model.changes(), model.changes(ChangeFilter.ALL));
    assertEquals(List.of("推广节水器具。"), words(new ChangeFilter(ChangeKind.INSERTED, null, null)));
    assertEquals(List.of("二、保障措施"), words(new ChangeFilter(null, "二、保障措施", null)));
    assertEquals(List.of("修复河道，由县住建局负责。"), words(new ChangeFilter(null, null, "县水利局")), "of the old unit too");
    assertEquals(List.of(), words(new ChangeFilter(ChangeKind.INSERTED, "二、保障措施", null)));
  }

  @Test
  void countsByChapter() {
    assertEquals(List.of("一、任务", "二、保障措施"), List.copyOf(model.counts().keySet()));
    assertEquals(1, model.counts().get("一、任务").get(ChangeKind.INSERTED));
    assertEquals(1, model.counts().get("一、任务").get(ChangeKind.TARGET));
    assertEquals(1, model.counts().get("一、任务").get(ChangeKind.DEADLINE));
    assertEquals(1, model.counts().get("一、任务").get(ChangeKind.MOVED));
    assertEquals(2, model.summary().lines().count());
    assertTrue(model.units().containsAll(Set.of("县水利局", "县住建局")));
  }

  @Test
  void whatMovedHasTwoRows() {
    Change moved = model.changes().stream().filter(change -> change.type() == ChangeType.MOVED).findFirst()
        .orElseThrow();
    assertTrue(model.oldRow(moved) > model.row(moved));
    assertEquals(null, model.rows().get(model.row(moved)).old());
    assertEquals(null, model.rows().get(model.oldRow(moved)).current());
  }

  private List<String> words(ChangeFilter filter) {
    return model.changes(filter).stream().map(ChangeWords::words).toList();
  }
}
