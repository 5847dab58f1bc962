// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.table;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet with a header row is scrolled, filtered and printed: A4 across, as wide as one page, its header on each. */
public final class SheetPrint {

  private SheetPrint() {
  }

  /**
   * Sets a sheet up.
   *
   * @param rows rows below the header
   * @param columns how many columns there are
   */
  public static void setUp(Sheet sheet, int rows, int columns) {
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }
}
