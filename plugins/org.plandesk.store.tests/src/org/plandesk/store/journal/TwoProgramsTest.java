// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFileException;
import org.plandesk.store.PlanFileException.Problem;
import org.plandesk.store.PlanFiles;
import org.plandesk.store.PlanLock;

/** Two programs on one file: the second is kept out, and what the first saved is noticed before it is overwritten. */
class TwoProgramsTest {

  private final PlanFiles files = new PlanFiles();

  @TempDir
  Path folder;

  @Test
  void theSecondIsKeptOutAndNoticesWhatTheFirstSaved() throws IOException, InterruptedException {
    Path file = folder.resolve("a.plan");
    Process other = new KilledProgram(folder).start(folder, 1);
    Plan loaded;
    try (BufferedReader told = other.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("1", told.readLine());
      loaded = files.load(file);
      loaded.setTitle("mine");
      assertEquals(List.of(), new UnsavedPlans(folder.resolve("unsaved")).find(), "its edits are its own");
      assertEquals(Problem.LOCKED, assertThrows(PlanFileException.class, () -> files.lock(file)).problem());
      assertEquals(Problem.LOCKED, assertThrows(PlanFileException.class, () -> files.save(loaded, file)).problem());
      assertEquals(Problem.LOCKED, assertThrows(PlanFileException.class, () -> files.saveOver(loaded, file)).problem());
      // It tells of the edit after a save once that save is done.
      for (int step = 2; step <= 2 * KilledEditor.EDITS_A_SAVE + 1; step++) {
        assertEquals(Integer.toString(step), told.readLine());
      }
    } finally {
      other.toHandle().destroyForcibly();
      other.waitFor();
    }

    // The system gives the lock of a killed program back; its work is still not overwritten.
    assertEquals(1, new UnsavedPlans(folder.resolve("unsaved")).find().size());
    byte[] theirs = Files.readAllBytes(file);
    try (PlanLock lock = files.lock(file)) {
      assertTrue(lock.exclusive());
      assertEquals(Problem.CHANGED_ON_DISK,
          assertThrows(PlanFileException.class, () -> files.save(loaded, file)).problem());
      assertArrayEquals(theirs, Files.readAllBytes(file));
    }
    Path beside = folder.resolve("mine.plan");
    files.save(loaded, beside);
    assertEquals("mine", files.load(beside).getTitle());
    assertArrayEquals(theirs, Files.readAllBytes(file));
  }
}
