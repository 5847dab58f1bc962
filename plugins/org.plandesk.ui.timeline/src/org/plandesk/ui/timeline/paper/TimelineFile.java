// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import org.plandesk.export.ExportFile;
import org.plandesk.export.table.TableFormat;
import org.plandesk.export.timeline.DeadlineCalendar;
import org.plandesk.export.timeline.DeadlineTable;
import org.plandesk.export.timeline.ExportException;
import org.plandesk.export.timeline.TimelineExport;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.scene.Palette;
import org.plandesk.timeline.scene.SceneOptions;
import org.plandesk.timeline.scene.Viewport;

/**
 * A file of the line of time. Written beside its place first, so that a failure leaves what was there. Blocks; not for the user
 * interface thread.
 *
 * @param filter what is left out, in words; empty when nothing is
 * @param options how the view is laid out; null for everything on paper
 * @param view what is looked at; null for everything
 */
public record TimelineFile(String filter, SceneOptions options, Viewport view) {

  /** Everything, laid out for paper. */
  public static TimelineFile everything(String filter) {
    return new TimelineFile(filter, null, null);
  }

  /**
   * Writes what an index shows.
   *
   * @throws IOException with a sentence for users; so has the other exception
   */
  public void write(TimelineIndex index, FileFormat format, Path target) throws IOException, ExportException {
    ExportFile.<ExportException>write(target, out -> write(index, format, out));
  }

  private void write(TimelineIndex index, FileFormat format, OutputStream out) throws IOException, ExportException {
    TimelineExport export = options == null ? TimelineExport.everything(index, filter)
        : new TimelineExport(index, options, Palette.LIGHT, filter);
    switch (format) {
      case SVG -> export.svg(view, out);
      case PDF -> export.pdf(view, out);
      case PNG -> export.png(view, out);
      case XLSX -> TableFormat.XLSX.write(DeadlineTable.of(index), out);
      case ICS -> DeadlineCalendar.write(index, Instant.now(), out);
    }
  }
}
