// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

/** Something cannot be corrected in this way. The message is one sentence in the user's language. */
public final class CorrectionException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With the sentence for users. */
  public CorrectionException(String message) {
    super(message);
  }
}
