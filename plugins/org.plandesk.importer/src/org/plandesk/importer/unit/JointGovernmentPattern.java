// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.plandesk.model.Certainty;

/**
 * Governments of several levels that share one ending: each level is a unit, all with the whole phrase as their words.
 *
 * <p>Accepts: 区、乡（镇、街道办）政府 (区政府, 乡（镇）政府, 街道办), 市、县（区）人民政府; 各区、县级市政府 (one unit, since 各 holds it together).
 * <p>Rejects: 各级政府, 县、乡两级政府 (levels, no names), 地方政府.
 */
final class JointGovernmentPattern implements UnitPattern {
  private static final String[] ENDINGS = {"人民政府", "政府"};
  private static final String PIECES = "省市区县州旗盟镇乡、（）街道办事处级和各";

  @Override
  public void find(String text, Set<String> places, List<UnitFinding> found) {
    for (int at = text.indexOf("政府"); at >= 0; at = text.indexOf("政府", at + 1)) {
      for (String ending : ENDINGS) {
        int head = at + 2 - ending.length();
        if (head > 0 && text.startsWith(ending, head)) {
          join(text, head, at + 2, ending, found);
          break;
        }
      }
    }
  }

  private static void join(String text, int head, int end, String ending, List<UnitFinding> found) {
    int start = head;
    while (start > 0 && PIECES.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    while (start < head && "、（）和级".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (text.startsWith("各级", start)) {
      start += 2;
    }
    List<String> parts = parts(text.substring(start, head));
    if (parts.size() < 2) {
      return;
    }
    if (text.charAt(start) == '各') {
      found.add(UnitFinding.sure(text, start, end));
      return;
    }
    for (String part : parts) {
      add(part, ending, start, end, found);
    }
  }

  /** One part: 区, or 乡（镇、街道办） whose bracket may hold offices of another kind. */
  private static void add(String part, String ending, int start, int end, List<UnitFinding> found) {
    int open = part.indexOf('（');
    StringBuilder levels = new StringBuilder();
    List<String> offices = new ArrayList<>();
    if (open >= 0) {
      for (String inner : part.substring(open + 1, part.endsWith("）") ? part.length() - 1 : part.length()).split("、")) {
        if (inner.startsWith("街道")) {
          offices.add(inner.equals("街道") ? "街道办" : inner);
        } else {
          levels.append(levels.isEmpty() ? "" : "、").append(inner);
        }
      }
    }
    String base = open < 0 ? part : part.substring(0, open);
    String name = base.startsWith("街道") ? base.equals("街道") ? "街道办" : base
        : base + (levels.isEmpty() ? "" : "（" + levels + "）") + ending;
    found.add(joint(start, end, name));
    offices.forEach(office -> found.add(joint(start, end, office)));
  }

  private static UnitFinding joint(int start, int end, String name) {
    return new UnitFinding(start, end, name, UnitKinds.of(name), Certainty.HIGH, "unit.joint-form|" + name);
  }

  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += c == '（' ? 1 : c == '）' ? -1 : 0;
      if (depth == 0 && (c == '、' || c == '和') && i > from) {
        parts.add(words.substring(from, i));
        from = i + 1;
      }
    }
    if (from < words.length()) {
      parts.add(words.substring(from));
    }
    return parts;
  }
}
