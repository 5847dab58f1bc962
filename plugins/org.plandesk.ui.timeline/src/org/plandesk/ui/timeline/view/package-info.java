// SPDX-License-Identifier: EPL-2.0
/**
 * What the view 时限 and the table 时限表 show, as plain Java: {@link org.plandesk.ui.timeline.view.TimelineViewModel} keeps
 * the plans, what a person chose to see of them, and what is selected; both parts of a window share one and follow it.
 *
 * <pre>{@code
 * TimelineViewModel model = new TimelineViewModel(work, LocalDate.now());
 * model.setPlans(List.of(plan));
 * model.setSettings(model.settings().withGrouping(Grouping.UNIT));
 * model.rows(); // the marks shown, by day
 * }</pre>
 *
 * <p>Knows the line of time; knows no widget.
 */
package org.plandesk.ui.timeline.view;
