// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.List;
import java.util.Set;

/**
 * Party committees, governments, courts and institutions behind a level or place, and bodies that stand by themselves.
 *
 * <p>Accepts: 省委省政府, 运城市人民政府, 各县（市、区）政府, 区委宣传部, 县安委会, 镇综治中心, 国务院, 检察机关, 人民银行运城市中心支行.
 * <p>Rejects: 市委托, 政府引导, 各级政府, 建设县融媒体中心 (yet to be built), 市场监管 (市 inside a word), 共青团员.
 */
final class OrganPattern implements UnitPattern {
  private static final UnitWords ORGANS = UnitWords.list("organ");
  private static final UnitWords SHORT = UnitWords.list("short");
  private static final UnitWords INSTITUTIONS = UnitWords.list("institution");
  /** What makes 政府 part of something else. */
  private static final UnitWords PARTS = UnitWords.list("notalone");
  private static final UnitWords PERSONS = UnitWords.list("person");
  private static final UnitWords BODIES = UnitWords.list("body");
  private static final String[] INNER = {"局", "部", "办公室", "研究室", "中心"};
  private static final String[] BRANCHES = {"中心支行", "分行", "支行"};
  private static final int LONGEST_BRANCH = 9;
  private static final UnitWords VERBS = UnitWords.list("verb");
  private static final int SHORTEST_OFFICE = 3;
  private static final int LONGEST_PARTY_OFFICE = 9;
  private static final int OFFICE_LENGTH = "办公室".length();

  @Override
  public void find(String text, Set<String> places, List<UnitFinding> found) {
    for (int i = 0; i < text.length(); i++) {
      int body = BODIES.lengthAt(text, i);
      if (body > 0) {
        int end = bankEnd(text, i + body);
        boolean every = i > 0 && text.charAt(i - 1) == '各' && text.startsWith("街道", i);
        found.add(UnitFinding.sure(text, every ? i - 1 : i, end));
        i = end - 1;
        continue;
      }
      char c = text.charAt(i);
      if (PlacePrefix.LEVELS.indexOf(c) >= 0 || c == '）' || c == '区') {
        int start = PlacePrefix.start(text, i + 1, places);
        int end = start <= i ? behindLevel(text, start, i + 1) : 0;
        if (end > 0) {
          found.add(UnitFinding.sure(text, partyStart(text, start), end));
          i = end - 1;
        }
      }
    }
  }

  private static int behindLevel(String text, int start, int at) {
    int organ = ORGANS.lengthAt(text, at);
    organ = organ > 1 ? organ : Math.max(organ, partyOffice(text, at));
    if (organ > 0) {
      boolean part = text.startsWith("政府", at + organ - 2) && PARTS.lengthAt(text, at + organ) > 0
          || PERSONS.lengthAt(text, at + organ) > 0;
      return part ? 0 : innerOffice(text, at + organ);
    }
    int group = SHORT.lengthAt(text, at);
    if (group > 0 && NameEdges.begins(text, start)) {
      return at + group + (text.startsWith("办公室", at + group) ? OFFICE_LENGTH : 0);
    }
    int institution = INSTITUTIONS.lengthAt(text, at);
    return institution > 0 && NameEdges.acts(text, start, at + institution) && !NameEdges.built(text, start)
        ? at + institution : 0;
  }

  /** End of an office of a management committee behind its name: 片区管委会[财政金融局]; the name's end when none follows. */
  private static int innerOffice(String text, int end) {
    if (!text.startsWith("管委会", end - 3) || NameEdges.goesOn(text, end)) {
      return end;
    }
    for (int at = end + 2; at <= Math.min(text.length(), end + LONGEST_PARTY_OFFICE)
        && Character.isIdeographic(text.charAt(at - 1)); at++) {
      boolean closed = at == text.length() || !Character.isIdeographic(text.charAt(at)) || NameEdges.goesOn(text, at)
          || RoleWords.at(text, at) != null;
      for (String office : INNER) {
        if (closed && at - office.length() >= end && text.startsWith(office, at - office.length())) {
          return at;
        }
      }
    }
    return end;
  }

  /** Length of an office of the party committee: 市[委金融办], 省[委教育工委]; 0 when none begins there. */
  private static int partyOffice(String text, int at) {
    // 市委依法治市办: the only one whose field begins like an adverb
    if (!text.startsWith("委", at) || VERBS.lengthAt(text, at + 1) > 0 && !text.startsWith("依法治", at + 1)) {
      return 0;
    }
    for (int end = at + SHORTEST_OFFICE; end <= Math.min(text.length(), at + LONGEST_PARTY_OFFICE)
        && Character.isIdeographic(text.charAt(end - 1)); end++) {
      boolean closed =
          end == text.length() || !Character.isIdeographic(text.charAt(end)) || RoleWords.at(text, end) != null
              || NameEdges.goesOn(text, end);
      if (closed
          && (text.startsWith("办", end - 1) || text.startsWith("部", end - 1) || text.startsWith("工委", end - 2))) {
        return end - at;
      }
    }
    return 0;
  }

  private static int partyStart(String text, int start) {
    return text.startsWith("中共", start - 2) ? start - 2 : text.startsWith("团", start - 1) ? start - 1 : start;
  }

  /** End of the branch behind a bank's name, the name's end when there is none or it is no bank. */
  private static int bankEnd(String text, int end) {
    if (!text.startsWith("行", end - 1)) {
      return end;
    }
    for (int i = end; i < Math.min(text.length(), end + LONGEST_BRANCH); i++) {
      for (String branch : BRANCHES) {
        if (text.startsWith(branch, i)) {
          return i + branch.length();
        }
      }
    }
    return end;
  }
}
