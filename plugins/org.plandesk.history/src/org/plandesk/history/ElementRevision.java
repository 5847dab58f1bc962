// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import java.util.Set;

/**
 * A revision in which an element became another.
 *
 * @param revision says when, who and why
 * @param text the words of the element in this revision; empty when it is gone
 * @param changes what differs from the revision before
 */
public record ElementRevision(Revision revision, String text, Set<Change> changes) {

  /** What can differ of one element. */
  public enum Change {
    /** It was there when the history began. */
    FIRST,
    /** It was not there before. */
    APPEARED,
    /** It is no longer there. */
    GONE,
    /** Its words. */
    TEXT,
    /** Where it stands. */
    PLACE,
    /** Its times and deadlines. */
    DEADLINE,
    /** Its targets, values or readings. */
    TARGET,
    /** Who is responsible for it, or which units it names. */
    UNIT,
    /** What was reported on it. */
    PROGRESS,
    /** Anything else that is kept about it. */
    OTHER
  }

  /** Copies the set. */
  public ElementRevision {
    changes = Set.copyOf(changes);
  }
}
