// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.terminal;

/**
 * An option of a command.
 *
 * @param name as typed, such as {@code --format}
 * @param shortName one hyphen and a letter, or null
 * @param hasValue whether a value follows, as the next word or after {@code =}
 */
public record Option(String name, String shortName, boolean hasValue) {

  /** An option that is there or not. */
  public static Option flag(String name) {
    return new Option(name, null, false);
  }

  /** An option with a value. */
  public static Option value(String name, String shortName) {
    return new Option(name, shortName, true);
  }

  boolean isCalled(String word) {
    return word.equals(name) || word.equals(shortName);
  }
}
