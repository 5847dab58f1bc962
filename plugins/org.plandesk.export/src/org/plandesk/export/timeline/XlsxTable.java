// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plandesk.timeline.TimelineIndex;

/**
 * The table of deadlines (任务时限表) as an Excel workbook: days are days, the heading stays in sight and is printed on each
 * page, a filter stands ready, and nothing is taken for a formula.
 */
public final class XlsxTable {

  /** Widths of the columns in characters, as {@link DeadlineRow#headings()}. */
  private static final int[] WIDTHS = {6, 42, 12, 18, 24, 16, 60, 16, 14, 24};
  private static final int CHARACTER = 256;
  private static final short HEADING_POINTS = 11;
  private static final String DATE = "yyyy-mm-dd";

  static {
    // Without a provider the logging interface of POI complains on standard error; what it says is no matter of the user.
    if (System.getProperty("log4j.provider") == null) {
      System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
      System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }
  }

  private final Workbook book = new XSSFWorkbook();
  private final CellStyle text = style(null, false);
  private final CellStyle formulaLike = style(null, true);
  private final CellStyle date = style(DATE, false);

  private XlsxTable() {
  }

  /** Writes what an index shows. The stream stays open. */
  public static void write(TimelineIndex index, OutputStream out) throws IOException {
    XlsxTable table = new XlsxTable();
    try (Workbook book = table.book) {
      table.fill(DeadlineRow.of(index));
      book.write(out);
    }
  }

  private CellStyle style(String format, boolean quoted) {
    CellStyle style = book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    style.setBorderBottom(BorderStyle.HAIR);
    // A program that edits the cell keeps it a text then, too.
    style.setQuotePrefixed(quoted);
    if (format != null) {
      style.setDataFormat(book.createDataFormat().getFormat(format));
    }
    return style;
  }

  private void fill(List<DeadlineRow> rows) {
    Sheet sheet = book.createSheet(Messages.sheetName);
    Row heading = sheet.createRow(0);
    CellStyle headingStyle = headingStyle();
    List<String> headings = DeadlineRow.headings();
    for (int column = 0; column < headings.size(); column++) {
      Cell cell = heading.createCell(column);
      cell.setCellValue(headings.get(column));
      cell.setCellStyle(headingStyle);
      sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
    }
    for (DeadlineRow row : rows) {
      Row line = sheet.createRow(row.number());
      List<Object> cells = row.cells();
      for (int column = 0; column < cells.size(); column++) {
        set(line.createCell(column), cells.get(column));
      }
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, headings.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }

  private CellStyle headingStyle() {
    CellStyle style = style(null, false);
    Font font = book.createFont();
    font.setBold(true);
    font.setFontHeightInPoints(HEADING_POINTS);
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private void set(Cell cell, Object value) {
    cell.setCellStyle(text);
    switch (value) {
      case null -> cell.setBlank();
      case LocalDate day -> {
        cell.setCellValue(day);
        cell.setCellStyle(date);
      }
      case Integer number -> cell.setCellValue(number);
      default -> {
        String words = clean(value.toString());
        cell.setCellValue(words);
        if (DeadlineRow.looksLikeFormula(words)) {
          cell.setCellStyle(formulaLike);
        }
      }
    }
  }

  /** What a cell can hold: no control characters, and no more than Excel takes. */
  private static String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    words.codePoints().filter(sign -> sign == '\n' || sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF
        && !(sign >= 0xD800 && sign < 0xE000)).forEach(clean::appendCodePoint);
    int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    return clean.length() <= most ? clean.toString() : clean.substring(0, most - 1) + "…";
  }
}
