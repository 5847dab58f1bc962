// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.word;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;

/** The type of official documents after GB/T 9704-2012: a font for each part, Times New Roman for what is not Chinese. */
public enum OfficialType {
  /** 小标宋: titles. */
  TITLE("方正小标宋简体"),
  /** 黑体: headings of the first level, of columns and captions. */
  HEADING("黑体"),
  /** 楷体: headings of the second level. */
  SUBHEADING("楷体_GB2312"),
  /** 仿宋: everything else. */
  BODY("仿宋_GB2312");

  private static final String LATIN = "Times New Roman";

  private final String font;

  OfficialType(String font) {
    this.font = font;
  }

  /** Appends words in this type; their line ends become breaks of lines. */
  public XWPFRun run(XWPFParagraph paragraph, String text, int points) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(font, FontCharRange.eastAsia);
    run.setFontFamily(LATIN, FontCharRange.ascii);
    run.setFontFamily(LATIN, FontCharRange.hAnsi);
    run.setFontSize(points);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
    return run;
  }

  /** Numbers the pages in the middle of their foot. */
  public static void numberPages(XWPFDocument document) {
    XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setAlignment(ParagraphAlignment.CENTER);
    footer.getCTP().addNewFldSimple().setInstr("PAGE");
  }
}
