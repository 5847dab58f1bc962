// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.List;
import java.util.Set;

/**
 * Offices named by their field of government.
 *
 * <p>Accepts: 市生态环境局, 运城市自然资源和规划局, 国家能源局, 发展改革委, 省水利厅, 市生态环境局东浦分局, 县财政所, 自然资源部门.
 * <p>Rejects: 教育部署, 交通局面, 财政委托, 科技中心 (no level before it), 水利设施.
 */
final class DepartmentPattern implements UnitPattern {
  private static final UnitWords OFFICES = UnitWords.list("office");
  private static final UnitWords ACTS = UnitWords.list("acts");
  private static final UnitWords LESSER = UnitWords.list("lesser");
  private static final UnitWords INSTITUTIONS = UnitWords.list("institution");
  private static final String[] BRANCHES = {"分局", "支队", "大队", "总队", "调查队"};
  private static final int LONGEST_BRANCH = 5;
  private static final int LONGEST_TEAM = 9;
  private static final int LONGEST_BUREAU = 12;
  /** Words that end in 局 and are no bureau. */
  private static final String NO_BUREAU = "格布结全大开破僵时邮当出定残败书药棋战终变危困";

  @Override
  public void find(String text, Set<String> places, List<UnitFinding> found) {
    for (int i = 0; i < text.length(); i++) {
      int field = Departments.common().lengthAt(text, i);
      int end = field == 0 ? i : office(text, i, i + field, places);
      if (end > i) {
        int start = PlacePrefix.start(text, i, places);
        int whole = branchEnd(text, end);
        found.add(UnitFinding.sure(text, start, whole));
        i = whole - 1;
      }
    }
    bureaus(text, places, found);
    branches(text, found);
  }

  /** End of the office whose field ends at an offset, the field's start when it is none. */
  private static int office(String text, int start, int fieldEnd, Set<String> places) {
    boolean placed = PlacePrefix.start(text, start, places) < start;
    int length = OFFICES.lengthAt(text, fieldEnd);
    if (placed && length == 0) {
      int name = PlacePrefix.start(text, start, places);
      int lesser = LESSER.lengthAt(text, fieldEnd);
      boolean unit = lesser > 0 && NameEdges.acts(text, name, fieldEnd + lesser) && !NameEdges.built(text, name);
      return unit ? fieldEnd + lesser : start;
    }
    if (placed) {
      return fieldEnd + length;
    }
    boolean edge = NameEdges.begins(text, start) && !NameEdges.built(text, start)
        && !isCompiled(text, start, fieldEnd + length);
    return length > 0 && edge ? fieldEnd + length : start;
  }

  /** 编制部门权责清单: what is compiled, no office of that name. */
  private static boolean isCompiled(String text, int start, int end) {
    return text.startsWith("编制部门", start) && end < text.length() && Character.isIdeographic(text.charAt(end))
        && ACTS.lengthAt(text, end) == 0;
  }

  /** End of a branch or station that belongs to the office before: 局[东浦分局], 局[交警支队], 分局[环境监测站]. */
  static int branchEnd(String text, int end) {
    int whole = end;
    int limit = text.charAt(end - 1) == '局' ? Math.min(text.length(), end + LONGEST_TEAM) : end;
    for (int i = end; i < limit && whole == end && Character.isIdeographic(text.charAt(i)); i++) {
      for (String branch : BRANCHES) {
        boolean near = !branch.equals("分局") || i - end < LONGEST_BRANCH;
        if (near && text.startsWith(branch, i + 1) && NameEdges.runStart(text, i + 1, LONGEST_TEAM) <= end) {
          whole = i + 1 + branch.length();
        }
      }
    }
    return whole + INSTITUTIONS.lengthAt(text, whole);
  }

  /** Whether a name ends in the 局 of an office, not that of 格局 or 布局. */
  static boolean isBureau(String name) {
    return name.endsWith("局") && NO_BUREAU.indexOf(name.charAt(name.length() - 2)) < 0;
  }

  /** A bureau of any name behind a level or place: 市地方铁路发展局. */
  private static void bureaus(String text, Set<String> places, List<UnitFinding> found) {
    for (int at = text.indexOf('局'); at >= 0; at = text.indexOf('局', at + 1)) {
      if (at < 3 || NO_BUREAU.indexOf(text.charAt(at - 1)) >= 0 || at + 1 < text.length()
          && "面部势域限长".indexOf(text.charAt(at + 1)) >= 0) {
        continue;
      }
      int run = NameEdges.runStart(text, at, LONGEST_BUREAU);
      for (int i = run; i < at - 2; i++) {
        boolean level = PlacePrefix.LEVELS.indexOf(text.charAt(i)) >= 0;
        if (level && PlacePrefix.start(text, i + 1, places) <= i) {
          int start = PlacePrefix.start(text, i + 1, places);
          if (NameEdges.begins(text, start) && text.substring(start, at).indexOf('各', 1) < 0
              && i - start <= LONGEST_BRANCH) {
            found.add(UnitFinding.sure(text, start, branchEnd(text, at + 1)));
          }
          break;
        }
      }
    }
  }

  /** A branch office named by its place alone: 盐田分局, 盐田分局环境监测站. */
  private static void branches(String text, List<UnitFinding> found) {
    for (int at = text.indexOf("分局"); at >= 0; at = text.indexOf("分局", at + 1)) {
      int start = NameEdges.runStart(text, at, LONGEST_BUREAU);
      if (at - start >= 2 && at - start <= LONGEST_BUREAU - 2) {
        found.add(UnitFinding.sure(text, start, branchEnd(text, at + 2)));
      }
    }
  }
}
