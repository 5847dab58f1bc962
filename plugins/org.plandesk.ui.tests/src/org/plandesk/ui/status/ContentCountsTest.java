// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.ui.TestPlans;

class ContentCountsTest {

  private final Plan plan = TestPlans.small();

  @Test
  void countsInOnePassWhatListsCount() {
    ContentCounts counts = ContentCounts.of(plan, () -> {});
    assertEquals(Plans.tasks(plan).size(), counts.tasks());
    assertEquals(Plans.deadlines(plan).size(), counts.deadlines());
    assertEquals(Plans.indicators(plan).size(), counts.indicators());
    assertEquals(SourceCoverage.of(plan), counts.coverage());
    plan.setSource(null);
    assertEquals(Optional.empty(), ContentCounts.of(plan, () -> {}).coverage());
  }

  @Test
  void givesUpWhereItIsToldTo() {
    assertThrows(CancellationException.class, () -> ContentCounts.of(plan, () -> {
      throw new CancellationException();
    }));
  }
}
