// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel workbook: the headings stay in sight, a filter stands ready, days are days, and nothing is taken for a formula. */
final class XlsxFile {

  private static final int CHARACTER = 256;
  private static final String DAY = "yyyy-mm-dd";

  private final CellStyle text;
  private final CellStyle quoted;
  private final CellStyle day;

  private XlsxFile(Workbook book) {
    text = style(book, false);
    quoted = style(book, true);
    day = style(book, false);
    day.setDataFormat(book.createDataFormat().getFormat(DAY));
  }

  static void write(ValueTable table, OutputStream out) throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      XlsxFile file = new XlsxFile(book);
      Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
      heading(book, sheet.createRow(0), table.columns());
      for (int i = 0; i < table.rows().size(); i++) {
        Row row = sheet.createRow(i + 1);
        List<?> cells = table.rows().get(i);
        for (int column = 0; column < cells.size(); column++) {
          file.fill(row.createCell(column), cells.get(column));
        }
      }
      SheetPrint.setUp(sheet, table.rows().size(), table.columns().size());
      book.write(out);
    }
  }

  private void fill(Cell cell, Object value) {
    cell.setCellStyle(ValueTable.looksLikeFormula(value) ? quoted : text);
    switch (value) {
      case null -> cell.setBlank();
      case LocalDate date -> {
        cell.setCellValue(date);
        cell.setCellStyle(day);
      }
      case Integer number -> cell.setCellValue(number);
      default -> cell.setCellValue(shortened(ValueTable.clean(value.toString())));
    }
  }

  private static void heading(Workbook book, Row row, List<ValueTable.Column> columns) {
    CellStyle style = style(book, false);
    Font bold = book.createFont();
    bold.setBold(true);
    style.setFont(bold);
    for (int column = 0; column < columns.size(); column++) {
      Cell cell = row.createCell(column);
      cell.setCellValue(columns.get(column).name());
      cell.setCellStyle(style);
      row.getSheet().setColumnWidth(column, columns.get(column).width() * CHARACTER);
    }
  }

  private static CellStyle style(Workbook book, boolean quoted) {
    CellStyle style = book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    // who edits the cell keeps it a text
    style.setQuotePrefixed(quoted);
    return style;
  }

  private static String shortened(String cell) {
    int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    return cell.length() <= most ? cell : cell.substring(0, most - 1) + "…";
  }
}
