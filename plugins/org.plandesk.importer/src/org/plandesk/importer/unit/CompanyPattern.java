// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.List;
import java.util.Set;

import org.plandesk.model.Certainty;
import org.plandesk.model.UnitKind;

/**
 * Companies by their full names.
 *
 * <p>Accepts: 运城市某某科技有限公司, 海岚投资集团有限公司.
 * <p>Rejects: 国有公司, 上市公司 (kinds of companies), 医疗集团.
 */
final class CompanyPattern implements UnitPattern {
  private static final String[] ENDINGS = {"有限责任公司", "股份有限公司", "集团有限公司", "有限公司"};
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

  @Override
  public void find(String text, Set<String> places, List<UnitFinding> found) {
    for (int at = text.indexOf("公司"); at >= 0; at = text.indexOf("公司", at + 1)) {
      for (String ending : ENDINGS) {
        int head = at + 2 - ending.length();
        if (head > 0 && text.startsWith(ending, head)) {
          int start = NameEdges.runStart(text, head, LONGEST_NAME);
          start = placeIn(text, start, head, places);
          if (head - start >= SHORTEST_NAME && !text.startsWith("国有", start) && !text.startsWith("各", start)) {
            found.add(new UnitFinding(start, at + 2, text.substring(start, at + 2), UnitKind.ENTERPRISE,
                Certainty.MIDDLE, "unit.company"));
          }
          break;
        }
      }
    }
  }
}
