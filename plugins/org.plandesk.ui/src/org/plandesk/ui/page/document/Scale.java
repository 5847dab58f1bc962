// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

/**
 * The zoom of the page.
 *
 * @param percent 50 to 300
 */
public record Scale(int percent) {

  private static final int[] STEPS = {50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

  /** Type as large as designed. */
  public static final Scale NORMAL = new Scale(100);

  /** @throws IllegalArgumentException when the percentage is out of range */
  public Scale {
    if (percent < STEPS[0] || percent > STEPS[STEPS.length - 1]) {
      throw new IllegalArgumentException("No zoom: " + percent);
    }
  }

  /** A length of the design at this zoom. */
  public int px(int length) {
    return percent == 100 ? length : Math.round(length * percent / 100f);
  }

  /** The next larger step, or this one when there is none. */
  public Scale larger() {
    for (int step : STEPS) {
      if (step > percent) {
        return new Scale(step);
      }
    }
    return this;
  }

  /** The next smaller step, or this one when there is none. */
  public Scale smaller() {
    for (int i = STEPS.length - 1; i >= 0; i--) {
      if (STEPS[i] < percent) {
        return new Scale(STEPS[i]);
      }
    }
    return this;
  }
}
