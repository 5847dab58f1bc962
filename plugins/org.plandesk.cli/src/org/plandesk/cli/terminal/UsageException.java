// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.terminal;

/** The program was called in a way it does not know. The message is one sentence for the user. */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * @param sentence what is wrong
   * @param hint where to read how it is done
   */
  public UsageException(String sentence, String hint) {
    super(sentence);
    this.hint = hint;
  }

  /** Where to read how it is done. */
  public String hint() {
    return hint;
  }
}
