// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

/** A command could not do what it was asked for. The message is one sentence for the user that names the file. */
public final class CommandException extends Exception {

  private static final long serialVersionUID = 1L;

  CommandException(String sentence) {
    super(sentence);
  }

  CommandException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
