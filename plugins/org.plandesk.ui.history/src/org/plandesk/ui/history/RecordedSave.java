// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.Revision;
import org.plandesk.history.RevisionNote;
import org.plandesk.ui.history.merge.AppliedMerge;
import org.plandesk.ui.history.merge.AppliedMerges;

/** What is to be recorded of a plan file that was just saved: the merge that came into it, and then the file. */
final class RecordedSave {

  private final Path file;
  private final Optional<AppliedMerge> merge;

  /**
   * Looks what came into the file; on the user interface thread.
   *
   * @param merges those of the workbench
   */
  RecordedSave(Path file, AppliedMerges merges) {
    this.file = file;
    this.merge = merges.saved(file);
  }

  /** Whether a merge came into it. */
  boolean isMerged() {
    return merge.isPresent();
  }

  /**
   * Records both, on a background thread.
   *
   * @return the newest revision
   * @throws IOException with one sentence for users; the file is recorded even when its merge cannot be
   */
  Revision record(RevisionNote note) throws IOException {
    PlanHistory history = PlanHistory.of(file);
    if (merge.isEmpty()) {
      return history.saveFile(note);
    }
    try {
      merge.get().keep();
    } catch (IOException e) {
      history.saveFile(note);
      throw e;
    }
    return history.saveFile(note);
  }
}
