// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.gold;

/** What a line of a gold file demands, told by the character it begins with. */
public enum Expectation {
  /** No mark: must be found. */
  FOUND,
  /** {@code ?}: should be found, is not yet. Once it is, the mark has to go. */
  MISSED,
  /** {@code !}: is found but should not be. Once it is gone, the line has to go. */
  WRONG,
  /** {@code ~}: the rules leave it open whether it is found. */
  OPEN;

  static Expectation of(char first) {
    return switch (first) {
      case '?' -> MISSED;
      case '!' -> WRONG;
      case '~' -> OPEN;
      default -> FOUND;
    };
  }

  /** Whether the line is right by the annotation rules and counts for the scores. */
  boolean isRight() {
    return this == FOUND || this == MISSED;
  }
}
