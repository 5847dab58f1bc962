// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Chapter;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.ui.TestPlans;

class SourceLineTest {

  private final Plan plan = TestPlans.small();
  private final Statement statement = TestPlans.find(plan, "st2", Statement.class);

  @Test
  void countsFromOneWithBothEnds() {
    int start = TestPlans.TEXT.indexOf("到2025年");
    assertEquals(Optional.of(new SourceLine(start + 1, start + 11, SourceLine.State.UNCHANGED)),
        SourceLine.of(statement));
  }

  @Test
  void seesEdits() {
    statement.setText("到2026年完成清淤。");
    assertEquals(SourceLine.State.CHANGED, SourceLine.of(statement).orElseThrow().state());
  }

  @Test
  void leftoversInsideAreNoChange() {
    String text = TestPlans.TEXT.replace("完成清淤", "完成\n清淤");
    plan.getSource().setText(text);
    int start = text.indexOf("到2025年");
    statement.setSpan(new Span(start, start + 12));
    var leftover = PlanFactory.eINSTANCE.createLeftover();
    int at = text.indexOf("\n清淤");
    leftover.setSpan(new Span(at, at + 1));
    plan.getSource().getLeftovers().add(leftover);
    assertEquals(SourceLine.State.UNCHANGED, SourceLine.of(statement).orElseThrow().state());
  }

  @Test
  void charactersOutsideTheBasicPlaneCountOnce() {
    plan.getSource().setText("𠀀" + TestPlans.TEXT);
    Chapter chapter = TestPlans.find(plan, "c1", Chapter.class);
    chapter.setSpan(new Span(2, 8));
    assertEquals(Optional.of(new SourceLine(2, 7, SourceLine.State.NONE)), SourceLine.of(chapter));
  }

  @Test
  void whatAPersonAddedHasNoPlace() {
    statement.setSpan(null);
    assertTrue(SourceLine.of(statement).isEmpty());
  }
}
