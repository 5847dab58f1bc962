// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what marks are sorted into lanes. */
public enum Grouping {

  /** 按章: the chapter they stand in. */
  CHAPTER,
  /** 按单位: the units in force; a mark of several units stands in the lane of each. */
  UNIT,
  /** 按领域: the printed category of an indicator, else the title of the section. */
  CATEGORY,
  /** 按项目: the key project they stand in. */
  PROJECT,
  /** 按年份: the year they are listed under. */
  YEAR,
  /** 按规划: their plan. */
  PLAN;

  /** The stable word of the command line and of stored settings. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The grouping of a code. */
  public static Optional<Grouping> of(String code) {
    return Stream.of(values()).filter(grouping -> grouping.code().equals(code)).findFirst();
  }
}
