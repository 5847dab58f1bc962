// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jsoup.nodes.Element;
import org.plandesk.importer.source.flow.Flow;
import org.plandesk.importer.source.flow.GridBuilder;

/**
 * Reads a table of a page. One that only arranges the page is no table: its cells are read one after the other.
 *
 * <p>Accepts as arrangement: tables that hold most of their words in one cell, in a table of several cells inside it, or
 * that have very long cells, or one cell and no border.
 * <p>Rejects: a small table inside one of many cells.
 */
final class HtmlTable {
  private static final int LONGEST_CELL = 3000;
  private static final int MOST_SPAN = 1000;

  private final Function<Element, List<Flow>> inside;

  /** @param inside reads what is in a cell */
  HtmlTable(Function<Element, List<Flow>> inside) {
    this.inside = inside;
  }

  void read(Element table, List<Flow> target) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "caption" -> target.addAll(inside.apply(child));
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" -> child.children().stream().filter(row -> row.normalName().equals("tr"))
            .forEach(rows::add);
        default -> {}
      }
    }
    if (isArrangement(table, rows)) {
      rows.forEach(row -> cells(row).forEach(cell -> target.addAll(inside.apply(cell))));
    } else if (!rows.isEmpty()) {
      target.add(grid(rows));
    }
  }

  private Flow.Grid grid(List<Element> rows) {
    GridBuilder grid = new GridBuilder();
    for (Element row : rows) {
      List<Element> cells = cells(row);
      boolean header = row.parent() != null && row.parent().normalName().equals("thead")
          || !cells.isEmpty() && cells.stream().allMatch(cell -> cell.normalName().equals("th"));
      grid.row(header);
      for (Element cell : cells) {
        grid.cell(span(cell, "colspan", 1), span(cell, "rowspan", 0), inside.apply(cell));
      }
    }
    return grid.build();
  }

  private static List<Element> cells(Element row) {
    return row.children().stream().filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }

  private static int span(Element cell, String attribute, int least) {
    try {
      return Math.clamp(Integer.parseInt(cell.attr(attribute).strip()), least, MOST_SPAN);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private static boolean isArrangement(Element table, List<Element> rows) {
    int count = 0;
    int words = table.text().length();
    for (Element row : rows) {
      for (Element cell : cells(row)) {
        count++;
        int own = cell.text().length();
        boolean most = own * 2 > words;
        if (most && cell.select("table td").size() > 2 || own > LONGEST_CELL) {
          return true;
        }
      }
    }
    return count == 1 && !hasBorder(table);
  }

  private static boolean hasBorder(Element table) {
    String style = table.attr("style") + table.select("td").attr("style");
    return table.hasAttr("border") && !table.attr("border").equals("0") || style.contains("border") && style.contains(
        "solid");
  }
}
