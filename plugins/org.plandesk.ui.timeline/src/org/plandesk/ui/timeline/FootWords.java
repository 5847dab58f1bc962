// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plandesk.model.Light;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.Counts;
import org.plandesk.timeline.MarkKind;
import org.plandesk.ui.timeline.view.LightChoice;
import org.plandesk.ui.timeline.view.TimelineViewModel;

/** The line below the picture: how many deadlines there are, what the lights mean, and what is not shown. */
final class FootWords {

  private FootWords() {}

  static String of(TimelineViewModel model) {
    Counts counts = model.index().total();
    List<String> parts = new ArrayList<>();
    String lights = LightChoice.ORDER.stream().filter(light -> light != Light.UNDATED && counts.of(light) > 0)
        .map(light -> PlanLabels.current().literal(light) + " " + counts.of(light))
        .collect(Collectors.joining(Messages.comma));
    parts.add(lights.isEmpty() ? Messages.footNone
        : Messages.bind(Messages.footCounts, String.valueOf(counts.dated()), lights));
    parts.add(Messages.bind(Messages.footWindow, String.valueOf(model.settings().judgement().windowDays())));
    if (!model.settings().layers().contains(MarkKind.PERIOD)) {
      long periods =
          model.index().timeline().marks().stream().filter(mark -> mark.kind() == MarkKind.PERIOD).count();
      if (periods > 0) {
        parts.add(Messages.bind(Messages.footPeriods, String.valueOf(periods)));
      }
    }
    if (model.isWorking()) {
      parts.add(Messages.working);
    }
    return String.join("　|　", parts);
  }
}
