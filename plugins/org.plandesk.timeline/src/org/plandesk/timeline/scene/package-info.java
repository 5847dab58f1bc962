// SPDX-License-Identifier: EPL-2.0
/**
 * The picture of the line of time as shapes, without a toolkit.
 *
 * <p>{@link org.plandesk.timeline.scene.TimelineScene} makes {@link org.plandesk.timeline.scene.Frame}s of a {@link
 * org.plandesk.timeline.TimelineIndex}. A painter needs to know five kinds of {@link org.plandesk.timeline.scene.Shape}, the
 * colours of a {@link org.plandesk.timeline.scene.Palette} and the width of a text; the window, SVG, PDF and PNG paint the
 * same shapes. What can be pointed at, walked to and read aloud are {@link org.plandesk.timeline.scene.SceneItem}s.
 *
 * <pre>{@code
 * TimelineScene scene = new TimelineScene(index, SceneOptions.screen(today), measure);
 * Viewport viewport = scene.fit(1440, 600);
 * Frame frame = scene.frame(viewport);
 * frame.shapes().forEach(painter::paint);
 * frame.hit(x, y).ifPresent(item -> select(item.marks()));
 * viewport = scene.zoom(viewport, 1.25, pointerX);
 * }</pre>
 */
package org.plandesk.timeline.scene;
