// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.print;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.plandesk.export.document.OfficialPage;
import org.plandesk.export.document.PlanBlock;

/** Prints a plan in the form of official documents. Runs on one thread, which need not be that of the window. */
public final class PlanPrinting {

  /** From the text to the number of the page below it, after GB/T 9704-2012. */
  private static final double NUMBER_MM = 7;

  private final List<PlanBlock> blocks;
  private final String family;

  /**
   * @param family of the type where the printer has no official fonts
   */
  public PlanPrinting(List<PlanBlock> blocks, String family) {
    this.blocks = List.copyOf(blocks);
    this.family = family;
  }

  /**
   * Prints all pages, or those which the data tell.
   *
   * @param jobName what the printer calls it
   * @param cancelled asked before each page; the job is taken back when it says so
   * @return the number of pages printed; 0 when the printer refused or all was taken back
   */
  public int print(PrinterData where, String jobName, BooleanSupplier cancelled) {
    Printer printer = new Printer(where);
    try {
      if (!printer.startJob(jobName)) {
        return 0;
      }
      GC gc = new GC(printer);
      try (PaperType type = new PaperType(printer, family)) {
        return print(printer, gc, type, cancelled);
      } finally {
        gc.dispose();
      }
    } finally {
      printer.dispose();
    }
  }

  private int print(Printer printer, GC gc, PaperType type, BooleanSupplier cancelled) {
    Rectangle area = printer.getClientArea();
    // The corner of the paper lies outside of what can be printed on.
    Rectangle paper = printer.computeTrim(0, 0, area.width, area.height);
    int x = paper.x + type.mm(OfficialPage.LEFT_MM);
    int y = paper.y + type.mm(OfficialPage.TOP_MM);
    int width = paper.width - type.mm(OfficialPage.LEFT_MM) - type.mm(OfficialPage.RIGHT_MM);
    int height = paper.height - type.mm(OfficialPage.TOP_MM) - type.mm(OfficialPage.BOTTOM_MM);
    List<PaperPage> pages = PaperFlow.pages(blocks, type, width, height);
    PrinterData data = printer.getPrinterData();
    boolean range = data.scope == PrinterData.PAGE_RANGE;
    int first = range ? Math.max(1, data.startPage) : 1;
    int last = range ? Math.min(pages.size(), data.endPage) : pages.size();
    for (int number = first; number <= last; number++) {
      if (cancelled.getAsBoolean()) {
        printer.cancelJob();
        return 0;
      }
      printer.startPage();
      pages.get(number - 1).paint(gc, type, x, y);
      PaperPage.number(gc, type, number, x, y + height + type.mm(NUMBER_MM), width);
      printer.endPage();
    }
    printer.endJob();
    return Math.max(0, last - first + 1);
  }
}
