// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.plandesk.history.Incoming;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.Revision;
import org.plandesk.history.RevisionNote;
import org.plandesk.history.SharedPlace;
import org.plandesk.history.Transfer;
import org.plandesk.store.PlanFiles;

/**
 * A merge with a shared history that was applied to an open plan. Only when the plan file holds it may the history say that the work of
 * the others is joined: else a later state without that work would be given to them as the newer one.
 *
 * @param file the plan file
 * @param place where it is shared
 * @param incoming what was joined
 * @param note who joined it
 * @param saved tells whether the plan was saved with the merge in effect; asked on the user interface thread
 */
public record AppliedMerge(Path file, SharedPlace place, Incoming incoming, RevisionNote note, BooleanSupplier saved) {

  /**
   * Records the plan file as what came of the merge, on a background thread.
   *
   * @return the new revision
   * @throws IOException with one sentence for users, when it cannot be recorded or revisions were saved meanwhile; the history is as
   *     it was
   */
  public Revision keep() throws IOException {
    return PlanHistory.of(file).shared(place, Transfer.QUIET).keep(incoming, new PlanFiles().load(file), note);
  }
}
