// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import java.time.LocalDate;
import org.plandesk.history.Revision;
import org.plandesk.model.Plan;
import org.plandesk.ui.history.model.RevisionWords;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.parts.TransientInput;

/** A plan as it was; equal to others of the same file, revision and day. Not kept over restarts. */
final class RevisionInput implements TransientInput {

  private final Path file;
  private final Revision revision;
  private final Plan plan;
  private final LocalDate day;

  /** @param day the day on which the plan is looked at, for its deadlines */
  RevisionInput(Path file, Revision revision, Plan plan, LocalDate day) {
    this.file = file;
    this.revision = revision;
    this.plan = plan;
    this.day = day;
  }

  Revision revision() {
    return revision;
  }

  LocalDate day() {
    return day;
  }

  Plan plan() {
    return plan;
  }

  @Override
  public String getName() {
    return RevisionWords.title(revision);
  }

  @Override
  public Images image() {
    return Images.LOCK;
  }

  @Override
  public String getToolTipText() {
    return file + " – " + getName();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RevisionInput input && input.file.equals(file) && input.revision.id().equals(revision.id())
        && input.day.equals(day);
  }

  @Override
  public int hashCode() {
    return revision.id().hashCode();
  }
}
