// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.model;

import java.util.List;
import org.plandesk.history.Revision;

/** The revisions that are shown: all of them, or those that stay. */
public final class RevisionRows {

  private List<Revision> all = List.of();
  private boolean automatic = true;

  /** What there is, newest first. */
  public void setAll(List<Revision> revisions) {
    all = List.copyOf(revisions);
  }

  /** Whether automatic revisions are shown too. */
  public boolean showsAutomatic() {
    return automatic;
  }

  /** Shows automatic revisions too, or leaves them out. */
  public void showAutomatic(boolean show) {
    automatic = show;
  }

  /** The rows, newest first. */
  public List<Revision> rows() {
    return automatic ? all : all.stream().filter(one -> one.kind() != Revision.Kind.AUTOMATIC).toList();
  }

  /**
   * What the plan is compared with unless somebody chooses: the newest revision that a person saved and that is not what the plan is now, else
   * the newest that a person saved, else the oldest one.
   *
   * @param edited whether the plan has been edited since it was saved, and recorded with that
   */
  public Revision lastKept(boolean edited) {
    String now = edited ? "" : all.getFirst().content();
    List<Revision> kept = all.stream().filter(one -> one.kind() == Revision.Kind.SAVED).toList();
    return kept.stream().filter(one -> !one.content().equals(now)).findFirst()
        .orElseGet(() -> kept.isEmpty() ? all.getLast() : kept.getFirst());
  }

  /** Whether there is none at all, shown or not. */
  public boolean isEmpty() {
    return all.isEmpty();
  }
}
