// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.ui.services.IServiceLocator;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener.Change;

/**
 * The merges with shared folders whose plans are not saved yet. A workbench service: {@code AppliedMerges.of(getSite())}. User interface
 * thread only.
 */
public final class AppliedMerges {

  private final List<AppliedMerge> unsaved = new ArrayList<>();

  /** The merges of the workbench that the site, window or workbench belongs to. */
  public static AppliedMerges of(IServiceLocator locator) {
    return locator.getService(AppliedMerges.class);
  }

  /** Keeps a merge in mind until its plan is saved, or goes to another file, or is closed. */
  void add(PlanSession session, AppliedMerge merge) {
    add(merge);
    session.addListener((from, change) -> {
      if (change == Change.PLACE || change == Change.CLOSED) {
        unsaved.remove(merge);
      }
    });
  }

  void add(AppliedMerge merge) {
    unsaved.add(merge);
  }

  /**
   * The merge that a save brought into a plan file, to be kept in the history: the last one, which has the others in it. All merges of
   * the file are settled by that; one that was undone is forgotten, and what it brought is offered by the shared folder again.
   */
  public Optional<AppliedMerge> saved(Path file) {
    List<AppliedMerge> ofFile = unsaved.stream().filter(merge -> merge.file().equals(file)).toList();
    unsaved.removeAll(ofFile);
    return ofFile.reversed().stream().filter(merge -> merge.saved().getAsBoolean()).findFirst();
  }
}
