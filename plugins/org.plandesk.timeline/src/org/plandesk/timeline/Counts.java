// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.util.Arrays;
import org.plandesk.model.Light;

/** How many marks have which light. Deadlines and other kinds are counted apart. Changed only by the index. */
public final class Counts {

  private final int[] lights = new int[Light.values().length];
  private int others;

  /** How many deadlines have the light; for {@link Light#UNDATED} also tasks without a deadline, where they are counted. */
  public int of(Light light) {
    return lights[light.ordinal()];
  }

  /** All deadlines, those without a date and tasks left out. */
  public int dated() {
    return of(Light.LATE) + of(Light.DUE_SOON) + of(Light.ON_COURSE) + of(Light.DONE);
  }

  /** How many targets of indicators and projects stand beside the deadlines. */
  public int others() {
    return others;
  }

  /** Whether nothing was counted. */
  public boolean isEmpty() {
    return others == 0 && dated() == 0 && of(Light.UNDATED) == 0;
  }

  void add(TimelineMark mark, Light light) {
    switch (mark.kind()) {
      case DEADLINE, TASK -> lights[light.ordinal()]++;
      case INDICATOR, PROJECT -> others++;
      case PERIOD -> {
        // Nobody has to meet a period.
      }
    }
  }

  void remove(TimelineMark mark, Light light) {
    switch (mark.kind()) {
      case DEADLINE, TASK -> lights[light.ordinal()]--;
      case INDICATOR, PROJECT -> others--;
      case PERIOD -> {
        // Was never counted.
      }
    }
  }

  void clear() {
    Arrays.fill(lights, 0);
    others = 0;
  }
}
