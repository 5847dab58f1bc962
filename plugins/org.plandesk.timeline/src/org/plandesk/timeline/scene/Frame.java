// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.util.List;
import java.util.Optional;
import org.plandesk.timeline.TimelineMark;

/**
 * One picture of the scene: what to paint and what can be pointed at. Immutable.
 *
 * @param width of the picture
 * @param height of the picture
 * @param shapes in the order in which they are painted
 * @param items from the ground up
 */
public record Frame(double width, double height, List<Shape> shapes, List<SceneItem> items) {

  /** The uppermost item under a point. */
  public Optional<SceneItem> hit(double x, double y) {
    for (int i = items.size() - 1; i >= 0; i--) {
      if (items.get(i).contains(x, y)) {
        return Optional.of(items.get(i));
      }
    }
    return Optional.empty();
  }

  /** The item that stands for a mark, in the first lane that shows it; empty when it is outside of the picture. */
  public Optional<SceneItem> itemOf(TimelineMark mark) {
    return items.stream().filter(item -> item.holds(mark)).findFirst();
  }
}
