// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.ui.testkit.TimelineDriver;

/** What a supervisor does with the sample on the line of time. */
class TimelineFlowTest extends WindowFlow {

  private static final String BLACK_WATER = "基本消除县城建成区黑臭水体";

  private TimelineDriver timeline;

  @BeforeEach
  void start() {
    user.openSample();
    timeline = user.showTimeline();
    timeline.asOf(Words.AS_OF, LocalDate.of(2023, 11, 13));
  }

  @Test
  void theMilestonesOfTheSampleAreSeenWithTheirCounts() {
    assertEquals(Map.of(2022, 5, 2023, 7, 2025, 26, 2035, 1), timeline.milestones());
    assertTrue(timeline.years().containsAll(timeline.milestones().keySet()), timeline.years()::toString);
    assertTrue(timeline.switches().contains(Words.DUE_SOON + " 6"), timeline.switches()::toString);
  }

  @Test
  void aMarkThatIsClickedIsSelectedInTextTableAndProperties() {
    timeline.click(BLACK_WATER);
    assertTrue(timeline.selected().contains(BLACK_WATER), timeline.selected());
    assertTrue(timeline.sourceSentence().contains(BLACK_WATER), timeline.sourceSentence());
    timeline.show("org.plandesk.ui.properties");
    assertTrue(user.properties().contains("2023年底前"), user.properties()::toString);
  }

  @Test
  void theTableTakesTheKeyboardWithItsRowsAndNotWithAFilter() {
    timeline.show("org.plandesk.ui.timeline.table");
    assertTrue(timeline.rowsHaveKeyboard());
  }

  @Test
  void aDeadlineIsMovedWithAReasonAndBack() {
    timeline.click(BLACK_WATER);
    timeline.changeDate(LocalDate.of(2025, 6, 30), Words.NEW_DAY, "工程延期", Words.REASON);
    assertTrue(timeline.selected().contains("2025-06-30"), timeline.selected());
    assertTrue(timeline.selected().contains("2023年底前"), timeline.selected());
    assertEquals(Map.of(2022, 5, 2023, 6, 2025, 27, 2035, 1), timeline.milestones());
    user.run("org.eclipse.ui.edit.undo");
    assertEquals(Map.of(2022, 5, 2023, 7, 2025, 26, 2035, 1), timeline.milestones());
    assertTrue(timeline.selected().contains("2023-12-31"), timeline.selected());
  }

  @Test
  void aStatusThatIsSetChangesTheLight() {
    timeline.click(BLACK_WATER);
    assertTrue(timeline.selected().startsWith(Words.DUE_SOON), timeline.selected());
    timeline.choose(Words.STATUS_DONE);
    assertTrue(timeline.selected().startsWith(Words.DONE), timeline.selected());
    assertTrue(timeline.switches().contains(Words.DONE + " 1"), timeline.switches()::toString);
  }

  @Test
  void keysWalkInTimeAndLanesAndToTheMilestones() {
    timeline.key('1', '1');
    assertTrue(timeline.selected().contains("2022"), timeline.selected());
    String first = timeline.selected();
    timeline.key(SWT.ARROW_RIGHT, '\0');
    String second = timeline.selected();
    assertTrue(!second.equals(first), second);
    timeline.key(SWT.ARROW_LEFT, '\0');
    assertEquals(first, timeline.selected());
    timeline.key(SWT.ARROW_DOWN, '\0');
    assertTrue(!first.equals(timeline.selected()), timeline.selected());
    timeline.key('4', '4');
    assertTrue(timeline.selected().contains("2035"), timeline.selected());
  }
}
