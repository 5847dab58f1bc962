// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFiles;
import org.plandesk.store.PlanLock;
import org.plandesk.store.RandomEdits;

/** A program that edits and saves a plan until somebody kills it or stops listening; it tells on its output what is kept. */
public final class KilledEditor {

  /** After each of so many edits the plan is saved. */
  static final int EDITS_A_SAVE = 7;

  private KilledEditor() {
  }

  /** @param args folder, seed */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    long seed = Long.parseLong(args[1]);
    Plan plan = plan(seed);
    RandomEdits edits = edits(plan, seed);
    Path file = folder.resolve("a.plan");
    var files = new PlanFiles();
    files.save(plan, file);
    try (PlanLock lock = files.lock(file); var journal = new PlanJournal(folder.resolve("unsaved"), plan)) {
      var origin = new UnsavedOrigin("a", Optional.of(file), false);
      journal.begin(Files.readAllBytes(file), origin);
      new UnsavedPlans(folder.resolve("unsaved")).find();
      journal.listen();
      if (!lock.exclusive()) {
        System.err.println("The file is not kept for this program.");
      }
      for (int step = 1;; step++) {
        step(edits);
        journal.commit();
        System.out.println(step);
        if (System.out.checkError()) {
          // Nobody listens any more: whoever should have killed this program is gone.
          return;
        }
        if (step % EDITS_A_SAVE == 0) {
          files.save(plan, file);
          journal.begin(Files.readAllBytes(file), origin);
        }
      }
    }
  }

  static Plan plan(long seed) {
    return RandomEdits.plan(seed);
  }

  static RandomEdits edits(Plan plan, long seed) {
    var edits = new RandomEdits(plan, seed);
    edits.tidy();
    return edits;
  }

  static void step(RandomEdits edits) {
    edits.edit();
    edits.tidy();
  }
}
