// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import org.plandesk.ui.timeline.view.TimelineViewModel;

/** What is said when there is no line of time to be seen. */
final class StateWords {

  private StateWords() {}

  /** The sentence for a state; empty when there is something to be seen. */
  static String of(TimelineViewModel model) {
    return switch (model.state()) {
      case NO_PLAN -> Messages.noPlan;
      case LOADING -> Messages.working;
      case NOTHING -> Messages.nothing;
      case READY -> "";
    };
  }
}
