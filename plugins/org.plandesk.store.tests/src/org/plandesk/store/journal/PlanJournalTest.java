// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFiles;
import org.plandesk.store.RandomEdits;

/** What a program left behind gives back the state after each edit that was kept whole. */
class PlanJournalTest {

  private static final int EDITS = 60;
  private static final UnsavedOrigin ORIGIN = new UnsavedOrigin("规划", Optional.of(Path.of("a.plan")), false);

  @TempDir
  Path root;

  private final PlanFiles files = new PlanFiles();
  private final List<PlanJournal> left = new ArrayList<>();

  private PlanJournal journal(Plan plan) throws IOException {
    PlanJournal journal = new PlanJournal(root, plan);
    journal.listen();
    left.add(journal);
    return journal;
  }

  /** A copy of the journals, in which no program holds a lock: what stands on disk when one is killed. */
  private UnsavedPlans killed() throws IOException {
    Path copy = Files.createTempDirectory(root.getParent(), "killed");
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.toList()) {
        Path to = copy.resolve(root.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(to);
        } else {
          Files.copy(each, to);
        }
      }
    }
    return new UnsavedPlans(copy);
  }

  private String content(Plan plan) throws IOException {
    return new String(files.content(plan), StandardCharsets.UTF_8);
  }

  private Plan restored(UnsavedPlans unsaved) throws IOException {
    return unsaved.restore(unsaved.find().getFirst());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyEditComesBack(long seed) throws IOException {
    Plan plan = RandomEdits.plan(seed);
    RandomEdits edits = new RandomEdits(plan, seed);
    edits.tidy();
    PlanJournal journal = journal(plan);
    journal.begin(files.content(plan), ORIGIN);
    for (int i = 0; i < EDITS; i++) {
      edits.edit();
      edits.tidy();
      journal.commit();
      if (i == EDITS / 2) {
        assertEquals(content(plan), content(restored(killed())));
        journal.begin(files.content(plan), ORIGIN);
      }
    }
    assertEquals(content(plan), content(restored(killed())));
    journal.close();
    left.clear();
    assertEquals(List.of(), new UnsavedPlans(root).find());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void editsSinceAStateWasTakenDownComeBackFromThatState(long seed) throws IOException {
    Plan plan = RandomEdits.plan(seed);
    RandomEdits edits = new RandomEdits(plan, seed);
    edits.tidy();
    PlanJournal journal = journal(plan);
    journal.begin(files.content(plan), ORIGIN);
    byte[] taken = {};
    long since = 0;
    for (int i = 0; i < EDITS; i++) {
      if (i % (EDITS / 3) == 0) {
        taken = files.content(plan);
        since = journal.position();
      }
      edits.edit();
      edits.tidy();
      journal.commit();
      if (i % (EDITS / 3) == EDITS / 6) {
        journal.begin(taken, ORIGIN, since);
        assertEquals(content(plan), content(restored(killed())));
      }
    }
    assertEquals(content(plan), content(restored(killed())));
  }

  @Test
  void aRecordWrittenInPartIsLeftOut() throws IOException {
    Plan plan = RandomEdits.plan(1);
    PlanJournal journal = journal(plan);
    journal.begin(files.content(plan), ORIGIN);
    plan.setTitle("一");
    journal.commit();
    plan.setTitle("二");
    journal.commit();
    UnsavedPlans whole = killed();
    Path edits = find(whole.find().getFirst().folder(), PlanJournal.EDITS);
    long size = Files.size(edits);
    byte[] all = Files.readAllBytes(edits);
    for (long length = size; length >= 0; length--) {
      try (FileChannel channel = FileChannel.open(edits, StandardOpenOption.WRITE)) {
        channel.truncate(length);
      }
      List<UnsavedPlans.Unsaved> found = whole.find();
      if (!found.isEmpty()) {
        String title = whole.restore(found.getFirst()).getTitle();
        assertEquals(length == size ? "二" : "一", title);
      }
      if (found.isEmpty()) {
        // Nothing whole is left: the journal is gone with its folder.
        assertFalse(Files.exists(edits));
        break;
      }
    }
    assertTrue(all.length > 0);
  }

  @Test
  void aDamagedRecordEndsTheReading() throws IOException {
    Plan plan = RandomEdits.plan(1);
    PlanJournal journal = journal(plan);
    journal.begin(files.content(plan), ORIGIN);
    plan.setTitle("一");
    journal.commit();
    plan.setTitle("二");
    journal.commit();
    UnsavedPlans unsaved = killed();
    Path edits = find(unsaved.find().getFirst().folder(), PlanJournal.EDITS);
    byte[] bytes = Files.readAllBytes(edits);
    bytes[bytes.length - 1] ^= 1;
    Files.write(edits, bytes);
    assertEquals("一", restored(unsaved).getTitle());
  }

  @Test
  void oneDamagedJournalDoesNotHideTheOthers() throws IOException {
    Plan plan = RandomEdits.plan(1);
    PlanJournal journal = journal(plan);
    journal.begin(files.content(plan), ORIGIN);
    plan.setTitle("一");
    journal.commit();
    UnsavedPlans unsaved = killed();
    Path folder = unsaved.find().getFirst().folder();
    Path damaged = Files.createDirectories(folder.resolveSibling("00").resolve("00000001"));
    Files.writeString(damaged.resolve(PlanJournal.BASE), "");
    assertEquals(List.of(folder), unsaved.find().stream().map(UnsavedPlans.Unsaved::folder).toList());
    assertTrue(Files.exists(damaged));
  }

  @Test
  void whatAnotherProgramHoldsIsLeftAlone() throws IOException {
    Plan plan = RandomEdits.plan(1);
    PlanJournal journal = journal(plan);
    journal.begin(files.content(plan), ORIGIN);
    plan.setTitle("一");
    journal.commit();
    assertEquals(List.of(), new UnsavedPlans(root).find());
    assertEquals(1, killed().find().size());
  }

  @Test
  void withoutEditsOnlyNewWorkIsGivenBack() throws IOException {
    Plan plan = RandomEdits.plan(1);
    PlanJournal journal = journal(plan);
    journal.begin(files.content(plan), ORIGIN);
    assertEquals(List.of(), killed().find());
    journal.begin(files.content(plan), new UnsavedOrigin("导入", Optional.empty(), true));
    UnsavedPlans unsaved = killed();
    assertEquals("导入", unsaved.find().getFirst().origin().name());
    unsaved.discard(unsaved.find().getFirst());
    assertEquals(List.of(), unsaved.find());
  }

  @Test
  void whatStandsInFieldsIsKeptBesideTheEdits() throws IOException {
    Plan plan = RandomEdits.plan(1);
    PlanJournal journal = journal(plan);
    journal.begin(files.content(plan), ORIGIN);
    TypedWords words = TypedWords.of(plan.getContents().getFirst(), "text", "还没有写完");
    journal.keepTyped(List.of(TypedWords.of(plan, "title", "一")));
    journal.keepTyped(List.of(words));
    UnsavedPlans.Unsaved found = killed().find().getFirst();
    assertEquals(List.of(words), found.typed());
    assertEquals(1, found.steps());
    assertSame(plan.getContents().getFirst(), words.in(plan).orElseThrow());
    journal.keepTyped(List.of());
    assertEquals(List.of(), killed().find());
  }

  private static Path find(Path folder, String name) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(each -> each.getFileName().toString().equals(name)).findFirst().orElseThrow();
    }
  }

  @AfterEach
  void end() throws IOException {
    for (PlanJournal journal : left) {
      journal.close();
    }
  }
}
