// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.gold;

import java.util.Objects;

/**
 * One line of a plan's dump: an element or a mark.
 *
 * @param depth how deep it stands in the tree, 0 for what the plan itself holds
 * @param text the line without indentation
 * @param optional whether the annotation rules leave it open if this is recognised at all
 */
public record DumpLine(int depth, String text, boolean optional) {

  private static final String INDENT = "  ";

  /** @throws NullPointerException without a text */
  public DumpLine {
    Objects.requireNonNull(text);
  }

  /** Depth and text of a line with its indentation; it is not optional. */
  static DumpLine parse(String line) {
    int blanks = 0;
    while (blanks < line.length() && line.charAt(blanks) == ' ') {
      blanks++;
    }
    return new DumpLine(blanks / INDENT.length(), line.substring(blanks).stripTrailing(), false);
  }

  /** The first word, which says what the line is: chapter, task, time … */
  public String kind() {
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }

  /** What follows the first word, or the empty string. */
  public String rest() {
    int blank = text.indexOf(' ');
    return blank < 0 ? "" : text.substring(blank + 1);
  }

  /** The line with its indentation. */
  @Override
  public String toString() {
    return INDENT.repeat(depth) + text;
  }
}
