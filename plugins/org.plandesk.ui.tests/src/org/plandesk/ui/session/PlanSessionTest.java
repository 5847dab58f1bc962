// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.store.journal.TypedWords;
import org.plandesk.ui.TestPlans;
import org.plandesk.ui.session.PlanSessionListener.Change;

class PlanSessionTest {

  private static final Path FILE = Path.of("small.plan").toAbsolutePath();

  private final Display display = Display.getDefault();
  private final FakeStorage storage = new FakeStorage();
  private final Plan plan = TestPlans.small();

  @Test
  void editingMakesDirtyAndUndoMakesClean() {
    var session = new PlanSession(plan, FILE, null, PlanOrigin.FILE, "small", storage);
    assertFalse(session.isDirty());
    rename(session, "新标题");
    assertTrue(session.isDirty());
    assertEquals("新标题", session.name());
    session.commandStack().undo();
    assertFalse(session.isDirty());
    assertEquals("small.plan", session.name());
  }

  @Test
  void whatIsTypedMakesDirtyUntilItIsApplied() {
    var session = new PlanSession(plan, FILE, null, PlanOrigin.FILE, "small", storage);
    List<Change> changes = new ArrayList<>();
    session.addListener((changed, change) -> changes.add(change));
    Runnable field = new Runnable() {
      @Override
      public void run() {
        rename(session, "新标题");
        session.setTyping(this, null);
      }
    };
    Display.getDefault().syncExec(() -> {
      session.setTyping(field, TypedWords.of(plan, "title", "新"));
      session.setTyping(field, TypedWords.of(plan, "title", "新标题"));
      assertTrue(session.isDirty());
      assertEquals(List.of(Change.COMMANDS), changes);
      session.applyTyping();
    });
    assertEquals("新标题", session.name());
    session.commandStack().undo();
    assertFalse(session.isDirty());
  }

  @Test
  void anUnsavedPlanIsDirtyAnOriginalIsNot() {
    assertTrue(new PlanSession(plan, null, null, PlanOrigin.UNSAVED, "new", storage).isDirty());
    assertFalse(new PlanSession(plan, null, null, PlanOrigin.ORIGINAL, "sample", storage).isDirty());
  }

  @Test
  void savingElsewhereMovesThePlanThere() {
    var session = new PlanSession(plan, null, null, PlanOrigin.ORIGINAL, "sample", storage);
    List<Change> changes = new ArrayList<>();
    session.addListener((changed, change) -> changes.add(change));
    assertTrue(save(session).isEmpty());
    assertEquals(Optional.of(FILE), session.file());
    assertEquals(PlanOrigin.FILE, session.origin());
    assertEquals(SaveState.SAVED, session.saveState());
    assertFalse(session.isDirty());
    assertTrue(changes.contains(Change.PLACE));
    assertEquals(1, storage.locks);
    session.close();
    assertEquals(0, storage.locks);
  }

  @Test
  void aFailedSaveChangesNothing() {
    var session = new PlanSession(plan, null, null, PlanOrigin.ORIGINAL, "sample", storage);
    rename(session, "新标题");
    storage.failure = new IOException("no room");
    assertEquals("no room", save(session).orElseThrow().getMessage());
    assertEquals(Optional.empty(), session.file());
    assertEquals(PlanOrigin.ORIGINAL, session.origin());
    assertEquals(SaveState.FAILED, session.saveState());
    assertTrue(session.isDirty());
    assertEquals(0, storage.locks);
  }

  @Test
  void undoAfterSavingMakesDirty() {
    var session = new PlanSession(plan, FILE, null, PlanOrigin.FILE, "small", storage);
    rename(session, "新标题");
    assertTrue(save(session).isEmpty());
    assertFalse(session.isDirty());
    session.commandStack().undo();
    assertTrue(session.isDirty());
  }

  @Test
  void knowsWhetherTheFileHoldsWhatACommandDid() {
    var session = new PlanSession(plan, FILE, null, PlanOrigin.FILE, "small", storage);
    rename(session, "新标题");
    Command command = session.commandStack().getUndoCommand();
    assertFalse(session.isSaved(command));
    session.commandStack().undo();
    save(session);
    assertFalse(session.isSaved(command), "it was undone");
    session.commandStack().redo();
    assertFalse(session.isSaved(command), "not yet again");
    rename(session, "又一标题");
    save(session);
    assertTrue(session.isSaved(command), "with what came later");
    session.commandStack().undo();
    session.commandStack().undo();
    assertTrue(session.isSaved(command), "the file still holds it");
    save(session);
    rename(session, "另一标题");
    save(session);
    assertFalse(session.isSaved(command), "another command took its place");
  }

  @Test
  void whatIsEditedDuringASaveIsKeptAndLeavesThePlanDirty() {
    var session = new PlanSession(plan, FILE, null, PlanOrigin.FILE, "small", storage);
    rename(session, "一");
    storage.hold = () -> display.syncExec(() -> rename(session, "二"));
    save(session);
    assertEquals("一", storage.written);
    assertEquals("二", plan.getTitle());
    assertTrue(session.isDirty());
    session.commandStack().undo();
    assertEquals("一", plan.getTitle());
    assertFalse(session.isDirty());
  }

  @Test
  void whatIsTypedOnDuringASaveIsAStepOfItsOwn() {
    var session = new PlanSession(plan, FILE, null, PlanOrigin.FILE, "small", storage);
    Statement statement = Plans.statements(plan).getFirst();
    String before = statement.getText();
    type(session, statement, 0, "甲");
    storage.hold = () -> display.syncExec(() -> type(session, statement, 1, "乙"));
    save(session);
    assertEquals("甲乙" + before, statement.getText());
    assertTrue(session.isDirty());
    session.commandStack().undo();
    assertEquals("甲" + before, statement.getText());
    assertFalse(session.isDirty());
  }

  @Test
  void whatIsUndoneDuringASaveAndGivenUpLeavesThePlanDirty() {
    var session = new PlanSession(plan, FILE, null, PlanOrigin.FILE, "small", storage);
    rename(session, "一");
    storage.hold = () -> display.syncExec(() -> {
      session.commandStack().undo();
      rename(session, "二");
    });
    save(session);
    assertTrue(session.isDirty(), "the file holds what is no longer on the stack");
    session.commandStack().undo();
    assertTrue(session.isDirty());
  }

  @Test
  void aPlanClosedDuringASaveGivesItsFilesBack() {
    var session = new PlanSession(plan, null, null, PlanOrigin.ORIGINAL, "sample", storage);
    storage.hold = () -> display.syncExec(session::close);
    save(session);
    assertEquals(0, storage.locks);
  }

  private static void type(PlanSession session, Statement statement, int at, String words) {
    session.commandStack().execute(new TypingCommand(statement, at, at, words));
  }

  private void rename(PlanSession session, String title) {
    var domain = session.editingDomain();
    domain.getCommandStack().execute(SetCommand.create(domain, plan, PlanPackage.Literals.PLAN__TITLE, title));
  }

  /** Saves in the background, as the editor does, while this thread serves the display. */
  private Optional<IOException> save(PlanSession session) {
    var failure = CompletableFuture.supplyAsync(() -> {
      try {
        session.save(FILE, false);
        return Optional.<IOException>empty();
      } catch (IOException e) {
        return Optional.of(e);
      } finally {
        display.wake();
      }
    });
    failure.whenComplete((result, error) -> display.wake());
    while (!failure.isDone()) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
    return failure.join();
  }

  private static final class FakeStorage implements PlanStorage {
    private IOException failure;
    private Runnable hold = () -> {};
    private String written;
    private int locks;

    @Override
    public Plan load(Path file) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Snapshot snapshot(Plan taken) {
      String title = String.valueOf(taken.getTitle());
      return new Snapshot() {
        @Override
        public byte[] content() {
          return title.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void write(Path file, boolean over) throws IOException {
          hold.run();
          if (failure != null) {
            throw failure;
          }
          written = title;
        }
      };
    }

    @Override
    public Lock lock(Path file) {
      locks++;
      return () -> locks--;
    }
  }
}
