// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.TestPlans;

class OutlineModelTest {

  private final OutlineModel model =
      new OutlineModel(TestPlans.small(), () -> "样例", PlanLabels.of(Locale.SIMPLIFIED_CHINESE));

  @Test
  void labelsHaveNumberAndTitle() {
    assertEquals("样例", model.label(model.plan()));
    assertEquals("一、重点任务", label("c1"));
    assertEquals("（一）治理河道", label("s1"));
    assertEquals("优化布局", label("st1"));
    assertEquals("到2025年完成清淤。", label("st2"));
    assertTrue(label("p1").startsWith("1 优化布局"), label("p1"));
  }

  private void count() {
    model.setCounts(OutlineCounts.of(model.plan(), () -> {}));
  }

  @Test
  void countsAddUp() {
    assertEquals(OutlineCounts.Counts.NONE, model.counts(model.plan()), "not counted yet");
    count();
    assertEquals(new OutlineCounts.Counts(2, 1), model.counts(model.plan()));
    assertEquals(new OutlineCounts.Counts(2, 1), model.counts(find("s1", Section.class)));
    assertEquals(new OutlineCounts.Counts(0, 1), model.counts(find("st2", Statement.class)));
  }

  @Test
  void countsFollowChanges() {
    find("st3", Statement.class).setKind(StatementKind.FACT);
    count();
    assertEquals(1, model.counts(model.plan()).tasks());
  }

  @Test
  void aMarkIsShownAtItsStatement() {
    assertSame(find("st2", Statement.class), model.shown(find("t1", TimeExpression.class)));
    assertSame(model.plan(), model.shown(model.plan()));
    assertNull(model.shown(TestPlans.small()));
  }

  @Test
  void thePathLeadsFromTheChapterDown() {
    assertEquals("一、重点任务 › （一）治理河道", model.path(find("p1", PlanElement.class)));
  }

  private String label(String id) {
    return model.label(find(id, PlanElement.class));
  }

  private <T> T find(String id, Class<T> type) {
    return TestPlans.find(model.plan(), id, type);
  }
}
