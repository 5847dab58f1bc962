// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.plandesk.export.word.OfficialType;
import org.plandesk.export.word.Paper;

/**
 * The table as a Word document on A4 on its side, in the fonts of official documents (GB/T 9704): what was taken out is struck,
 * what was put in underlined, and the headings of the columns stand on each page.
 */
final class RevisionDocx {

  private static final int TITLE_POINTS = 22;
  private static final int STATES_POINTS = 12;
  private static final int CELL_POINTS = 12;

  private static final int MARGIN = 1134;
  private static final Paper PAPER = new Paper(Paper.A4_LONG, Paper.A4_SHORT, MARGIN, MARGIN, MARGIN, MARGIN);
  /** Twentieths of a point. */
  private static final int[] WIDTHS = {2200, 4700, 4700, 2970};

  private RevisionDocx() {
  }

  static void write(RevisionTable table, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      PAPER.applyTo(document);
      line(document, table.title(), OfficialType.TITLE, TITLE_POINTS);
      line(document, table.states(), OfficialType.BODY, STATES_POINTS);
      XWPFTable words = document.createTable(1, RevisionTable.COLUMNS.size());
      words.setWidth("100%");
      XWPFTableRow heading = words.getRow(0);
      heading.setRepeatHeader(true);
      heading.setCantSplitRow(true);
      for (int column = 0; column < WIDTHS.length; column++) {
        XWPFTableCell cell = heading.getCell(column);
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        OfficialType.HEADING.run(paragraph, RevisionTable.COLUMNS.get(column), CELL_POINTS);
      }
      table.rows().forEach(row -> row(words.createRow(), row));
      widths(words);
      OfficialType.numberPages(document);
      document.write(out);
    }
  }

  private static void line(XWPFDocument document, String text, OfficialType type, int points) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    type.run(paragraph, text, points);
  }

  private static void row(XWPFTableRow line, RevisionRow row) {
    // A row goes to the next page as a whole; one that is longer than a page is split all the same.
    line.setCantSplitRow(true);
    OfficialType.BODY.run(paragraph(line, 0), row.place(), CELL_POINTS);
    parts(paragraph(line, 1), row.old(), true);
    parts(paragraph(line, 2), row.current(), false);
    OfficialType.BODY.run(paragraph(line, 3), row.note(), CELL_POINTS);
  }

  private static void widths(XWPFTable words) {
    CTTblGrid grid = words.getCTTbl().getTblGrid() == null ? words.getCTTbl().addNewTblGrid()
        : words.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int width : WIDTHS) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (XWPFTableRow row : words.getRows()) {
      for (int column = 0; column < WIDTHS.length; column++) {
        row.getCell(column).setWidth(String.valueOf(WIDTHS[column]));
      }
    }
  }

  private static XWPFParagraph paragraph(XWPFTableRow line, int column) {
    return line.getCell(column).getParagraphs().getFirst();
  }

  private static void parts(XWPFParagraph paragraph, List<TextPart> parts, boolean old) {
    if (parts.isEmpty()) {
      OfficialType.BODY.run(paragraph, RevisionTable.NOTHING, CELL_POINTS);
    }
    for (TextPart part : parts) {
      XWPFRun run = OfficialType.BODY.run(paragraph, part.text(), CELL_POINTS);
      if (part.changed() && old) {
        run.setStrikeThrough(true);
      } else if (part.changed()) {
        run.setUnderline(UnderlinePatterns.SINGLE);
      }
    }
  }
}
