// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.numbering;

import java.util.function.IntFunction;

/** Counts the paragraphs of one list on its nine levels and gives their numbers as a reader sees them. */
public final class ListCounter {
  /** Levels of a list. */
  public static final int LEVELS = 9;
  private static final int UNSET = Integer.MIN_VALUE;

  private final int[] values = new int[LEVELS];

  /** A counter that has not begun on any level. */
  public ListCounter() {
    java.util.Arrays.fill(values, UNSET);
  }

  /** Makes the next paragraph of a level have this number. */
  public void restart(int level, int value) {
    values[level] = value - 1;
  }

  /**
   * Counts a paragraph.
   *
   * @param level its level, from 0 to 8
   * @param levels how each level is numbered; null where a level is not defined
   * @return its number with what separates it from the text; empty when none is printed
   */
  public String next(int level, IntFunction<NumberLevel> levels) {
    NumberLevel own = levels.apply(level);
    if (own == null) {
      return "";
    }
    values[level] = values[level] == UNSET ? own.start() : values[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      NumberLevel other = levels.apply(deeper);
      if (other == null || other.restart() < 0 || level < other.restart()) {
        values[deeper] = UNSET;
      }
    }
    String number = print(own, levels);
    return number.isBlank() ? "" : number + own.separator();
  }

  private String print(NumberLevel own, IntFunction<NumberLevel> levels) {
    if (own.format().equals("bullet")) {
      return "";
    }
    StringBuilder number = new StringBuilder();
    String text = own.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int level = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (level < 0 || level >= LEVELS) {
        number.append(c);
        continue;
      }
      i++;
      NumberLevel other = levels.apply(level);
      if (other != null) {
        int value = values[level] == UNSET ? other.start() : values[level];
        number.append(NumberFormats.format(value, own.legal() ? "decimal" : other.format()));
      }
    }
    return number.toString();
  }
}
