// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.model.Indicator;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Plans;
import org.plandesk.store.PlanFiles;
import org.plandesk.store.journal.TypedWords;
import org.plandesk.store.journal.UnsavedPlans;
import org.plandesk.store.journal.UnsavedPlans.Unsaved;
import org.plandesk.ui.TestPlans;
import org.plandesk.ui.page.document.Pages;
import org.plandesk.ui.properties.TypedFields;

/** A program that is killed after edits came during a save: what stands in no file is given back, and nothing else. */
class KilledWhileSavingTest {

  @TempDir
  Path folder;

  private final PlanFiles files = new PlanFiles();
  private Runnable meanwhile = () -> {};
  private IOException failure;
  private PlanSession session;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    Display.getDefault();
    file = folder.resolve("a.plan");
    files.save(TestPlans.small(), file);
    session = new PlanSession(files.load(file), file, null, PlanOrigin.FILE, "a", storage());
    session.keepEdits(folder.resolve("journals"));
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void givesBackWhatWasEditedDuringTheSave() throws IOException {
    rename("一");
    meanwhile = () -> rename("二");
    session.save(file, false);
    assertEquals("一", files.load(file).getTitle());
    assertEquals(new Left("二", 1, file), left());
    rename("三");
    assertEquals(new Left("三", 2, file), left());
  }

  @Test
  void givesBackNothingOnceAllIsSaved() throws IOException {
    rename("一");
    meanwhile = () -> rename("二");
    session.save(file, false);
    meanwhile = () -> {};
    session.save(file, false);
    assertEquals(List.of(), killed().find());
  }

  @Test
  void knowsWhereThePlanWasMovedTo() throws IOException {
    rename("一");
    meanwhile = () -> rename("二");
    Path other = folder.resolve("b.plan");
    session.save(other, false);
    assertEquals(new Left("二", 1, other), left());
    meanwhile = () -> {};
    session.save();
    assertEquals("二", files.load(other).getTitle());
    assertEquals(List.of(), killed().find());
  }

  @Test
  void givesBackWhatWasEditedDuringAFirstSave() throws IOException {
    meanwhile = () -> rename("一");
    session.save(file, false);
    assertEquals(new Left("一", 1, file), left());
  }

  @Test
  void givesBackAllWhenTheSaveFailed() throws IOException {
    rename("一");
    meanwhile = () -> rename("二");
    failure = new IOException("no room");
    assertThrows(IOException.class, () -> session.save(file, false));
    assertEquals(new Left("二", 2, file), left());
    session.commandStack().undo();
    session.commandStack().undo();
    assertFalse(session.isDirty());
  }

  @Test
  void keepsOnFromTheStateBeforeWhenTheDiskTakesNoNewOne() throws IOException {
    rename("一");
    Path inTheWay = Files.createFile(journal().resolve("00000002"));
    session.save(file, false);
    rename("二");
    assertEquals(new Left("二", 2, file), left());
    Files.delete(inTheWay);
    session.save(file, false);
    rename("三");
    assertEquals(new Left("三", 1, file), left());
    session.close();
    assertEquals(List.of(), new UnsavedPlans(folder.resolve("journals")).find());
    try (Stream<Path> all = Files.list(folder.resolve("journals"))) {
      assertEquals(List.of(), all.toList());
    }
  }

  @Test
  void offersNothingWhenAllWasUndoneToTheSavedState() throws IOException {
    rename("一");
    session.commandStack().undo();
    assertEquals(List.of(), killed().find());
    session.commandStack().redo();
    assertEquals(new Left("一", 1, file), left());
    meanwhile = () -> rename("二");
    session.save(file, false);
    session.commandStack().undo();
    assertEquals(List.of(), killed().find());
    session.commandStack().undo();
    assertEquals(1, left().steps(), "back behind what was saved");
  }

  @Test
  void keepsWhatWasUndoneDuringASave() throws IOException {
    String first = session.plan().getTitle();
    rename("一");
    meanwhile = () -> session.commandStack().undo();
    session.save(file, false);
    assertEquals(first, left().title());
    assertEquals("一", files.load(file).getTitle());
  }

  @Test
  void givesBackWhatStoodInAFieldAfterAPause() throws IOException {
    Runnable field = () -> {};
    rename("一");
    session.setTyping(field, TypedWords.of(session.plan(), "text", "没写完"));
    session.setTyping(field, TypedWords.of(session.plan(), "attribute title", "没写完的标题"));
    Display display = Display.getCurrent();
    while (killed().find().getFirst().typed().isEmpty()) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
    assertEquals(new Left("一", 2, file), left());
    var next = new PlanSession(killed().restore(killed().find().getFirst()), null, null, PlanOrigin.UNSAVED, "a",
        storage());
    TypedFields.apply(next, killed().find().getFirst().typed(), names -> true);
    assertEquals("没写完的标题", next.plan().getTitle());
    next.commandStack().undo();
    assertEquals("一", next.plan().getTitle());
    session.setTyping(field, null);
    assertEquals(new Left("一", 1, file), left());
  }

  @Test
  void asksBeforeUnitsThatStoodInAFieldAreNew() {
    Indicator row = Pages.find(Pages.sample(), Indicator.class);
    row.setId("row");
    Plan plan = Plans.planOf(row).orElseThrow();
    var next = new PlanSession(plan, null, null, PlanOrigin.UNSAVED, "a", storage());
    List<TypedWords> typed = List.of(TypedFields.units(row, "区水力局"));
    int units = plan.getUnits().size();
    List<String> asked = new ArrayList<>();
    TypedFields.apply(next, typed, names -> {
      asked.addAll(names);
      return false;
    });
    assertEquals(List.of("区水力局"), asked);
    assertEquals(units, plan.getUnits().size());
    TypedFields.apply(next, typed, names -> true);
    assertEquals(units + 1, plan.getUnits().size());
    TypedFields.apply(next, typed, names -> fail("the unit is known now"));
  }

  private Path journal() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("journals"))) {
      return all.findFirst().orElseThrow();
    }
  }

  /** What a program that looks for unsaved work would find. */
  private record Left(String title, int steps, Path file) {}

  private Left left() throws IOException {
    UnsavedPlans plans = killed();
    Unsaved unsaved = plans.find().getFirst();
    return new Left(plans.restore(unsaved).getTitle(), unsaved.steps(), unsaved.origin().file().orElseThrow());
  }

  /** A copy of the journals, in which no program holds a lock. */
  private UnsavedPlans killed() throws IOException {
    Path copy = Files.createTempDirectory(folder, "killed");
    Path root = folder.resolve("journals");
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.skip(1).toList()) {
        Files.copy(each, copy.resolve(root.relativize(each).toString()));
      }
    }
    return new UnsavedPlans(copy);
  }

  private void rename(String title) {
    session.commandStack()
        .execute(SetCommand.create(session.editingDomain(), session.plan(), PlanPackage.Literals.PLAN__TITLE, title));
  }

  /** The disk, with edits while it writes. */
  private PlanStorage storage() {
    PlanStorage disk = new PlanFileStorage();
    return new PlanStorage() {
      @Override
      public Plan load(Path from) throws IOException {
        return disk.load(from);
      }

      @Override
      public Snapshot snapshot(Plan plan) throws IOException {
        Snapshot taken = disk.snapshot(plan);
        return new Snapshot() {
          @Override
          public byte[] content() {
            return taken.content();
          }

          @Override
          public void write(Path to, boolean over) throws IOException {
            meanwhile.run();
            if (failure != null) {
              throw failure;
            }
            taken.write(to, over);
          }
        };
      }

      @Override
      public Lock lock(Path of) throws IOException {
        return disk.lock(of);
      }
    };
  }
}
