// SPDX-License-Identifier: EPL-2.0
/**
 * Deadlines of plans on one line of time: what stands on it, how it is judged, filtered, counted and sorted into lanes.
 *
 * <p>{@link org.plandesk.timeline.Timeline} collects {@link org.plandesk.timeline.TimelineMark}s from one or several plans;
 * {@link org.plandesk.timeline.TimelineIndex} is what a person wants to see of them. Pixels are the business of {@link
 * org.plandesk.timeline.scene}. Knows the model and its labels; knows no toolkit, painter or file format.
 *
 * <pre>{@code
 * Timeline timeline = Timeline.of(List.of(plan));
 * TimelineSettings settings = TimelineSettings.standard(Judgement.on(LocalDate.of(2023, 6, 30)));
 * TimelineIndex index = TimelineIndex.of(timeline, settings.withGrouping(Grouping.UNIT));
 * index.total().of(Light.LATE); // how many are late
 * }</pre>
 */
package org.plandesk.timeline;
