// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.scene.Frame;
import org.plandesk.timeline.scene.Palette;
import org.plandesk.timeline.scene.SceneOptions;
import org.plandesk.timeline.scene.TextMeasure;
import org.plandesk.timeline.scene.TimelineScene;
import org.plandesk.timeline.scene.TimelineSheet;
import org.plandesk.timeline.scene.Viewport;

/**
 * Pictures of the line of time: everything that an index shows, or a view of it. One scene, so that the files say what the
 * window shows.
 *
 * @param index what is shown
 * @param options how it is laid out
 * @param palette the colours
 * @param filter what is left out, in words, for the title; empty when nothing is
 */
public record TimelineExport(TimelineIndex index, SceneOptions options, Palette palette, String filter) {

  /** Pixels of a PNG for a pixel of the scene. */
  public static final double PNG_SCALE = 2;

  /** Everything, laid out for paper in light colours. */
  public static TimelineExport everything(TimelineIndex index, String filter) {
    return new TimelineExport(index, SceneOptions.paper(), Palette.LIGHT, filter);
  }

  /** The same with lanes collapsed. */
  public TimelineExport withCollapsed(Set<String> collapsed) {
    return new TimelineExport(index, options.withCollapsed(collapsed), palette, filter);
  }

  private String title() {
    return index.timeline().plans().stream().map(plan -> PlanLabels.current().text(plan)).reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private TimelineScene scene(TextMeasure measure) {
    return new TimelineScene(index, options, measure);
  }

  private Frame sheet(TextMeasure measure, Viewport view) {
    TimelineSheet sheet = new TimelineSheet(scene(measure), measure, filter);
    return view == null ? sheet.whole(TimelineSheet.A3_WIDTH) : sheet.view(view);
  }

  /**
   * Writes SVG with text as text.
   *
   * @param view what is looked at, or null for everything
   */
  public void svg(Viewport view, OutputStream out) throws IOException {
    SvgPainter.write(sheet(new PlainMeasure(), view), palette, title(), out);
  }

  /**
   * Writes a PNG at twice the size.
   *
   * @param view what is looked at, or null for everything
   * @return the font that was used
   */
  public String png(Viewport view, OutputStream out) throws IOException, ExportException {
    PngPainter painter = PngPainter.create();
    painter.write(sheet(painter, view), palette, PNG_SCALE, out);
    return painter.font();
  }

  /**
   * Writes a PDF: everything on pages like A3 on its side, or a view on one page.
   *
   * @param view what is looked at, or null for everything
   * @return the font that was used and embedded
   */
  public String pdf(Viewport view, OutputStream out) throws IOException, ExportException {
    try (PdfPainter painter = PdfPainter.create(palette, title())) {
      TimelineSheet sheet = new TimelineSheet(scene(painter.measure()), painter.measure(), filter);
      List<Frame> pages = view == null ? sheet.pages(TimelineSheet.A3_WIDTH, TimelineSheet.A3_HEIGHT)
          : List.of(sheet.view(view));
      for (Frame page : pages) {
        painter.add(page);
      }
      painter.write(out);
      return painter.font();
    }
  }
}
