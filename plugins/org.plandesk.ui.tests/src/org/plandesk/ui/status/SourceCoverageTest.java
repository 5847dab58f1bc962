// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Item;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.TaskTable;
import org.plandesk.ui.TestPlans;

class SourceCoverageTest {

  private final Plan plan = TestPlans.small();

  @Test
  void whatNothingCoversIsCounted() {
    // the three line ends
    assertEquals(Optional.of(new SourceCoverage(TestPlans.TEXT.length(), 3)), SourceCoverage.of(plan));
  }

  @Test
  void leftoversCount() {
    for (int at = TestPlans.TEXT.indexOf('\n'); at >= 0; at = TestPlans.TEXT.indexOf('\n', at + 1)) {
      var leftover = PlanFactory.eINSTANCE.createLeftover();
      leftover.setSpan(new Span(at, at + 1));
      plan.getSource().getLeftovers().add(leftover);
    }
    assertEquals(0, SourceCoverage.of(plan).orElseThrow().unattributed());
  }

  @Test
  void theNumberOfARowOfATaskTableCounts() {
    Item row = PlanFactory.eINSTANCE.createItem();
    row.setNumber("1");
    row.setSpan(new Span(0, 1));
    row.setExtent(new Span(0, 5));
    Statement cell = PlanFactory.eINSTANCE.createStatement();
    cell.setSpan(new Span(2, 5));
    row.getContents().add(cell);
    TaskTable table = PlanFactory.eINSTANCE.createTaskTable();
    table.getContents().add(row);
    Plan rows = PlanFactory.eINSTANCE.createPlan();
    rows.setSource(PlanFactory.eINSTANCE.createSource());
    rows.getSource().setText("1\t九月底");
    rows.getContents().add(table);
    assertEquals(1, SourceCoverage.of(rows).orElseThrow().unattributed(), "only the tab");
  }

  @Test
  void aPlanWithoutDocumentHasNone() {
    plan.setSource(null);
    assertEquals(Optional.empty(), SourceCoverage.of(plan));
  }
}
