// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.flow;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportException.Reason;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.source.kind.OtherKind;

/**
 * A document to be read.
 *
 * @param file where it comes from, for sentences
 * @param bytes all of it
 * @param monitor asked often whether to stop
 */
public record DocumentInput(Path file, byte[] bytes, ImportMonitor monitor) {

  /** @throws CancellationException when the reading should stop */
  public void checkCancelled() {
    if (monitor.isCancelled()) {
      throw new CancellationException();
    }
  }

  /** The exception that says what the file is instead of a document. */
  public ImportException otherKind(OtherKind kind) {
    return problem(Reason.OTHER_KIND, null, kind.label(), kind.advice());
  }

  /** The exception that says in a sentence why the document cannot be read; the file is its first argument. */
  public ImportException problem(Reason reason, Throwable cause, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = file;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return new ImportException(reason, cause, arguments);
  }
}
