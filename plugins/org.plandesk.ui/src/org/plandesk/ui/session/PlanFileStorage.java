// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFiles;

/** Plan files on disk. */
final class PlanFileStorage implements PlanStorage {

  private final PlanFiles files = new PlanFiles();

  @Override
  public Plan load(Path file) throws IOException {
    return files.load(file);
  }

  @Override
  public void save(Plan plan, Path file, boolean over) throws IOException {
    if (over) {
      files.saveOver(plan, file);
    } else {
      files.save(plan, file);
    }
  }

  @Override
  public Lock lock(Path file) throws IOException {
    return files.lock(file)::close;
  }
}
