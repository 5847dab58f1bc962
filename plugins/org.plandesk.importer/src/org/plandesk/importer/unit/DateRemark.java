// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.regex.Pattern;

/** A date among the names of an annotation, which names nobody. */
final class DateRemark {
  private static final String YEAR = "(\\d{4}|今|明|当|本|次|每)年";
  private static final String PART = "(年?(底|末|内|初|中)|年?(上|下)半年|第?[一二三四1-4]季度(末|底|内)?"
      + "|([0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?(底|末|初|[上中下]旬|[0-9]{1,2}[日号])?)";
  private static final String DONE = "(完成|启动|实施|落实|到位|建成|投用|使用|见效|推进|报送|出台|印发|开工|竣工)";
  private static final Pattern DATE = Pattern.compile("(力争)?(到|于|在|至)?(" + YEAR + PART + "?|" + PART + ")"
      + "((之?前|以前|内).*|(?<![日号])|\\p{IsHan}{0,4}" + DONE + "\\p{IsHan}{0,6})");

  private DateRemark() {
  }

  /**
   * Whether words without blanks say when something is done, perhaps with what is done then.
   *
   * <p>Accepts: 2023年底前完成 · 到2024年底 · 上半年建成 · 第三季度 · 8月15日前建成系统 · 第一季度建成系统
   * <p>Rejects: 2023年5月10日 (the day of an issue) · 市年鉴办
   */
  static boolean is(String words) {
    return DATE.matcher(words).matches();
  }
}
