// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import java.util.Optional;
import org.plandesk.model.Plan;

/**
 * The history of a plan in a repository that several authors use. What the others gave is joined by element; nobody's revisions are
 * ever rewritten, and both states that were joined stay in the history. Any thread may call; calls read and write files and are not
 * for the thread of the window.
 */
public interface SharedHistory {

  /**
   * How two histories stand to each other.
   *
   * @param mine how many revisions only the own history has
   * @param theirs how many revisions only the shared one has
   */
  record Standing(int mine, int theirs) {
  }

  /** The folder of the shared repository, whether it exists or not, or the address of the one on a server. */
  String repository();

  /**
   * Brings over what the others gave. Neither the plan nor its revisions change.
   *
   * @throws HistoryException when one of the repositories cannot be read or the own one cannot be written
   */
  Standing fetch() throws HistoryException;

  /**
   * Brings over what the others gave and joins it with a state of the plan. Neither the plan nor its revisions change before
   * {@link #keep}.
   *
   * @param plan its state, saved or not; nobody may change it meanwhile
   * @return empty when the others gave nothing new
   * @throws HistoryException when a repository cannot be read, or the histories have no state in common
   */
  Optional<Incoming> pull(Plan plan) throws HistoryException;

  /**
   * Records a joined plan as the newest revision. Those that were joined come before it.
   *
   * @param incoming what was joined
   * @param joined what came of it
   * @param note who joined it
   * @return the new revision; theirs, where nothing of mine had to be joined
   * @throws HistoryException when it cannot be recorded, or revisions were saved meanwhile; the history is as it was
   */
  Revision keep(Incoming incoming, Plan joined, RevisionNote note) throws HistoryException;

  /**
   * Gives the revisions that stay to the others.
   *
   * @return how many there were to give
   * @throws HistoryException with {@link HistoryException.Problem#BEHIND} when the others gave something that is not joined yet;
   *     when a repository cannot be read or written
   */
  int push() throws HistoryException;
}
