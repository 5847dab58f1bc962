// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.plandesk.model.Light;
import org.plandesk.timeline.Grouping;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.MarkKind;
import org.plandesk.timeline.TimelineSettings;

/** What is kept of the line of time from one start to the next: lanes, layers, and the days of 临期. */
final class TimelinePreferences {

  /** Days that a person may set as the window of 临期. */
  static final int MOST_WINDOW_DAYS = 3660;

  private static final String GROUPING = "grouping";
  private static final String LAYERS = "layers";
  private static final String WINDOW_DAYS = "dueSoonDays";

  private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("org.plandesk.ui.timeline");
  private TimelineSettings last;

  /** The settings with what was kept; what cannot be read is as in the settings. */
  TimelineSettings load(TimelineSettings settings) {
    Set<MarkKind> layers = EnumSet.noneOf(MarkKind.class);
    String names = kept.get(LAYERS, "");
    Arrays.stream(MarkKind.values()).filter(kind -> Arrays.asList(names.split(",")).contains(kind.name()))
        .forEach(layers::add);
    layers.add(MarkKind.DEADLINE);
    int days = Math.clamp(kept.getInt(WINDOW_DAYS, Light.DEFAULT_WINDOW_DAYS), 0, MOST_WINDOW_DAYS);
    last = settings.withGrouping(Grouping.of(kept.get(GROUPING, "")).orElse(settings.grouping())).withLayers(layers)
        .withJudgement(new Judgement(settings.judgement().asOf(), days));
    return last;
  }

  /** Keeps the settings. */
  void keep(TimelineSettings settings) {
    if (settings != last) {
      last = settings;
      kept.put(GROUPING, settings.grouping().code());
      kept.put(LAYERS, settings.layers().stream().map(MarkKind::name).sorted().collect(Collectors.joining(",")));
      kept.putInt(WINDOW_DAYS, settings.judgement().windowDays());
    }
  }
}
