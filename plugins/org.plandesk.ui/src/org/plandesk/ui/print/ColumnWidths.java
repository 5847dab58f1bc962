// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.print;

import java.util.Arrays;
import java.util.List;
import org.plandesk.export.document.PlanBlock;
import org.plandesk.ui.print.PaperType.Use;

/**
 * How a table shares the width of the page: a column whose cells are narrower than its even share of what is left gets what they
 * need, the wide ones share the rest in proportion.
 */
final class ColumnWidths {

  private final PaperType type;

  ColumnWidths(PaperType type) {
    this.type = type;
  }

  /** The edges of the columns, from 0 to the width. */
  int[] edges(PlanBlock.Cells cells, int width) {
    int columns = cells.columns();
    double[] wanted = new double[columns];
    for (int i = 0; i < cells.rows().size(); i++) {
      Use use = i < cells.headerRows() ? Use.COLUMN : Use.CELL;
      List<String> row = cells.rows().get(i);
      for (int column = 0; column < row.size(); column++) {
        int needed = type.width(row.get(column), use) + 2 * type.mm(PaperPage.CELL_MM) + 1;
        wanted[column] = Math.max(wanted[column], needed);
      }
    }
    double[] widths = share(wanted, width);
    int[] edges = new int[columns + 1];
    double x = 0;
    for (int column = 0; column < columns; column++) {
      x += widths[column];
      edges[column + 1] = (int) Math.round(x);
    }
    return edges;
  }

  private static double[] share(double[] wanted, double width) {
    double sum = Arrays.stream(wanted).sum();
    if (sum <= width) {
      return Arrays.stream(wanted).map(each -> sum == 0 ? width / wanted.length : each * width / sum).toArray();
    }
    double[] widths = new double[wanted.length];
    double left = width;
    int open = wanted.length;
    boolean settled = false;
    while (!settled) {
      settled = true;
      double even = left / open;
      for (int i = 0; i < wanted.length; i++) {
        if (widths[i] == 0 && wanted[i] <= even) {
          widths[i] = wanted[i];
          left -= wanted[i];
          open--;
          settled = false;
        }
      }
    }
    // the root, so that one very long cell does not leave the other wide columns a sliver
    double rest = 0;
    for (int i = 0; i < wanted.length; i++) {
      rest += widths[i] == 0 ? Math.sqrt(wanted[i]) : 0;
    }
    for (int i = 0; i < wanted.length; i++) {
      widths[i] = widths[i] == 0 ? left * Math.sqrt(wanted[i]) / rest : widths[i];
    }
    return widths;
  }
}
