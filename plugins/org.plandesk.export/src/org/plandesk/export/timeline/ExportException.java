// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

/** Something that is needed for an export is not there; the message is one sentence for users. */
public final class ExportException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Without another exception behind it. */
  public ExportException(String message) {
    super(message);
  }

  /** With what was behind it. */
  public ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
