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

  /** The newest revision that a person saved, else the oldest one: what the plan is compared with unless somebody chooses. */
  public Revision lastKept() {
    return all.stream().filter(one -> one.kind() == Revision.Kind.SAVED).findFirst().orElseGet(all::getLast);
  }

  /** Whether there is none at all, shown or not. */
  public boolean isEmpty() {
    return all.isEmpty();
  }
}
