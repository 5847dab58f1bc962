// SPDX-License-Identifier: EPL-2.0
/**
 * Deadlines on paper and in other programs: the picture as SVG, PDF and PNG ({@link
 * org.plandesk.export.timeline.TimelineExport}), the table of deadlines as xlsx and CSV, a calendar, and JSON.
 *
 * <p>All of them write what a {@link org.plandesk.timeline.TimelineIndex} shows, so filters and the day of judgement are those
 * of the window or the command line.
 *
 * <pre>{@code
 * TimelineIndex index = TimelineIndex.of(Timeline.of(List.of(plan)), settings);
 * TimelineExport.everything(index, "").pdf(null, out);
 * TableFormat.XLSX.write(DeadlineTable.of(index), out);
 * }</pre>
 *
 * <p>Needs no display. Knows scene and model; knows no command line and no window.
 */
package org.plandesk.export.timeline;
