// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.plandesk.store.PlanFileException.Problem;

/** Turns what the disk reports into the one sentence the user gets. */
final class Failures {

  private static final long MEGABYTE = 1L << 20;

  private Failures() {
  }

  /** The problem with its sentence, which speaks of the file and of further values. */
  static PlanFileException of(Problem problem, Path file, String sentence, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = file;
    System.arraycopy(more, 0, values, 1, more.length);
    return new PlanFileException(problem, file, NLS.bind(sentence, values), null);
  }

  /** A file that is larger than allowed. */
  static PlanFileException tooLarge(Path file, long bytes, String sentence) {
    return of(Problem.TOO_LARGE, file, sentence, Long.toString((bytes + MEGABYTE - 1) / MEGABYTE),
        Long.toString(PlanFiles.MAX_BYTES / MEGABYTE));
  }

  /** Reading did not work. */
  static PlanFileException reading(Path file, IOException failure) {
    if (failure instanceof PlanFileException known) {
      return known;
    }
    if (failure instanceof NoSuchFileException) {
      return of(Problem.MISSING, file, Messages.missing);
    }
    if (failure instanceof AccessDeniedException) {
      return of(Problem.UNREADABLE, file, Messages.unreadable);
    }
    return new PlanFileException(Problem.UNREADABLE, file,
        NLS.bind(Messages.readFailed, file, reason(failure)), failure);
  }

  /** Writing did not work; the file on disk is the old one. */
  static PlanFileException writing(Path file, Exception failure) {
    if (failure instanceof PlanFileException known) {
      return known;
    }
    if (failure instanceof AccessDeniedException || failure instanceof ReadOnlyFileSystemException
        || isForbidden(failure)) {
      return new PlanFileException(Problem.NOT_WRITABLE, file, NLS.bind(Messages.notWritable, file), failure);
    }
    if (failure instanceof NoSuchFileException) {
      return new PlanFileException(Problem.NOT_WRITABLE, file, NLS.bind(Messages.noFolder, file), failure);
    }
    if (isFull(failure)) {
      return new PlanFileException(Problem.NO_SPACE, file, NLS.bind(Messages.noSpace, file), failure);
    }
    return new PlanFileException(Problem.WRITE_FAILED, file, NLS.bind(Messages.writeFailed, file, reason(failure)),
        failure);
  }

  /** Java has no type for what Linux and macOS say of a file or folder that is locked against everybody. */
  private static boolean isForbidden(Exception failure) {
    return failure instanceof FileSystemException on && "Operation not permitted".equals(on.getReason());
  }

  /** Java has no type for a full disk; the texts are those of Linux and macOS, and of Windows in its two languages. */
  private static boolean isFull(Exception failure) {
    String text = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return text.contains("no space left") || text.contains("quota exceeded")
        || text.contains("not enough space") || text.contains("空间不足");
  }

  private static String reason(Exception failure) {
    if (failure instanceof FileSystemException on && on.getReason() != null) {
      return on.getReason();
    }
    String text = failure.getMessage();
    return text == null ? failure.getClass().getSimpleName() : text.lines().findFirst().orElse("");
  }
}
