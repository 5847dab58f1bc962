// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import java.io.IOException;

/** A history that could not be read or written. The message is one sentence for the user, in the user's language. */
public final class HistoryException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What went wrong, for callers that react to it. */
  public enum Problem {
    /** The plan file cannot be read. */
    NO_PLAN,
    /** The repository is damaged; it is no longer written. */
    DAMAGED,
    /** The folder may not be written. */
    NOT_WRITABLE,
    /** The disk is full. */
    NO_SPACE,
    /** Others recorded something in the shared history that has to be joined first. */
    BEHIND,
    /** The histories have no state in common, so that nothing can be joined. */
    UNRELATED,
    /** What was typed is no address of a shared history, or none that is safe. */
    ADDRESS,
    /** Nobody signed in to the server, or it refuses who did. */
    REFUSED,
    /** The server does not answer, or not safely. */
    UNREACHABLE,
    /** Whoever began it has stopped it. */
    CANCELLED,
    /** Another program holds the history. */
    LOCKED,
    /** Reading or writing failed otherwise. */
    FAILED
  }

  private final Problem problem;

  /** A failure with its sentence. */
  public HistoryException(Problem problem, String sentence, Throwable cause) {
    super(sentence, cause);
    this.problem = problem;
  }

  /** What went wrong. */
  public Problem problem() {
    return problem;
  }
}
