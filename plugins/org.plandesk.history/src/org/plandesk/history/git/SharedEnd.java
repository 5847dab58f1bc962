// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import org.eclipse.jgit.lib.Repository;
import org.plandesk.history.HistoryException;

/** The other end of an exchange: carries the branch of a plan from there and to there, and neither more nor less. */
interface SharedEnd {

  /** What messages call it. */
  String name();

  /**
   * Brings the branch over to {@link RefNames#shared()}; whatever was seen of it before is forgotten, also when there is none any more.
   *
   * @param repository the own one, locked
   */
  void fetch(Repository repository, RefNames names) throws IOException;

  /**
   * Gives the branch to the other end.
   *
   * @param repository the own one, locked
   * @return false when somebody else was faster
   */
  boolean push(Repository repository, RefNames names) throws IOException;

  /** What a failure of either means for the user. */
  HistoryException failure(Exception failure, boolean writing);
}
