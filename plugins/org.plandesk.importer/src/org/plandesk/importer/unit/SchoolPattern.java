// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.List;
import java.util.Set;

import org.plandesk.model.Certainty;
import org.plandesk.model.UnitKind;

/**
 * Universities by their names where they act.
 *
 * <p>Accepts: 支持[东澜海洋大学]建设学科群, 与[梧江大学]共建.
 * <p>Rejects: 一流大学, 老年大学, 各大学, 开放大学 (kinds), 海洋大学新校区 (a place).
 */
final class SchoolPattern implements UnitPattern {
  private static final UnitWords ACTS = UnitWords.list("acts");
  private static final String[] KINDS =
      {"一流", "老年", "社区", "开放", "各", "所", "有关", "高水平", "应用", "职业", "地方", "省属", "市属", "部属",
          "重点", "知名", "国内", "国外", "海外", "普通", "综合", "研究", "电视", "新", "本科", "高", "全国", "世界", "著名", "名牌", "中医药"};
  private static final int LONGEST_NAME = 10;

  @Override
  public void find(String text, Set<String> places, List<UnitFinding> found) {
    for (int at = text.indexOf("大学"); at >= 0; at = text.indexOf("大学", at + 1)) {
      int start = NameEdges.runStart(text, at, LONGEST_NAME);
      int end = at + 2;
      boolean kind = at - start < 2 || at - start >= LONGEST_NAME;
      for (String word : KINDS) {
        kind |= text.startsWith(word, start);
      }
      boolean acts = end < text.length() && (ACTS.lengthAt(text, end) > 0 || text.startsWith("共", end));
      if (!kind && acts && NameEdges.begins(text, start)) {
        found.add(new UnitFinding(start, end, text.substring(start, end), UnitKind.INSTITUTION, Certainty.MIDDLE,
            "unit.school"));
      }
    }
  }
}
