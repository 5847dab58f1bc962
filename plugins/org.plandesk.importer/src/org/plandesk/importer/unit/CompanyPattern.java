// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.List;
import java.util.Set;

import org.plandesk.model.Certainty;
import org.plandesk.model.UnitKind;

/**
 * Companies by their full names.
 *
 * <p>Accepts: 运城市某某科技有限公司, 海岚投资集团有限公司, 国网苍岭供电公司, 中国电信苍岭分公司.
 * <p>Rejects: 国有公司, 上市公司 (kinds of companies), 医疗集团.
 */
final class CompanyPattern implements UnitPattern {
  private static final String[] ENDINGS =
      {"有限责任公司", "股份有限公司", "集团有限公司", "有限公司", "供电分公司", "供电公司", "电力公司", "总公司", "分公司"};
  private static final String[] GROUPS =
      {"国网", "国家电网", "南方电网", "南网", "中国", "中石油", "中石化", "中海油", "大唐", "华能", "华电", "国电", "国能"};
  private static final int LONGEST_NAME = 20;
  private static final int SHORTEST_NAME = 2;

  /** Where a known place begins inside a run of characters, else the run's start: …企业仅剩[运城市…]. */
  private static int placeIn(String text, int start, int end, Set<String> places) {
    for (int i = start; i < end; i++) {
      for (int length = 3; length <= 5 && i + length <= end; length++) {
        if (places.contains(text.substring(i, i + length))) {
          return i;
        }
      }
    }
    return start;
  }

  /** Whether the name before 供电公司 or 分公司 is one company's own: a known group and a place behind it. */
  private static boolean isOwn(String text, int start, int head) {
    for (String group : GROUPS) {
      if (text.startsWith(group, start) && head - start > group.length()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void find(String text, Set<String> places, List<UnitFinding> found) {
    for (int at = text.indexOf("公司"); at >= 0; at = text.indexOf("公司", at + 1)) {
      for (String ending : ENDINGS) {
        int head = at + 2 - ending.length();
        if (head > 0 && text.startsWith(ending, head)) {
          int start = NameEdges.runStart(text, head, LONGEST_NAME);
          start = placeIn(text, start, head, places);
          if (head - start >= SHORTEST_NAME && !text.startsWith("国有", start) && !text.startsWith("各", start)
              && (ending.startsWith("有限") || ending.contains("有限") || isOwn(text, start, head))) {
            found.add(new UnitFinding(start, at + 2, text.substring(start, at + 2), UnitKind.ENTERPRISE,
                Certainty.MIDDLE, "unit.company"));
          }
          break;
        }
      }
    }
  }
}
