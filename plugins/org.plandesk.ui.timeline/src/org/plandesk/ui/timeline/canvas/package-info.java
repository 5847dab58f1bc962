// SPDX-License-Identifier: EPL-2.0
/**
 * The line of time on a canvas: {@link org.plandesk.ui.timeline.canvas.ScenePainter} paints the shapes of a frame with SWT,
 * and has no geometry of its own; {@link org.plandesk.ui.timeline.canvas.TimelineCanvas} shows a scene, scrolls and zooms;
 * mouse, keys, hover cards and the bridge for screen readers have a class each.
 */
package org.plandesk.ui.timeline.canvas;
