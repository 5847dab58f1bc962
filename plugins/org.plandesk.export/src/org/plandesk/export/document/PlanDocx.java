// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.plandesk.export.word.OfficialType;
import org.plandesk.export.word.Paper;
import org.plandesk.model.Plan;

/**
 * A plan as a Word document in the form of official documents: fonts, sizes, margins and 22 lines a page after GB/T 9704-2012;
 * headings carry their level, so that Word's navigation pane shows the plan's outline. Boxes are tables of one cell.
 */
final class PlanDocx {

  private static final Paper PAPER = new Paper(Paper.A4_SHORT, Paper.A4_LONG, twips(OfficialPage.TOP_MM),
      twips(OfficialPage.BOTTOM_MM), twips(OfficialPage.LEFT_MM), twips(OfficialPage.RIGHT_MM));
  private static final int LINE = (PAPER.height() - PAPER.top() - PAPER.bottom()) / OfficialPage.LINES;
  private static final int HUNDREDTHS = 100;
  private static final double TWIPS_PER_MM = 1440 / 25.4;

  private PlanDocx() {}

  /** Twentieths of a point. */
  private static int twips(int millimetres) {
    return (int) Math.round(millimetres * TWIPS_PER_MM);
  }

  static void write(Plan plan, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      PAPER.applyTo(document);
      document.getProperties().getCoreProperties().setTitle(SourceLook.clean(plan.getTitle()));
      blocks(PlanBlocks.of(plan), document);
      OfficialType.numberPages(document);
      document.write(out);
    }
  }

  private static void blocks(List<PlanBlock> blocks, XWPFDocument body) {
    for (PlanBlock block : blocks) {
      switch (block) {
        case PlanBlock.Line line -> line(body.createParagraph(), line);
        case PlanBlock.Cells cells -> fill(body.createTable(cells.rows().size(), cells.columns()), cells);
        case PlanBlock.Framed box -> box(body.createTable(1, 1), box);
      }
    }
  }

  private static void box(XWPFTable frame, PlanBlock.Framed box) {
    frame.setWidth("100%");
    XWPFTableCell cell = frame.getRow(0).getCell(0);
    XWPFParagraph title = cell.getParagraphs().getFirst();
    title.setAlignment(ParagraphAlignment.CENTER);
    title.setKeepNext(true);
    OfficialType.HEADING.run(title, box.title(), OfficialPage.BODY_POINTS);
    for (PlanBlock block : box.blocks()) {
      switch (block) {
        case PlanBlock.Line line -> line(cell.addParagraph(), line);
        case PlanBlock.Cells cells -> {
          // a cell's table needs a paragraph behind it
          inside(cell, cells);
          cell.addParagraph();
        }
        case PlanBlock.Framed inner ->
            throw new IllegalStateException("A box within a box has no frame: " + inner.title());
      }
    }
  }

  private static void inside(XWPFTableCell cell, PlanBlock.Cells cells) {
    XWPFTable table = new XWPFTable(cell.getCTTc().addNewTbl(), cell, cells.rows().size(), cells.columns());
    fill(table, cells);
  }

  private static void fill(XWPFTable table, PlanBlock.Cells cells) {
    table.setWidth("100%");
    for (int i = 0; i < cells.rows().size(); i++) {
      boolean head = i < cells.headerRows();
      XWPFTableRow row = table.getRow(i);
      row.setRepeatHeader(head);
      row.setCantSplitRow(true);
      List<String> words = cells.rows().get(i);
      for (int column = 0; column < words.size(); column++) {
        XWPFParagraph paragraph = row.getCell(column).getParagraphs().getFirst();
        paragraph.setAlignment(head ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        (head ? OfficialType.HEADING : OfficialType.BODY).run(paragraph, words.get(column), OfficialPage.CELL_POINTS);
      }
    }
  }

  private static void line(XWPFParagraph paragraph, PlanBlock.Line line) {
    String text = line.text();
    switch (line.style()) {
      case TITLE -> {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        OfficialType.TITLE.run(paragraph, text, OfficialPage.TITLE_POINTS);
      }
      case CHAPTER -> heading(paragraph, text, 0, OfficialType.HEADING);
      case SECTION -> heading(paragraph, text, 1, OfficialType.SUBHEADING);
      case ITEM -> heading(paragraph, text, 2, OfficialType.BODY).setBold(true);
      case TEXT -> {
        body(paragraph);
        OfficialType.BODY.run(paragraph, text, OfficialPage.BODY_POINTS);
      }
      case CAPTION -> {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        OfficialType.HEADING.run(paragraph, text, OfficialPage.BODY_POINTS);
      }
      case NOTE -> OfficialType.BODY.run(paragraph, text, OfficialPage.CELL_POINTS);
    }
  }

  private static XWPFRun heading(XWPFParagraph paragraph, String text, int level, OfficialType type) {
    body(paragraph);
    paragraph.setKeepNext(true);
    paragraph.getCTPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    return type.run(paragraph, text, OfficialPage.BODY_POINTS);
  }

  private static void body(XWPFParagraph paragraph) {
    CTPPr properties = paragraph.getCTPPr();
    CTSpacing spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
    spacing.setLine(BigInteger.valueOf(LINE));
    spacing.setLineRule(STLineSpacingRule.EXACT);
    CTInd indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
    indent.setFirstLineChars(BigInteger.valueOf(OfficialPage.INDENT * HUNDREDTHS));
  }
}
