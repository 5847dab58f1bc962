// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.IServiceLocator;
import org.junit.jupiter.api.Test;
import org.plandesk.model.PlanPackage;
import org.plandesk.ui.TestPlans;
import org.plandesk.ui.parts.ActivePlan;
import org.plandesk.ui.parts.NoPlan;

class PlanSessionsTest {

  private final PlanSessions sessions = new PlanSessions(null, null);
  private final IServiceLocator locator = new IServiceLocator() {
    @Override
    public <T> T getService(Class<T> api) {
      return api == PlanSessions.class ? api.cast(sessions) : null;
    }

    @Override
    public boolean hasService(Class<?> api) {
      return api == PlanSessions.class;
    }
  };

  PlanSessionsTest() {
    // sessions belong to the thread of a display
    Display.getDefault();
  }

  @Test
  void saysThatAPlanIsBeingReadUntilAllHaveArrived() {
    List<Boolean> told = new ArrayList<>();
    sessions.addListener(new PlanSessionsListener() {
      @Override
      public void expectedChanged(boolean expecting) {
        told.add(expecting);
      }
    });
    sessions.expect("first");
    sessions.expect("first");
    sessions.expect("second");
    sessions.arrived("first");
    assertTrue(sessions.isExpecting());
    sessions.arrived("second");
    sessions.arrived("second");
    assertFalse(sessions.isExpecting());
    assertEquals(List.of(true, true, true, false), told);
  }

  @Test
  void aRefusedCommandLeavesUndoAndRedoAsTheyWere() {
    PlanSession first = sessions.open(TestPlans.small(), PlanOrigin.ORIGINAL, "first");
    rename(first, "一");
    rename(first, "二");
    first.commandStack().undo();
    sessions.setGuard(command -> false);
    PlanSession later = sessions.open(TestPlans.small(), PlanOrigin.ORIGINAL, "later");
    List<String> seen = new ArrayList<>();
    first.addListener((changed, change) -> seen.add(changed.plan().getTitle()));
    rename(first, "三");
    rename(later, "三");
    assertEquals(List.of("一"), seen, "nobody sees what is refused");
    assertFalse(later.isDirty());
    assertFalse(later.commandStack().canUndo());
    first.commandStack().redo();
    assertEquals("二", first.plan().getTitle());
    first.commandStack().undo();
    sessions.setGuard(command -> true);
    rename(first, "四");
    assertFalse(first.commandStack().canRedo());
    first.commandStack().undo();
    first.commandStack().undo();
    assertFalse(first.isDirty());
  }

  private static void rename(PlanSession session, String title) {
    var domain = session.editingDomain();
    session.commandStack().execute(SetCommand.create(domain, session.plan(), PlanPackage.Literals.PLAN__TITLE, title));
  }

  @Test
  void aPartWithoutPlanIsToldWhenOneIsReadAndWhenItDoesNotCome() {
    List<String> said = new ArrayList<>();
    ActivePlan active = ActivePlan.follow(locator, session -> said.add(NoPlan.sentence(locator)));
    String none = said.getFirst();
    sessions.expect("reading");
    assertNotEquals(none, said.getLast());
    sessions.arrived("reading");
    assertEquals(none, said.getLast());
    assertEquals(3, said.size());
    active.release();
  }

  @Test
  void aPartWithAPlanIsNotDisturbedByAnotherThatIsRead() {
    List<Optional<PlanSession>> told = new ArrayList<>();
    ActivePlan active = ActivePlan.follow(locator, told::add);
    PlanSession session = sessions.open(TestPlans.small(), PlanOrigin.ORIGINAL, "sample");
    sessions.activate(session);
    sessions.expect("reading");
    sessions.arrived("reading");
    assertEquals(List.of(Optional.empty(), Optional.of(session)), told);
    active.release();
    sessions.close(session);
  }
}
