// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFiles;
import org.plandesk.store.RandomEdits;

/** A program killed at any moment of editing and saving loses no edit that it was told is kept. */
class KilledEditorTest {

  private static final int LONGEST_RUN = 60;

  private final PlanFiles files = new PlanFiles();

  @TempDir
  Path folder;

  @RepeatedTest(8)
  void nothingKeptIsLost(RepetitionInfo repetition) throws IOException, InterruptedException {
    long seed = repetition.getCurrentRepetition() + Long.getLong("plandesk.kill.seed", 0);
    // It stands on the edits told, not on a time, when the program is killed; where it is then, nobody knows.
    int kept = killedAfter(seed, 1 + new Random(seed).nextInt(LONGEST_RUN));

    Plan plan = KilledEditor.plan(seed);
    RandomEdits edits = KilledEditor.edits(plan, seed);
    String saved = content(files.load(folder.resolve("a.plan")));
    UnsavedPlans unsaved = new UnsavedPlans(folder.resolve("unsaved"));
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
    assertTrue(savedIsWhole, "the file is no state that was saved");
    assertTrue(restoredAt >= kept, "restored " + restoredAt + " of " + kept);
  }

  /** Kills the program once it told of so many edits, and gives the number of the last one it told of. */
  private int killedAfter(long seed, int edits) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        classPath(), KilledEditor.class.getName(), folder.toString(), Long.toString(seed))
        .redirectError(folder.resolve("errors.txt").toFile()).start();
    int last = 0;
    try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
      String line = told.readLine();
      while (line != null) {
        last = Integer.parseInt(line);
        if (last == edits) {
          // The process itself would close what it told so far.
          process.toHandle().destroyForcibly();
        }
        line = told.readLine();
      }
    }
    process.waitFor();
    assertEquals("", Files.readString(folder.resolve("errors.txt")));
    return last;
  }

  /** The bundles that the program needs, where they are on this machine. */
  private static String classPath() {
    return Stream.of(KilledEditor.class, PlanFiles.class, Plan.class, EObject.class, Notifier.class,
        XMIResource.class, NLS.class).map(KilledEditorTest::place).distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    try {
      URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(place);
      // While the project is built, a bundle is a folder with its classes below.
      Path classes = path.resolve("target").resolve("classes");
      return (Files.isDirectory(classes) ? classes : path).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private String content(Plan plan) throws IOException {
    return new String(files.content(plan), StandardCharsets.UTF_8);
  }
}
