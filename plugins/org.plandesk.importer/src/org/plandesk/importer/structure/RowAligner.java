// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.plandesk.importer.structure.TableColumns.Kind;

/**
 * Puts texts that lost their places back into the rows and columns of a table, when all that is left is their order:
 * cells of a web page or a PDF, each on a line of its own or a row on a line, cells that were merged or empty gone.
 *
 * <p>Of all ways to lay them out the cheapest is taken: a text costs what {@link CellShapes} says of its column, an empty
 * place what a row without it is unlikely, and two texts in one cell what a break there is unlikely. Time grows with
 * the number of texts.
 */
final class RowAligner {
  /** A text in the order of the document. */
  record Piece(Fragment fragment, boolean opensLine) {
    String text() {
      return fragment.text();
    }
  }

  /** A row laid out: the texts of each column, and which piece comes behind it. */
  record Laid(List<List<Fragment>> cells, int end) {}

  private static final double BREAK = 1.3;
  private static final double LINE_BREAK = 1.5;
  private static final double CATEGORY_ROW = 1.6;
  /** The name of several tasks stands in the row of the first of them. */
  private static final double TITLE_ABOVE = 1.6;
  private static final double IMPOSSIBLE = 1e9;

  private final List<Kind> kinds;
  private final List<Piece> pieces;
  private final boolean rowsOnLines;
  /** skip[a][b]: the price of nothing in the columns from a to before b. */
  private final double[][] skip;
  private double price;

  /**
   * Prepares.
   *
   * @param rowsOnLines whether a row begins on a line of its own
   */
  RowAligner(List<Kind> kinds, List<Piece> pieces, boolean rowsOnLines) {
    this.kinds = kinds;
    this.pieces = pieces;
    this.rowsOnLines = rowsOnLines;
    int n = kinds.size();
    skip = new double[n + 1][n + 1];
    for (int from = 0; from <= n; from++) {
      for (int to = from + 1; to <= n; to++) {
        skip[from][to] = skip[from][to - 1] + (isTitle(to - 1) ? TITLE_ABOVE : CellShapes.missing(kinds.get(to - 1)));
      }
    }
  }

  /** Whether a column of tasks stands before another one, whose rows may share its names. */
  private boolean isTitle(int column) {
    return kinds.get(column) == Kind.TASK && kinds.lastIndexOf(Kind.TASK) > column;
  }

  /** The price of the cheapest layout for each text, after {@link #rows}. */
  double pricePerPiece() {
    return price / Math.max(1, pieces.size());
  }

  /** Lays out; a row with nothing but a category has its text in the first column and no other. */
  List<Laid> rows() {
    int n = kinds.size();
    int states = n + 1;
    double[] cost = new double[states];
    int[][] from = new int[pieces.size()][states];
    Arrays.fill(cost, IMPOSSIBLE);
    for (int i = 0; i < pieces.size(); i++) {
      double[] next = new double[states];
      Arrays.fill(next, IMPOSSIBLE);
      step(i, cost, next, from[i]);
      cost = next;
    }
    int best = 0;
    double least = IMPOSSIBLE;
    for (int state = 0; state < states; state++) {
      double end = cost[state] + (state < n ? skip[state + 1][n] : 0);
      if (end < least) {
        least = end;
        best = state;
      }
    }
    price = least;
    return least >= IMPOSSIBLE ? List.of() : trace(from, best);
  }

  /** State: the column of the last text; the number of columns when it was a category with a row of its own. */
  private void step(int i, double[] cost, double[] next, int[] from) {
    int n = kinds.size();
    Piece piece = pieces.get(i);
    boolean mayOpen = i == 0 || !rowsOnLines || piece.opensLine();
    double rowEnd = IMPOSSIBLE;
    int ended = -1;
    if (i == 0) {
      rowEnd = 0;
    } else if (mayOpen) {
      for (int state = 0; state <= n; state++) {
        double end = cost[state] + (state < n ? skip[state + 1][n] : 0);
        if (end < rowEnd) {
          rowEnd = end;
          ended = state;
        }
      }
    }
    double wrapped = rowsOnLines && piece.opensLine() ? LINE_BREAK : 0;
    for (int column = 0; column < n; column++) {
      double own =
          isTitle(column) ? CellShapes.title(piece.text()) : CellShapes.cost(piece.text(), kinds.get(column));
      take(next, from, column, rowEnd + skip[0][column] + own, -2 - ended);
      for (int before = 0; before < column && i > 0; before++) {
        take(next, from, column, cost[before] + skip[before + 1][column] + own + wrapped, before);
      }
      if (i > 0 && cost[column] < IMPOSSIBLE) {
        take(next, from, column, cost[column] + joined(i, kinds.get(column)), column);
      }
    }
    double category = CellShapes.cost(piece.text(), Kind.CATEGORY);
    boolean alone = !rowsOnLines || i + 1 == pieces.size() || pieces.get(i + 1).opensLine();
    if (alone && category < CellShapes.NEVER) {
      take(next, from, n, rowEnd + CATEGORY_ROW + category, -2 - ended);
    }
  }

  private static void take(double[] next, int[] from, int state, double cost, int origin) {
    if (cost < next[state]) {
      next[state] = cost;
      from[state] = origin;
    }
  }

  /** The price of a text in the same cell as the text before it. */
  private double joined(int index, Kind kind) {
    String before = pieces.get(index - 1).text();
    String text = pieces.get(index).text();
    // where units have a column of their own, % is one and ends no name
    boolean unit = kinds.contains(Kind.UNIT) && CellShapes.isUnit(text);
    if (hasOpenBracket(before) || ")）〕】]、，；。％%".indexOf(text.charAt(0)) >= 0 && text.length() < 3 && !unit
        || "）)〕】".indexOf(text.charAt(0)) >= 0 || "≥≤<>＜＞±、，（(/".indexOf(before.charAt(before.length() - 1)) >= 0) {
      return 0;
    }
    return switch (kind) {
      case NAME, RESPONSIBLE, LEAD, SUPPORT -> BREAK + Math.max(0, CellShapes.cost(text, kind)) * 0.7;
      case TASK -> BREAK * 0.6 + CellShapes.cost(text, kind);
      case CATEGORY -> before.length() + text.length() <= 8 ? 0.9 : UNLIKELY_JOIN;
      case UNIT -> before.length() + text.length() <= 8 ? BREAK : UNLIKELY_JOIN;
      case BASELINE, TARGET, CUMULATIVE -> !CellShapes.isFigure(before) && before.length() <= 4
          && !CellShapes.isEmptySign(before) && CellShapes.isFigure(text) ? 0
              : CellShapes.isFigure(before) && CellShapes.isFigure(text) ? UNLIKELY_JOIN
                  : BREAK + Math.max(0, CellShapes.cost(text, kind) - 1);
      case TIME -> BREAK + (CellShapes.isSentence(text) ? UNLIKELY_JOIN : 0.3);
      case OTHER -> BREAK + 0.3;
      case NUMBER, NATURE -> UNLIKELY_JOIN;
    };
  }

  private static final double UNLIKELY_JOIN = 6;

  private static boolean hasOpenBracket(String text) {
    int open = Math.max(Math.max(text.lastIndexOf('（'), text.lastIndexOf('(')),
        Math.max(text.lastIndexOf('〔'), text.lastIndexOf('【')));
    int close = Math.max(Math.max(text.lastIndexOf('）'), text.lastIndexOf(')')),
        Math.max(text.lastIndexOf('〕'), text.lastIndexOf('】')));
    return open > close;
  }

  private List<Laid> trace(int[][] from, int last) {
    int n = kinds.size();
    List<Laid> rows = new ArrayList<>();
    List<List<Fragment>> cells = empty(n);
    int end = pieces.size();
    int state = last;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      cells.get(state == n ? 0 : state).addFirst(pieces.get(i).fragment());
      int origin = from[i][state];
      if (origin < 0) {
        rows.addFirst(new Laid(cells, end));
        cells = empty(n);
        end = i;
        state = -2 - origin;
      } else {
        state = origin;
      }
    }
    return rows;
  }

  private static List<List<Fragment>> empty(int columns) {
    List<List<Fragment>> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(new ArrayList<>());
    }
    return cells;
  }
}
