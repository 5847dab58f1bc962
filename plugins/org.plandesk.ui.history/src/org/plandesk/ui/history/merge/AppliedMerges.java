// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.ui.services.IServiceLocator;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;
import org.plandesk.ui.session.PlanSessionListener.Change;

/**
 * The merges with shared folders whose plans are not saved yet. A workbench service: {@code AppliedMerges.of(getSite())}. User interface
 * thread only.
 */
public final class AppliedMerges {

  private final List<Waiting> unsaved = new ArrayList<>();

  /**
   * A merge whose plan is not saved yet.
   *
   * @param release ends what was begun to follow the plan
   */
  private record Waiting(AppliedMerge merge, Runnable release) {
  }

  /** The merges of the workbench that the site, window or workbench belongs to. */
  public static AppliedMerges of(IServiceLocator locator) {
    return locator.getService(AppliedMerges.class);
  }

  /** Keeps a merge in mind until its plan is saved, or goes to another file, or is closed. */
  void add(PlanSession session, AppliedMerge merge) {
    PlanSessionListener listener = (from, change) -> {
      if (change == Change.PLACE || change == Change.CLOSED) {
        settle(unsaved.stream().filter(waiting -> waiting.merge() == merge).toList());
      }
    };
    session.addListener(listener);
    unsaved.add(new Waiting(merge, () -> session.removeListener(listener)));
  }

  void add(AppliedMerge merge) {
    unsaved.add(new Waiting(merge, () -> {
    }));
  }

  private void settle(List<Waiting> some) {
    unsaved.removeAll(some);
    some.forEach(waiting -> waiting.release().run());
  }

  /**
   * The merge that a save brought into a plan file, to be kept in the history: the last one, which has the others in it. All merges of
   * the file are settled by that; one that was undone is forgotten, and what it brought is offered by the shared folder again.
   */
  public Optional<AppliedMerge> saved(Path file) {
    List<Waiting> ofFile = unsaved.stream().filter(waiting -> waiting.merge().file().equals(file)).toList();
    settle(ofFile);
    return ofFile.reversed().stream().map(Waiting::merge).filter(merge -> merge.saved().getAsBoolean()).findFirst();
  }
}
