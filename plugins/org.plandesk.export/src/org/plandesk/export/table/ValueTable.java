// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.table;

import java.util.List;

/**
 * A table of texts, whole numbers ({@link Integer}) and days ({@link java.time.LocalDate}). Immutable.
 *
 * @param title its title: name of the sheet, heading of the document
 * @param columns its columns
 * @param rows cells of each row, as many as there are columns; null for an empty cell
 */
public record ValueTable(String title, List<Column> columns, List<? extends List<?>> rows) {

  private static final String FORMULA = "=+-@\t\r\n";

  /** @throws IllegalArgumentException when a row has another number of cells */
  public ValueTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<?> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("Cells: " + row);
      }
    }
  }

  /**
   * A column.
   *
   * @param name its heading
   * @param width how many characters of a column should be seen at once
   */
  public record Column(String name, int width) {
  }

  /** Whether a program for tables could take a cell for a formula. */
  public static boolean looksLikeFormula(Object cell) {
    return cell instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  /** A cell as a text, for formats that know nothing else; empty for an empty one, a day as ISO 8601 has it. */
  static String text(Object cell) {
    return cell == null ? "" : cell.toString();
  }

  /** A cell without the control characters that XML cannot hold; line ends stay. */
  public static String clean(String cell) {
    StringBuilder clean = new StringBuilder(cell.length());
    cell.codePoints().filter(sign -> sign == '\n' || sign == '\t' || sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF
        && !(sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE)).forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
