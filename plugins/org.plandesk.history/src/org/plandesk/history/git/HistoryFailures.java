// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.osgi.util.NLS;
import org.plandesk.history.HistoryException;
import org.plandesk.history.HistoryException.Problem;

/** Turns what JGit and the disk report into the one sentence the user gets. */
final class HistoryFailures {

  private HistoryFailures() {
  }

  /** The repository is damaged. */
  static HistoryException damaged(Path repository, Exception cause) {
    return new HistoryException(Problem.DAMAGED, NLS.bind(Messages.damaged, repository), cause);
  }

  /** Reading did not work. */
  static HistoryException reading(Path repository, Exception failure) {
    if (failure instanceof HistoryException known) {
      return known;
    }
    return isDamage(failure) ? damaged(repository, failure) : failed(repository, failure);
  }

  /** Reading a state did not work, though the repository lists it. */
  static HistoryException readingState(Path repository, Exception failure) {
    return !(failure instanceof HistoryException) && isDamage(failure)
        ? new HistoryException(Problem.DAMAGED, NLS.bind(Messages.stateDamaged, repository), failure)
        : reading(repository, failure);
  }

  /** Writing did not work; the history is as it was. */
  static HistoryException writing(Path repository, Exception failure) {
    if (failure instanceof HistoryException known) {
      return known;
    }
    if (isDamage(failure)) {
      return damaged(repository, failure);
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (text.contains("no space left") || text.contains("quota exceeded") || text.contains("not enough space")
          || text.contains("空间不足")) {
        return new HistoryException(Problem.NO_SPACE, NLS.bind(Messages.noSpace, repository), failure);
      }
      if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException
          || cause instanceof NotDirectoryException || text.contains("permission denied")) {
        return new HistoryException(Problem.NOT_WRITABLE, NLS.bind(Messages.notWritable, repository), failure);
      }
    }
    return failed(repository, failure);
  }

  /** Whether objects, refs or settings of the repository are broken. */
  static boolean isDamage(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MissingObjectException || cause instanceof CorruptObjectException
          || cause instanceof IncorrectObjectTypeException || cause instanceof ConfigInvalidException
          || cause instanceof RepositoryNotFoundException || cause instanceof java.util.zip.DataFormatException
          || cause instanceof java.util.zip.ZipException || cause instanceof java.io.EOFException
          || cause instanceof ArrayIndexOutOfBoundsException || cause instanceof IllegalArgumentException) {
        return true;
      }
    }
    return false;
  }

  private static HistoryException failed(Path repository, Exception failure) {
    String text = failure instanceof IOException && failure.getMessage() != null
        ? failure.getMessage().lines().findFirst().orElse("") : failure.getClass().getSimpleName();
    return new HistoryException(Problem.FAILED, NLS.bind(Messages.failed, repository, text), failure);
  }
}
