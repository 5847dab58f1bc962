// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

import java.time.LocalDate;
import java.util.List;
import org.plandesk.timeline.TimelineMark;

/** What a person asks for by mouse or keys and what the canvas does not do itself. */
public interface MarkActions {

  /** Opens the mark at its sentence. */
  void open(TimelineMark mark);

  /** Asks for the reason and moves the marks to the day. */
  void move(List<TimelineMark> marks, LocalDate day);
}
