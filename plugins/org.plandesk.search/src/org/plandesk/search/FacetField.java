// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

/** What hits are counted by and can be narrowed to; in the order in which they are shown. */
public enum FacetField {
  /** 规划; codes are keys of plans. Without values when all hits are from one plan. */
  PLAN,
  /** 章节; values are chapters, of a plan without chapters its sections. */
  CHAPTER,
  /** 种类; codes of {@link EntryKind}. */
  KIND,
  /** 时限年份; codes are years, and {@link #NONE} for hits without a deadline. */
  YEAR,
  /** 责任单位; units in force or named. */
  UNIT,
  /** 属性 of an indicator: codes {@code binding} and {@code expected}. */
  NATURE,
  /** 状态: codes of the reported progress of tasks and projects ({@code not_reported}, {@code in_progress}, …). */
  STATUS,
  /** 其他: codes {@link #WITH_TARGET} and {@link #IN_BOX}. */
  OTHER;

  /** The code of the value that says that there is none, such as 无时限. */
  public static final String NONE = "none";
  /** The code of hits with a quantitative target (含目标值). */
  public static final String WITH_TARGET = "target";
  /** The code of hits that stand in a box (在专栏中). */
  public static final String IN_BOX = "box";

  /** The name in the language the program runs in, such as 责任单位. */
  public String label() {
    return Messages.facet(this);
  }
}
