// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener.Change;

/** The merges with shared folders whose plans are not saved yet. User interface thread only. */
public final class AppliedMerges {

  private static final List<AppliedMerge> UNSAVED = new ArrayList<>();

  private AppliedMerges() {
  }

  /** Keeps a merge in mind until its plan is saved, or goes to another file, or is closed. */
  static void add(PlanSession session, AppliedMerge merge) {
    add(merge);
    session.addListener((from, change) -> {
      if (change == Change.PLACE || change == Change.CLOSED) {
        UNSAVED.remove(merge);
      }
    });
  }

  static void add(AppliedMerge merge) {
    UNSAVED.add(merge);
  }

  /**
   * The merge that a save brought into a plan file, to be kept in the history: the last one, which has the others in it. All merges of
   * the file are settled by that; one that was undone is forgotten, and what it brought is offered by the shared folder again.
   */
  public static Optional<AppliedMerge> saved(Path file) {
    List<AppliedMerge> ofFile = UNSAVED.stream().filter(merge -> merge.file().equals(file)).toList();
    UNSAVED.removeAll(ofFile);
    return ofFile.reversed().stream().filter(merge -> merge.saved().getAsBoolean()).findFirst();
  }
}
