// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A plan file could not be read or written. The message is one sentence for the user, in the language of the program,
 * which names the file and, where there is one, the place in it. Whoever gets it can rely on nothing having changed:
 * the file on disk is the one that was there before.
 */
public final class PlanFileException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What went wrong, for callers that react to it. */
  public enum Problem {
    /** There is no such file. */
    MISSING,
    /** It is a folder, a device or something else that is no file. */
    NO_FILE,
    /** The file may not be read. */
    UNREADABLE,
    /** The file has no content. */
    EMPTY,
    /** The file, or the plan to be written, is larger than {@link PlanFiles#MAX_BYTES}. */
    TOO_LARGE,
    /** The file is something else than a plan. */
    NO_PLAN,
    /** The file was a plan but is truncated, was changed by hand or holds what no plan holds. */
    DAMAGED,
    /** The file was written by a newer version of the program. */
    NEWER,
    /** The file is not the one that was loaded: somebody else has written it since. */
    CHANGED_ON_DISK,
    /** The file that was loaded is no longer there: somebody else has moved or deleted it since. */
    GONE,
    /** There is a file already that has nothing to do with the plan to be saved. */
    EXISTS,
    /** Another running program works on the file. */
    LOCKED,
    /** The file may not be written. */
    NOT_WRITABLE,
    /** The disk is full. */
    NO_SPACE,
    /** Writing failed otherwise. */
    WRITE_FAILED
  }

  private final Problem problem;
  private final transient Path file;
  private final int line;
  private final int column;

  PlanFileException(Problem problem, Path file, String sentence, Throwable cause) {
    this(problem, file, 0, 0, sentence, cause);
  }

  PlanFileException(Problem problem, Path file, int line, int column, String sentence, Throwable cause) {
    super(sentence, cause);
    this.problem = problem;
    this.file = file;
    this.line = line;
    this.column = column;
  }

  /** What went wrong. */
  public Problem problem() {
    return problem;
  }

  /** The file in question, as the caller named it. */
  public Path file() {
    return file;
  }

  /** Line of the damage, from 1, or 0 when there is no place to name. */
  public int line() {
    return line;
  }

  /** Column of the damage, from 1, or 0 when there is no place to name. */
  public int column() {
    return column;
  }
}
