// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.plandesk.history.git.GitHistory;
import org.plandesk.model.Plan;

/**
 * The revisions of one plan file. Each call opens the repository, does its work and closes it, so nothing is kept open and
 * several programs may work on the same history; they write one after the other. Any thread may call; calls read and write
 * files and are not for the thread of the window.
 *
 * <p>Revisions that a person saved, and the first one, stay for ever. Automatic ones are thinned out by
 * {@link Thinning}. A repository that is damaged is told about in one sentence, is still read as far as it can be, and
 * is no longer written.
 */
public interface PlanHistory {

  /** The history of a plan file; neither the file nor a history need exist yet. */
  static PlanHistory of(Path planFile) {
    return of(planFile, Clock.systemDefaultZone());
  }

  /**
   * The history of a plan file.
   *
   * @param clock says what time revisions get and in which zone a day begins
   */
  static PlanHistory of(Path planFile, Clock clock) {
    return new GitHistory(planFile, clock);
  }

  /** The folder of the repository, whether it exists or not. */
  Path repository();

  /**
   * Records a state of the plan, saved to its file or not. Nobody may change the plan meanwhile.
   *
   * @return the new revision; when the note is automatic and nothing changed since the newest revision, that one
   * @throws HistoryException when it cannot be recorded; the history is as it was
   */
  Revision save(Plan plan, RevisionNote note) throws HistoryException;

  /**
   * Records the plan file as it stands on the disk.
   *
   * @return the new revision; when the note is automatic and nothing changed since the newest revision, that one
   * @throws HistoryException when it cannot be read or recorded; the history is as it was
   */
  Revision saveFile(RevisionNote note) throws HistoryException;

  /** All revisions, and what is damaged if anything is. Empty when there is no history yet. */
  RevisionList list();

  /**
   * The revision that was in force at the end of a day: the newest that is not younger.
   *
   * @throws HistoryException when the history is damaged so far that nothing can be told
   */
  Optional<Revision> at(LocalDate day) throws HistoryException;

  /**
   * Reads the plan of a revision. It belongs to no file; its callers show it and do not change it.
   *
   * @throws HistoryException when the state cannot be read
   */
  Plan read(Revision revision) throws HistoryException;

  /**
   * What became of an element, newest first: each revision in which it appeared, changed or went.
   *
   * @param elementId as in {@code PlanElement}
   * @param cancelled asked between revisions; when true, the list ends early
   * @throws HistoryException when a state cannot be read
   */
  List<ElementRevision> versions(String elementId, BooleanSupplier cancelled) throws HistoryException;

  /**
   * Why elements changed between two revisions, as far as those in between gave reasons: what a revision changed, it changed for
   * its reason.
   *
   * @param from its own reason does not count
   * @param to its own reason counts; empty for the newest
   * @param cancelled asked between revisions; when true, reasons are missing
   * @return reasons by the id of the element in the state before or after, oldest first
   * @throws HistoryException when a state cannot be read
   */
  Map<String, List<String>> reasons(Revision from, Optional<Revision> to, BooleanSupplier cancelled)
      throws HistoryException;

  /**
   * Lets go of automatic revisions by the rule of {@link Thinning} and packs the repository when many loose files have
   * come together. What was let go of stays in the repository for two more weeks.
   *
   * @return how many revisions went
   * @throws HistoryException when the repository is damaged or cannot be written; nothing is lost then
   */
  int thin() throws HistoryException;

  /**
   * The history of the same plan at a place that several authors use. The branch has the name of this plan file.
   *
   * @param transfer is asked for what the server wants, and told how far it is
   */
  SharedHistory shared(SharedPlace place, Transfer transfer);

  /** The history of the same plan in a folder that several authors use. */
  default SharedHistory shared(Path folder) {
    return shared(new SharedPlace.Folder(folder), Transfer.QUIET);
  }
}
