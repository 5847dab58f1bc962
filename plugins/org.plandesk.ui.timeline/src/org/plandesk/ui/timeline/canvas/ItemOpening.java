// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

import java.util.List;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.timeline.scene.SceneItem;

/** Opens what is on the line of time: a mark at its sentence, marks that are gathered by showing them one by one. */
final class ItemOpening {

  /** Zooming in parts marks whose days are this far apart, at the room that a label wants. */
  private static final double ROOM = 120;

  private final TimelineCanvas canvas;
  private final MarkActions actions;

  ItemOpening(TimelineCanvas canvas, MarkActions actions) {
    this.canvas = canvas;
    this.actions = actions;
  }

  void open(SceneItem item) {
    switch (item.kind()) {
      case MARK -> actions.open(item.marks().get(0));
      case GATHERING -> openGathering(item);
      case UNDATED -> canvas.model().setFocus(item.marks());
      case LANE -> canvas.model().toggleLane(item.lane());
      case YEAR -> canvas.showYear(item.year());
    }
  }

  private void openGathering(SceneItem item) {
    List<TimelineMark> marks = item.marks();
    boolean collapsed = canvas.model().options().collapsed().contains(item.lane().key());
    int days = marks.get(marks.size() - 1).day() - marks.get(0).day();
    if (collapsed) {
      canvas.model().toggleLane(item.lane());
    } else if (days * canvas.viewport().pixelsPerDay() > ROOM / 4) {
      canvas.zoom(2, item.x() + item.width());
    } else {
      canvas.model().expandLane(item.lane());
    }
    canvas.model().selected().ifPresent(canvas::reveal);
  }
}
