// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plandesk.compare.merge.MergeConflict;
import org.plandesk.compare.merge.MergeSide;
import org.plandesk.compare.merge.PlanMerge;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.testkit.plans.ImportedPlans;

class MergeModelTest {

  private static final String TEXT = "一、任务\n修复河道。新建水厂。\n二、保障\n加强领导。\n";

  private final Plan base = ImportedPlans.of("a.txt", TEXT);
  private final Plan mine = EcoreUtil.copy(base);
  private final Plan theirs = EcoreUtil.copy(base);

  private MergeModel model(MergeModel before) {
    return new MergeModel(PlanMerge.of(base, mine, theirs), before);
  }

  private static void set(Plan plan, int statement, String text) {
    Plans.statements(plan).get(statement).setText(text);
  }

  private void contradict() {
    set(mine, 0, "疏浚河道。");
    set(theirs, 0, "整治河道。");
    set(mine, 2, "加强组织领导。");
    set(theirs, 2, "加强统一领导。");
  }

  @Test
  void conflictsAreSettledOneByOne() {
    contradict();
    MergeModel model = model(null);
    assertEquals(2, model.open());
    assertEquals(0, model.nextOpen(-1));
    model.settle(0, MergeSide.THEIRS);
    assertEquals(1, model.nextOpen(0));
    assertEquals(1, model.nextOpen(1));
    model.settle(1, MergeSide.BASE);
    assertEquals(0, model.open());
    assertEquals(-1, model.nextOpen(1));
    assertFalse(model.add(model.merge().conflicts(model::answer)));
    assertEquals(List.of("整治河道。", "新建水厂。", "加强领导。"),
        Plans.statements(model.merge().result(model::answer)).stream().map(Statement::getText).toList());
  }

  @Test
  void decisionsOutliveEdits() {
    contradict();
    MergeModel model = model(null);
    MergeConflict first = model.rows().getFirst().conflict();
    model.settle(0, MergeSide.MINE);
    set(mine, 1, "新建水厂两座。");
    MergeModel again = model(model);
    assertEquals(MergeSide.MINE, again.answer(first));
    assertNull(again.answer(again.rows().get(1).conflict()));
    assertEquals(1, again.open());
  }

  @Test
  void tellsItInWords() {
    contradict();
    MergeModel model = model(null);
    MergeConflict conflict = model.rows().getFirst().conflict();
    assertEquals("修复河道。", model.words().state(conflict, MergeSide.BASE));
    assertEquals("疏浚河道。", model.words().state(conflict, MergeSide.MINE));
    assertEquals("整治河道。", model.words().state(conflict, MergeSide.THEIRS));
    assertTrue(model.words().place(conflict).startsWith("一"), model.words().place(conflict));
    assertFalse(MergeModel.settled(model.rows().getFirst()).isEmpty());
    assertTrue(model.summary().contains("2"), model.summary());
  }
}
