// SPDX-License-Identifier: EPL-2.0
/**
 * 时限 in the window: the view {@link org.plandesk.ui.timeline.TimelineView} with its strip, the table {@link
 * org.plandesk.ui.timeline.DeadlineTableView}, and the commands of the menu 时限. Both parts of a window share the
 * {@link org.plandesk.ui.timeline.view.TimelineViewModel} that {@link org.plandesk.ui.timeline.WindowTimeline} keeps.
 */
package org.plandesk.ui.timeline;
