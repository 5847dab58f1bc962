// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.timeline.TimelineFilter;
import org.plandesk.ui.editor.Perspectives;
import org.plandesk.ui.parts.EmptyState;
import org.plandesk.ui.parts.NoPlan;
import org.plandesk.ui.timeline.view.TimelineViewModel;
import org.plandesk.ui.timeline.view.TimelineViewModel.State;

/** What is said when there is no line of time to be seen, and the button that helps. User interface thread only. */
final class Emptiness {

  private final EmptyState page;
  private final TimelineViewModel model;
  private final IWorkbenchWindow window;
  private Object said;

  /** @param page where it is said */
  Emptiness(EmptyState page, TimelineViewModel model, IWorkbenchWindow window) {
    this.page = page;
    this.model = model;
    this.window = window;
  }

  /** Says why there is nothing; nothing when there is something. */
  void refresh() {
    State state = model.state();
    boolean hidden = state == State.READY && model.index().shown() == 0;
    Object now = hidden ? "hidden" : model.plans().isEmpty() ? NoPlan.sentence(window) : state;
    if (now.equals(said)) {
      return;
    }
    said = now;
    if (model.plans().isEmpty()) {
      NoPlan.say(page, window);
      return;
    }
    page.setText(hidden ? Messages.nothingInFilter : switch (state) {
      case NO_PLAN, LOADING -> Messages.working;
      case NOTHING -> Messages.nothing;
      case READY -> "";
    });
    if (hidden) {
      page.offer(Messages.filterClear,
          () -> model.setSettings(model.settings().withFilter(TimelineFilter.NONE)));
    } else if (state == State.NOTHING) {
      page.offer(Messages.toText, () -> Perspectives.show(window, Perspectives.AUTHOR));
    }
  }
}
