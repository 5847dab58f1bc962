// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plan;
import org.plandesk.model.TimeQualifier;

/** Working out a large line of time can be given up. */
class CheckpointTest {

  private final PlanBuilder builder = new PlanBuilder(2021, 2025);

  private Plan plan() {
    builder.chapter("一", "总体");
    builder.deadline("到2025年", "水质改善", "2025-12-31", TimeQualifier.BY_YEAR);
    builder.deadline("2022年底前", "治理完成", "2022-12-31", TimeQualifier.BY_END_OF_YEAR);
    return builder.plan();
  }

  @Test
  void theCheckpointIsPassedForEachContentAndMark() {
    AtomicInteger passed = new AtomicInteger();
    Timeline timeline = Timeline.of(List.of(plan()), passed::incrementAndGet);
    int contents = passed.get();
    TimelineSettings settings = TimelineSettings.standard(Judgement.on(LocalDate.of(2023, 11, 13)));
    TimelineIndex index = TimelineIndex.of(timeline, settings, passed::incrementAndGet);
    assertEquals(2, index.shown());
    assertEquals(timeline.marks().size(), passed.get() - contents);
  }

  @Test
  void whatItThrowsEndsTheWork() {
    Plan plan = plan();
    assertThrows(CancellationException.class, () -> Timeline.of(List.of(plan), () -> {
      throw new CancellationException();
    }));
  }
}
