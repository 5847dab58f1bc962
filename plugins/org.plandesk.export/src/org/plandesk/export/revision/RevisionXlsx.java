// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plandesk.export.table.SheetPrint;
import org.plandesk.export.table.ValueTable;

/**
 * The table as an Excel workbook: headings in the first row stay in sight and are repeated on paper, changed words are marked in
 * their cells, and no cell is taken for a formula, whatever it begins with.
 */
final class RevisionXlsx {

  private static final String SHEET = "修订对照表";
  private static final String HEADING_FONT = "黑体";
  private static final String BODY_FONT = "仿宋";
  private static final short POINTS = 11;
  /** In 256ths of a character. */
  private static final int[] WIDTHS = {18 * 256, 56 * 256, 56 * 256, 34 * 256};
  private static final int MOST_IN_HEADER = 80;
  private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private final XSSFCellStyle text;
  private final XSSFCellStyle quoted;
  private final XSSFFont plain;
  private final XSSFFont struck;
  private final XSSFFont underlined;

  private RevisionXlsx(XSSFWorkbook book) {
    plain = font(book, BODY_FONT);
    struck = font(book, BODY_FONT);
    struck.setStrikeout(true);
    underlined = font(book, BODY_FONT);
    underlined.setUnderline(Font.U_SINGLE);
    text = style(book, plain);
    quoted = style(book, plain);
    // Who edits the cell keeps it a text.
    quoted.setQuotePrefixed(true);
  }

  static void write(RevisionTable table, OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      RevisionXlsx file = new RevisionXlsx(book);
      XSSFSheet sheet = book.createSheet(SHEET);
      heading(book, sheet);
      for (int i = 0; i < table.rows().size(); i++) {
        file.fill(sheet.createRow(i + 1), table.rows().get(i));
      }
      print(sheet, table);
      book.write(out);
    }
  }

  private void fill(XSSFRow line, RevisionRow row) {
    fill(line.createCell(0), List.of(new TextPart(row.place(), false)), plain);
    fill(line.createCell(1), row.old(), struck);
    fill(line.createCell(2), row.current(), underlined);
    fill(line.createCell(3), List.of(new TextPart(row.note(), false)), plain);
  }

  private void fill(XSSFCell cell, List<TextPart> parts, XSSFFont changed) {
    String words = parts.isEmpty() ? RevisionTable.NOTHING : TextPart.join(parts);
    cell.setCellStyle(ValueTable.looksLikeFormula(words) ? quoted : text);
    if (words.length() > MOST || parts.isEmpty()) {
      cell.setCellValue(words.length() > MOST ? words.substring(0, MOST - 1) + "…" : words);
      return;
    }
    XSSFRichTextString rich = new XSSFRichTextString();
    parts.forEach(part -> rich.append(part.text(), part.changed() ? changed : plain));
    cell.setCellValue(rich);
  }

  private static void heading(XSSFWorkbook book, XSSFSheet sheet) {
    XSSFCellStyle style = style(book, font(book, HEADING_FONT));
    style.setAlignment(HorizontalAlignment.CENTER);
    XSSFRow row = sheet.createRow(0);
    for (int column = 0; column < WIDTHS.length; column++) {
      XSSFCell cell = row.createCell(column);
      cell.setCellValue(RevisionTable.COLUMNS.get(column));
      cell.setCellStyle(style);
      sheet.setColumnWidth(column, WIDTHS[column]);
    }
  }

  private static XSSFFont font(XSSFWorkbook book, String name) {
    XSSFFont font = book.createFont();
    font.setFontName(name);
    font.setFontHeightInPoints(POINTS);
    return font;
  }

  private static XSSFCellStyle style(XSSFWorkbook book, XSSFFont font) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    style.setDataFormat(book.createDataFormat().getFormat("@"));
    border(style);
    return style;
  }

  private static void border(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }

  private static void print(XSSFSheet sheet, RevisionTable table) {
    SheetPrint.setUp(sheet, table.rows().size(), WIDTHS.length);
    sheet.getHeader().setCenter(headerWords(table.title()));
    sheet.getHeader().setRight(headerWords(table.states()));
    sheet.getFooter().setCenter("&P / &N");
  }

  /** A text for the head of pages, which hold few characters, and in which an ampersand begins a code. */
  private static String headerWords(String text) {
    return (text.length() <= MOST_IN_HEADER ? text : text.substring(0, MOST_IN_HEADER - 1) + "…").replace("&", "&&");
  }
}
