// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A Word document: the title, then a table whose headings are repeated on each page. */
final class DocxFile {

  private static final int TITLE_POINTS = 16;
  private static final int CELL_POINTS = 9;

  private DocxFile() {}

  static void write(ValueTable table, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFRun title = document.createParagraph().createRun();
      title.setText(ValueTable.clean(table.title()));
      title.setBold(true);
      title.setFontSize(TITLE_POINTS);
      XWPFTable words = document.createTable(1, table.columns().size());
      words.setWidth("100%");
      XWPFTableRow heading = words.getRow(0);
      heading.setRepeatHeader(true);
      fill(heading, table.columns().stream().map(ValueTable.Column::name).toList(), true);
      int all = table.columns().stream().mapToInt(ValueTable.Column::width).sum();
      for (int column = 0; column < table.columns().size(); column++) {
        heading.getCell(column).setWidth(100 * table.columns().get(column).width() / Math.max(1, all) + "%");
      }
      for (List<?> row : table.rows()) {
        XWPFTableRow line = words.createRow();
        line.setCantSplitRow(true);
        fill(line, row, false);
      }
      document.write(out);
    }
  }

  private static void fill(XWPFTableRow row, List<?> cells, boolean bold) {
    for (int column = 0; column < cells.size(); column++) {
      XWPFTableCell cell = row.getCell(column) == null ? row.createCell() : row.getCell(column);
      XWPFParagraph paragraph = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0);
      XWPFRun run = paragraph.createRun();
      run.setFontSize(CELL_POINTS);
      run.setBold(bold);
      String[] lines = ValueTable.clean(ValueTable.text(cells.get(column))).split("\n", -1);
      for (int line = 0; line < lines.length; line++) {
        if (line > 0) {
          run.addBreak();
        }
        run.setText(lines[line]);
      }
    }
  }
}
