// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFiles;
import org.plandesk.store.RandomEdits;

/** A program killed at any moment of editing and saving loses no edit that it was told is kept. */
class KilledEditorTest {

  private static final int KILLS = 200;
  private static final int LONGEST_RUN = 3 * KilledEditor.EDITS_A_SAVE;
  /** About as long as an edit or a part of a save takes. */
  private static final int MOST_ROUNDS = 100_000;

  private final PlanFiles files = new PlanFiles();

  @TempDir
  Path folder;

  @Test
  void nothingKeptIsLost() throws IOException, InterruptedException, ExecutionException {
    KilledProgram program = new KilledProgram(folder);
    long first = Long.getLong("plandesk.kill.seed", 1);
    List<Callable<Void>> kills = LongStream.range(first, first + KILLS).<Callable<Void>>mapToObj(seed -> () -> {
      killAndRestore(program, seed);
      return null;
    }).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (Future<Void> kill : threads.invokeAll(kills)) {
        kill.get();
      }
    }
  }

  private void killAndRestore(KilledProgram program, long seed) throws IOException, InterruptedException {
    Path place = Files.createDirectory(folder.resolve("seed" + seed));
    int kept = killedAfter(program, place, seed);

    Plan plan = KilledEditor.plan(seed);
    RandomEdits edits = KilledEditor.edits(plan, seed);
    String saved = content(files.load(place.resolve("a.plan")));
    UnsavedPlans unsaved = new UnsavedPlans(place.resolve("unsaved"));
    List<UnsavedPlans.Unsaved> found = unsaved.find();
    String restored = found.isEmpty() ? saved : content(unsaved.restore(found.getFirst()));
    boolean savedIsWhole = saved.equals(content(plan));
    int restoredAt = restored.equals(content(plan)) ? 0 : -1;
    // Two more may have been kept that the program could not tell of.
    for (int step = 1; step <= kept + 2; step++) {
      KilledEditor.step(edits);
      String state = content(plan);
      savedIsWhole |= step % KilledEditor.EDITS_A_SAVE == 0 && saved.equals(state);
      restoredAt = restored.equals(state) ? step : restoredAt;
    }
    assertTrue(savedIsWhole, "the file is no state that was saved, seed " + seed);
    assertTrue(restoredAt >= kept, "restored " + restoredAt + " of " + kept + ", seed " + seed);
  }

  /** Kills a program some time after it told of so many edits, and gives the number of the last one it told of. */
  private static int killedAfter(KilledProgram program, Path place, long seed)
      throws IOException, InterruptedException {
    Random random = new Random(seed);
    int edits = 1 + random.nextInt(LONGEST_RUN);
    Process process = program.start(place, seed);
    int last = 0;
    try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
      String line = told.readLine();
      while (line != null) {
        last = Integer.parseInt(line);
        if (last == edits) {
          // Where the program is after that, nobody knows.
          for (int round = random.nextInt(MOST_ROUNDS); round > 0; round--) {
            Thread.onSpinWait();
          }
          // The process itself would close what it told so far.
          process.toHandle().destroyForcibly();
        }
        line = told.readLine();
      }
    }
    process.waitFor();
    assertEquals("", Files.readString(place.resolve("errors.txt")));
    return last;
  }

  private String content(Plan plan) throws IOException {
    return new String(files.content(plan), StandardCharsets.UTF_8);
  }
}
