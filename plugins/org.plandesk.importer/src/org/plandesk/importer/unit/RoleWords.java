// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import org.plandesk.model.AssignmentRole;

/**
 * Words that give a role to the units before them.
 *
 * <p>Accepts: 牵头, 共同牵头, 配合, 按职责分工负责, 负责落实, 牵头制定.
 * <p>Rejects: 负责人, 负责同志, 牵头作用, 负责制, 负责解释.
 *
 * @param length how many characters
 * @param role the role
 */
record RoleWords(int length, AssignmentRole role) {
  private static final UnitWords LEAD = UnitWords.list("lead");
  private static final UnitWords SUPPORT = UnitWords.list("support");
  private static final UnitWords RESPONSIBLE = UnitWords.list("responsible");
  private static final String[] NOT_BEHIND =
      {"的", "人", "同志", "制", "作用", "解释", "单位", "部门", "领导", "机制", "职责", "情况", "方案", "任", "统筹协调", "总体设计", "统筹推进", "统筹指导"};

  /** Who leads 制定 leads; who leads 制 of 负责制 does not. */
  private static final String[] VERBS_BEHIND = {"制定", "制订", "制作"};

  /** The role words at an offset, null when there are none. */
  static RoleWords at(String text, int start) {
    return longest(LEAD.lengthAt(text, start), SUPPORT.lengthAt(text, start), RESPONSIBLE.lengthAt(text, start), text,
        start);
  }

  /** The role words that end at an offset, null when there are none. */
  static RoleWords before(String text, int start, int end) {
    int lead = LEAD.lengthBefore(text, start, end);
    int support = SUPPORT.lengthBefore(text, start, end);
    int responsible = RESPONSIBLE.lengthBefore(text, start, end);
    return longest(lead, support, responsible, text, end - Math.max(lead, Math.max(support, responsible)));
  }

  private static boolean begins(String text, int at, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  private static RoleWords longest(int lead, int support, int responsible, String text, int start) {
    int length = Math.max(lead, Math.max(support, responsible));
    if (length == 0) {
      return null;
    }
    if (!begins(text, start + length, VERBS_BEHIND) && begins(text, start + length, NOT_BEHIND)) {
      return null;
    }
    return new RoleWords(length, lead == length ? AssignmentRole.LEAD
        : support == length ? AssignmentRole.SUPPORT : AssignmentRole.RESPONSIBLE);
  }
}
