// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.view;

import java.time.LocalDate;
import org.plandesk.model.ElementLists;
import org.plandesk.model.Report;
import org.plandesk.model.Reportable;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.TimelineMark;

/**
 * How far the work of a mark is, by the last report up to a day.
 *
 * @param percent from 0 to 100, -1 when no report tells
 * @param words percent or state in words; that nothing was reported
 */
public record Progress(int percent, String words) {

  private static final int UNKNOWN = -1;
  private static final Progress NONE = new Progress(UNKNOWN, Messages.notReported);

  /** The progress on a day. Reports without a date count at once. */
  public static Progress of(TimelineMark mark, LocalDate asOf) {
    Report last = null;
    if (mark.element() instanceof Reportable reportable) {
      for (Report report : ElementLists.reports(reportable)) {
        if (report.getDate() == null || !report.getDate().isAfter(asOf)) {
          last = report;
        }
      }
    }
    if (last == null) {
      return NONE;
    }
    if (last.getPercent() != null) {
      return new Progress(Math.clamp(last.getPercent(), 0, 100), last.getPercent() + "%");
    }
    return new Progress(UNKNOWN, PlanLabels.current().literal(last.getStatus()));
  }
}
