// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.document;

/** The page of official documents after GB/T 9704-2012: margins of an A4 sheet, lines a page, sizes of type. */
public final class OfficialPage {

  /** 37 mm above the text. */
  public static final int TOP_MM = 37;
  /** 35 mm below it. */
  public static final int BOTTOM_MM = 35;
  /** 28 mm at its left. */
  public static final int LEFT_MM = 28;
  /** 26 mm at its right. */
  public static final int RIGHT_MM = 26;
  /** Lines of text on a page. */
  public static final int LINES = 22;
  /** Characters by which the first line of a paragraph is indented. */
  public static final int INDENT = 2;
  /** 二号, of titles. */
  public static final int TITLE_POINTS = 22;
  /** 三号, of headings and text. */
  public static final int BODY_POINTS = 16;
  /** 四号, of page numbers. */
  public static final int NUMBER_POINTS = 14;
  /** 小四, of cells and notes; the standard leaves it open. */
  public static final int CELL_POINTS = 12;

  private OfficialPage() {}
}
