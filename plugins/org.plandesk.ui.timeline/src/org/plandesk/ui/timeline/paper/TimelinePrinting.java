// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.paper;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.scene.Frame;
import org.plandesk.timeline.scene.Palette;
import org.plandesk.timeline.scene.SceneOptions;
import org.plandesk.timeline.scene.TimelineScene;
import org.plandesk.timeline.scene.TimelineSheet;
import org.plandesk.ui.timeline.canvas.SceneFonts;
import org.plandesk.ui.timeline.canvas.ScenePainter;

/**
 * Prints everything that an index shows, on as many pages as it takes: each with the plan's title, the day of judgement, the legend
 * and the heads of the years, and as large as the paper allows. Runs on one thread, which need not be that of the window.
 */
public final class TimelinePrinting {

  private static final float POINTS_PER_INCH = 72f;

  private final TimelineIndex index;
  private final String filter;
  private final String family;

  /**
   * @param filter what is left out, in words; empty when nothing is
   * @param family of the type, see {@link SceneFonts#family()}
   */
  public TimelinePrinting(TimelineIndex index, String filter, String family) {
    this.index = index;
    this.filter = filter;
    this.family = family;
  }

  /**
   * Prints.
   *
   * @param jobName what the printer calls it
   * @return the number of pages, 0 when the printer refused
   */
  public int print(PrinterData where, String jobName) {
    Printer printer = new Printer(where);
    try {
      if (!printer.startJob(jobName)) {
        return 0;
      }
      GC gc = new GC(printer);
      try {
        return print(printer, gc, POINTS_PER_INCH / printer.getDPI().y);
      } finally {
        gc.dispose();
      }
    } finally {
      printer.dispose();
    }
  }

  private int print(Printer printer, GC gc, float pointsPerUnit) {
    Rectangle area = printer.getClientArea();
    SceneFonts measure =
        new SceneFonts(printer, gc, family, pointsPerUnit, area.width / TimelineSheet.A3_WIDTH);
    List<Frame> pages = pages(measure, (double) area.height / area.width);
    measure.dispose();
    // A page may be wider than asked for; what is painted then is smaller than what was measured, in proportion.
    double scale = pages.stream().mapToDouble(page -> Math.min(area.width / page.width(), area.height / page.height()))
        .min().orElse(1);
    SceneFonts fonts = new SceneFonts(printer, gc, family, pointsPerUnit, scale);
    for (Frame page : pages) {
      printer.startPage();
      new ScenePainter(gc, Palette.LIGHT, fonts).paint(page.shapes());
      printer.endPage();
    }
    printer.endJob();
    fonts.dispose();
    return pages.size();
  }

  /**
   * The pages for a sheet.
   *
   * @param shape height of the paper over its width
   */
  List<Frame> pages(SceneFonts fonts, double shape) {
    TimelineScene scene = new TimelineScene(index, SceneOptions.paper(), fonts);
    return new TimelineSheet(scene, fonts, filter).pages(TimelineSheet.A3_WIDTH, TimelineSheet.A3_WIDTH * shape);
  }
}
