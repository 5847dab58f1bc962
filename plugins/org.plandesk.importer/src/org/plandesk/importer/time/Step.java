// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.model.TimeQualifier;

/** How fine a point of the calendar is. */
enum Step {
  /** 2025年. */
  YEAR(TimeQualifier.BY_YEAR),
  /** 年底, 年内. */
  YEAR_END(TimeQualifier.BY_END_OF_YEAR),
  /** 年初: no day follows from it. */
  YEAR_START(TimeQualifier.OTHER),
  /** 上半年, 年中. */
  HALF_YEAR(TimeQualifier.BY_HALF_YEAR),
  /** 第三季度, 前三季度. */
  QUARTER(TimeQualifier.BY_QUARTER),
  /** 6月, 6月底. */
  MONTH(TimeQualifier.BY_MONTH),
  /** 6月上旬. */
  TEN_DAYS(TimeQualifier.BY_TEN_DAYS),
  /** 2021年汛期前: the year is written, no day follows from it. */
  SEASON(TimeQualifier.OTHER),
  /** 国庆节, 春节: a day that depends on the year. */
  FEAST(TimeQualifier.BEFORE),
  /** 6月30日. */
  DAY(TimeQualifier.ON_DATE);

  private final TimeQualifier qualifier;

  Step(TimeQualifier qualifier) {
    this.qualifier = qualifier;
  }

  /** How a deadline of this step is worded. */
  TimeQualifier qualifier() {
    return qualifier;
  }
}
