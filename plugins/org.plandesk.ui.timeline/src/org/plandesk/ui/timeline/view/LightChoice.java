// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.view;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plandesk.model.Light;
import org.plandesk.timeline.MarkKind;
import org.plandesk.timeline.TimelineSettings;

/** The switches of the lights: which are on, and what switching one means for the settings. */
public final class LightChoice {

  /** The lights as their switches stand in the strip. */
  public static final List<Light> ORDER =
      List.of(Light.LATE, Light.DUE_SOON, Light.ON_COURSE, Light.DONE, Light.UNDATED);

  private LightChoice() {}

  /** Whether marks with the light are shown. Tasks without a deadline are, once they are switched in. */
  public static boolean isOn(TimelineSettings settings, Light light) {
    boolean accepted = settings.filter().lights().isEmpty() || settings.filter().lights().contains(light);
    return light == Light.UNDATED ? accepted && settings.layers().contains(MarkKind.TASK) : accepted;
  }

  /** The settings with a light switched on or off; with the last one switched off, all others come back. */
  public static TimelineSettings switched(TimelineSettings settings, Light light, boolean on) {
    Set<Light> lights = EnumSet.noneOf(Light.class);
    for (Light each : ORDER) {
      if (each == light ? on : isOn(settings, each)) {
        lights.add(each);
      }
    }
    Set<MarkKind> layers = EnumSet.noneOf(MarkKind.class);
    layers.addAll(settings.layers());
    if (light == Light.UNDATED) {
      if (on) {
        layers.add(MarkKind.TASK);
      } else {
        layers.remove(MarkKind.TASK);
      }
    }
    boolean allDated = lights.containsAll(EnumSet.complementOf(EnumSet.of(Light.UNDATED)));
    boolean none = lights.isEmpty();
    // An empty set asks for nothing, so that dates nobody could read stay in sight while no switch is off.
    return settings.withLayers(layers).withFilter(
        settings.filter().withLights(allDated || none ? Set.of() : lights));
  }

  /** The settings that show late marks alone; asked again, all of them. */
  public static TimelineSettings lateOnly(TimelineSettings settings) {
    boolean already = settings.filter().lights().equals(Set.of(Light.LATE));
    return settings.withFilter(settings.filter().withLights(already ? Set.of() : Set.of(Light.LATE)));
  }
}
