// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year of a column of present values whose own name has none, where the note below the table or its caption tells
 * it.
 *
 * <p>Accepts: 注：基期值为2020年数据 · 注：现状值均为2019年 · 2020年为基期 · 表1 主要指标（2020—2025年）
 * <p>Rejects: 注：*为2019年数据, which speaks of one cell · 主要指标（2021—2025年）, the years of the plan
 */
final class BaselineYear {
  private static final Pattern NOTED = Pattern.compile(
      "(?:基期|现状|基准|基数|实际)(?:年|值|数|年份|数据)?(?:均|统一|一般)?(?:采用|选用|取自|为|是|指|以)?(20[0-9]{2})年"
          + "|(?<![0-9*＊])(20[0-9]{2})年(?:数据|数值)?(?:为|作为|是)(?:规划)?(?:基期|基准|现状|基数)");
  /** A five-year plan begins in the year after its base year: a span of years that begins with 0 or 5 begins with that. */
  private static final Pattern SPAN = Pattern.compile("(20[0-9][05])年?[-—–~～－至]{1,2}(20[0-9][05])年");

  private BaselineYear() {
  }

  /** The year, or 0 when the table does not tell. */
  static int of(TableGrid grid, String heading) {
    for (Fragment note : grid.notes()) {
      Matcher noted = NOTED.matcher(note.text());
      if (noted.find()) {
        return Integer.parseInt(noted.group(1) == null ? noted.group(2) : noted.group(1));
      }
    }
    Matcher span = SPAN.matcher(heading);
    return span.find() ? Integer.parseInt(span.group(1)) : 0;
  }
}
