// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.paper;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
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
      SceneFonts fonts = new SceneFonts(printer, gc, family, POINTS_PER_INCH / printer.getDPI().y);
      try {
        Rectangle area = printer.getClientArea();
        List<Frame> pages = pages(fonts, (double) area.height / area.width);
        for (Frame page : pages) {
          printer.startPage();
          paint(gc, page, area, fonts);
          printer.endPage();
        }
        printer.endJob();
        return pages.size();
      } finally {
        fonts.dispose();
        gc.dispose();
      }
    } finally {
      printer.dispose();
    }
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

  private static void paint(GC gc, Frame page, Rectangle area, SceneFonts fonts) {
    float scale = (float) Math.min(area.width / page.width(), area.height / page.height());
    Transform transform = new Transform(gc.getDevice());
    transform.translate(area.x, area.y);
    transform.scale(scale, scale);
    gc.setTransform(transform);
    new ScenePainter(gc, Palette.LIGHT, fonts).paint(page.shapes());
    gc.setTransform(null);
    transform.dispose();
  }
}
