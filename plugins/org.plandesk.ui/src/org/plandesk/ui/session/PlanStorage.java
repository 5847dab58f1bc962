// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import org.plandesk.model.Plan;

/** How sessions read and write plan files; one for the window, another in tests. Called outside the user interface thread. */
public interface PlanStorage {

  /**
   * Reads a plan.
   *
   * @throws IOException with one sentence for users when the file is missing, unreadable, damaged or of a newer version
   */
  Plan load(Path file) throws IOException;

  /**
   * Takes down a plan as it is now; nobody may change it meanwhile.
   *
   * @throws IOException with one sentence for users
   */
  Snapshot snapshot(Plan plan) throws IOException;

  /**
   * Keeps other programs from writing the file until the lock is closed.
   *
   * @throws IOException with one sentence for users when another program works on the file
   */
  Lock lock(Path file) throws IOException;

  /** A plan at one moment; what is edited afterwards is no part of it. */
  interface Snapshot {

    /** What would stand in its file; not to be changed. */
    byte[] content();

    /**
     * Writes it so that either all of it or nothing changes on disk.
     *
     * @param over whether the user agreed to replace a file that is there and is not what the plan was read from
     * @throws IOException with one sentence for users; the old file is then as it was
     */
    void write(Path file, boolean over) throws IOException;
  }

  /** A file kept for this program. */
  interface Lock extends AutoCloseable {
    @Override
    void close();
  }
}
