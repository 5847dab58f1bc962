// SPDX-License-Identifier: EPL-2.0
/**
 * The line of time on paper and in files, from the window: {@link org.plandesk.ui.timeline.paper.TimelinePrinting} prints its
 * pages, {@link org.plandesk.ui.timeline.paper.TimelineFile} writes files in the background. Pages and files are those of {@link
 * org.plandesk.timeline.scene.TimelineSheet} and {@link org.plandesk.export.timeline}.
 */
package org.plandesk.ui.timeline.paper;
