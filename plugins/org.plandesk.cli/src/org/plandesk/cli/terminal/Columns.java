// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of text, its columns as wide as their widest cell on a terminal, where Chinese characters take two places.
 * The first column stands left, the others, being figures, right.
 */
public final class Columns {

  private static final String GAP = "  ";

  private final List<String[]> rows = new ArrayList<>();
  private final int figuresFrom;

  /** A table whose first columns, so many of them, are words. */
  public Columns(int words) {
    figuresFrom = words;
  }

  /** Adds a row; all rows have the same number of cells. */
  public Columns row(Object... cells) {
    rows.add(Arrays.stream(cells).map(cell -> cell == null ? "" : cell.toString()).toArray(String[]::new));
    return this;
  }

  /** The lines of the table, without blanks at their ends. */
  public List<String> lines() {
    int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    int[] widths = new int[columns];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], width(row[i]));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(String[] row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.length; i++) {
      String padding = " ".repeat(widths[i] - width(row[i]));
      line.append(i == 0 ? "" : GAP).append(i < figuresFrom ? row[i] + padding : padding + row[i]);
    }
    return line.toString().stripTrailing();
  }

  /** The places that a text takes on a terminal. */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** The text cut to so many places, with an ellipsis where something was cut. */
  public static String cut(String text, int places) {
    if (width(text) <= places) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int used = 1;
    for (int point : text.codePoints().toArray()) {
      used += width(point);
      if (used > places) {
        break;
      }
      cut.appendCodePoint(point);
    }
    return cut.append('…').toString();
  }

  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    boolean wide = point >= 0x1100 && point <= 0x115F || point >= 0x2E80 && point <= 0xA4CF && point != 0x303F
        || point >= 0xAC00 && point <= 0xD7A3 || point >= 0xF900 && point <= 0xFAFF
        || point >= 0xFE30 && point <= 0xFE6F || point >= 0xFF01 && point <= 0xFF60
        || point >= 0xFFE0 && point <= 0xFFE6 || point >= 0x1F300 && point <= 0x1FAFF
        || point >= 0x20000 && point <= 0x3FFFD;
    return wide ? 2 : 1;
  }
}
