// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Span;
import org.plandesk.model.Table;

/**
 * The lines of a table in the order of the document. The model keeps header rows apart from the rows below them, but a row
 * that heads a group (（一）教育惠民) stands between rows.
 */
final class TableLines {

  private TableLines() {
  }

  /** Header rows and rows, notes left out: a header row stands before the first row that comes behind it in the source. */
  static List<PlanElement> of(Table table) {
    List<PlanElement> rows = new ArrayList<>();
    if (table instanceof IndicatorTable indicators) {
      rows.addAll(indicators.getRows());
    }
    if (table instanceof ContentOwner owner) {
      rows.addAll(owner.getContents());
    }
    List<HeaderRow> headers = table.getHeaderRows();
    List<PlanElement> lines = new ArrayList<>();
    int next = 0;
    // the head itself comes first, whatever is known of the places
    if (!headers.isEmpty()) {
      lines.add(headers.get(next++));
    }
    for (PlanElement row : rows) {
      while (next < headers.size() && !isBehind(headers.get(next).getSpan(), span(row))) {
        lines.add(headers.get(next++));
      }
      lines.add(row);
    }
    lines.addAll(headers.subList(next, headers.size()));
    return lines;
  }

  /** Whether a header row stands behind a row; one without a place belongs to the head. */
  private static boolean isBehind(Span header, Span row) {
    return header != null && (row == null || header.start() > row.start());
  }

  private static Span span(PlanElement row) {
    return switch (row) {
      case Indicator indicator -> indicator.getSpan();
      case Content content -> content.getSpan();
      default -> null;
    };
  }
}
