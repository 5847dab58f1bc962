// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import org.plandesk.model.AssignmentRole;
import org.plandesk.text.Blanks;

/**
 * The label of an annotation.
 *
 * <p>Accepts: 责任单位：, 牵头部门:, 配合单位：, 牵头：, 责任主体为, 责任单位】, 市级牵头单位：, 责任分工：.
 * <p>Rejects: 牵头责任部门、实施主体 (no colon), 责任人：, 完成时限：.
 *
 * @param end offset after its colon
 * @param role the role it gives
 */
record RoleLabel(int end, AssignmentRole role) {
  private static final UnitWords LEAD = UnitWords.list("leadlabel");
  private static final UnitWords SUPPORT = UnitWords.list("supportlabel");
  private static final UnitWords RESPONSIBLE = UnitWords.list("responsiblelabel");
  private static final int LEAST_WHOLE = 4;
  private static final String[] NOUNS = {"单位", "部门", "主体", "处室", "科室", "局委", "机构", "地区和单位", "单位和部门", "部门和单位", "分工"};
  /** Whose units a label speaks of. */
  private static final String[] LEVELS =
      {"市级", "省级", "县级", "区级", "州级", "旗级", "镇级", "市直", "省直", "县直", "区直", "州直", "其他", "其它"};

  /** Whether it is complete with noun and colon (责任单位：), so that it may stand right behind a name. */
  boolean isWhole(String text, int start) {
    return end - start > LEAST_WHOLE && "：:﹕】".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** The label at an offset, null when there is none. */
  static RoleLabel at(String text, int start) {
    for (String level : LEVELS) {
      if (text.startsWith(level, start)) {
        RoleLabel own = plain(text, start + level.length());
        return own != null && own.isWhole(text, start + level.length()) ? own : null;
      }
    }
    return plain(text, start);
  }

  private static RoleLabel plain(String text, int start) {
    int lead = LEAD.lengthAt(text, start);
    int support = SUPPORT.lengthAt(text, start);
    int responsible = RESPONSIBLE.lengthAt(text, start);
    int word = Math.max(lead, Math.max(support, responsible));
    if (word == 0) {
      return null;
    }
    int at = start + word;
    int noun = 0;
    for (String one : NOUNS) {
      noun = text.startsWith(one, at) ? Math.max(noun, one.length()) : noun;
    }
    at = Blanks.skip(text, at + noun, text.length());
    boolean colon = at < text.length() && "：:﹕".indexOf(text.charAt(at)) >= 0;
    boolean copula = noun > 0 && at < text.length() && text.charAt(at) == '为';
    boolean framed = noun > 0 && at < text.length() && text.charAt(at) == '】';
    if (!colon && !copula && !framed) {
      return null;
    }
    AssignmentRole role = lead == word ? AssignmentRole.LEAD
        : support == word ? AssignmentRole.SUPPORT : AssignmentRole.RESPONSIBLE;
    return new RoleLabel(at + 1, role);
  }
}
