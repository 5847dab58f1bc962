// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Content;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.ui.TestPlans;

/** What is dragged in the outline goes before, behind or into what it is dropped on, in one step. */
class OutlineDragTest {

  private final Plan plan = TestPlans.small();
  private final List<Statement> statements = Plans.statements(plan);

  private List<String> texts() {
    return Plans.statements(plan).stream().map(Statement::getText).toList();
  }

  @Test
  void severalSentencesGoBeforeAnother() {
    List<String> before = texts();
    Command move = OutlineDrag.move(List.<Content>of(statements.get(1), statements.get(2)), statements.getFirst(),
        ViewerDropAdapter.LOCATION_BEFORE).orElseThrow();
    move.execute();
    assertEquals(List.of(before.get(1), before.get(2), before.getFirst()), texts());
    move.undo();
    assertEquals(before, texts());
  }

  @Test
  void aSentenceGoesBehindWhatItMayNotStandIn() {
    List<String> before = texts();
    OutlineDrag.move(List.of(statements.getFirst()), statements.getLast(), ViewerDropAdapter.LOCATION_ON).orElseThrow()
        .execute();
    assertEquals(before.getFirst(), texts().getLast());
  }

  @Test
  void nothingGoesIntoItself() {
    Content section = (Content) Plans.statements(plan).getFirst().eContainer().eContainer();
    assertTrue(OutlineDrag.move(List.of(section), statements.getFirst().eContainer(),
        ViewerDropAdapter.LOCATION_ON).isEmpty());
  }
}
