// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFiles;
import org.plandesk.store.PlanSnapshot;

/** Plan files on disk. */
final class PlanFileStorage implements PlanStorage {

  private final PlanFiles files = new PlanFiles(KeptBackups::get);

  @Override
  public Plan load(Path file) throws IOException {
    return files.load(file);
  }

  @Override
  public Snapshot snapshot(Plan plan) throws IOException {
    PlanSnapshot taken = files.snapshot(plan);
    return new Snapshot() {
      @Override
      public byte[] content() {
        return taken.content();
      }

      @Override
      public void write(Path file, boolean over) throws IOException {
        if (over) {
          taken.saveOver(file);
        } else {
          taken.save(file);
        }
      }
    };
  }

  @Override
  public Lock lock(Path file) throws IOException {
    return files.lock(file)::close;
  }
}
