// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.plandesk.model.StatementKind;

/**
 * Concludes a plan's time from its deadlines when it states neither a period nor a day of issue. The middle one of the
 * written years stands for the plan. A five-year plan that the text names and that holds this year gives the period;
 * else it begins with the earliest deadline that is less than five years before.
 */
final class PlanClockEstimator {
  private static final int LONGEST_PLAN = 5;

  private final TimeRecognizer recognizer;
  private final List<Integer> years = new ArrayList<>();
  private final TreeMap<Integer, Integer> fiveYearPlans = new TreeMap<>();

  PlanClockEstimator(TimeRecognizer recognizer) {
    this.recognizer = recognizer;
  }

  /**
   * Takes a sentence into account.
   *
   * @param check throws when the import should stop
   */
  void read(String sentence, StatementKind kind, Runnable check) {
    check.run();
    if (kind != StatementKind.FACT && sentence.indexOf('年') >= 0) {
      readYears(sentence, kind, check);
    }
    for (int at = sentence.indexOf('五'); at >= 0; at = sentence.indexOf('五', at + 1)) {
      // the longest name before 五 is “二十四五
      TimeText around = TimeText.of(sentence.substring(Math.max(0, at - 4), Math.min(sentence.length(), at + 4)));
      for (int i = 0; i < around.length(); i++) {
        FiveYearPlan plan = around.at(i) == '"' ? FiveYearPlan.read(around, i) : null;
        if (plan != null) {
          fiveYearPlans.merge(plan.firstYear(), 1, Integer::sum);
          break;
        }
      }
    }
  }

  /** Takes a deadline into account that was recognised before. */
  void deadline(int year) {
    years.add(year);
  }

  /** Takes into account that the plan speaks of a five-year plan. */
  void fiveYearPlan(int firstYear) {
    fiveYearPlans.merge(firstYear, 1, Integer::sum);
  }

  private void readYears(String sentence, StatementKind kind, Runnable check) {
    for (TimeFinding finding : recognizer.find(sentence, TimeContext.of(kind, PlanClock.UNKNOWN), check)) {
      if (finding.isDeadline() && finding.year() != null) {
        years.add(finding.year());
      }
    }
  }

  /** The clock after all sentences were read; {@link PlanClock#UNKNOWN} for a plan without any deadline. */
  PlanClock estimate() {
    if (years.isEmpty()) {
      return PlanClock.UNKNOWN;
    }
    Collections.sort(years);
    int middle = years.get(years.size() / 2);
    Integer begun = fiveYearPlans.floorKey(middle);
    if (begun != null && middle < begun + LONGEST_PLAN) {
      return new PlanClock(null, begun, begun + LONGEST_PLAN - 1, true);
    }
    int from = years.stream().filter(year -> year > middle - LONGEST_PLAN).findFirst().orElse(middle);
    return new PlanClock(null, from, years.getLast(), true);
  }
}
