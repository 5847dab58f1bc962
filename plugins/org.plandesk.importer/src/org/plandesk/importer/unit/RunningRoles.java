// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.plandesk.model.AssignmentRole;
import org.plandesk.model.UnitKind;

/**
 * Reads the roles that running text gives to the units it names.
 *
 * <p>Accepts: 由甲局会同乙局制定, 甲局会同乙局负责制定, 由甲局牵头，会同乙局制定, 甲局牵头、乙局配合, 由甲局负责开展, 甲、乙等部门按职责分工负责, 区、乡政府是规划实施的责任主体,
 * 县政府对规划实施负总责, 由甲局牵头的工作专班.
 * <p>Rejects: 发挥甲局牵头作用, 甲局负责人, 由甲局负责解释, 甲局要加强监管 (acts, but nothing is stated), 甲局会同有关部门.
 */
final class RunningRoles {
  private static final String[] FILLERS =
      {"等有关部门和单位", "等有关部门", "等相关部门", "等部门", "等单位", "等", "部门", "要", "应当", "应", "共同", "联合", "分别",
          "各自", "，", "、"};
  private static final String[] BODIES_OF_DUTY = {"责任主体", "责任单位", "第一责任人", "实施主体", "牵头单位", "牵头部门",
      "配合单位", "配合部门", "协办单位", "参与单位"};
  /** Who bears these at the end of a clause is responsible, whatever stands between. */
  private static final String[] BURDENS = {"负总责", "负总责任", "承担总责", "承担主体责任", "负主体责任", "承担第一责任"};
  /** Bodies that are led by whom 牵头的 follows. */
  private static final String[] BODIES_LED = {"专班", "领导小组", "工作小组", "工作组", "协调机制", "工作机制", "联席会议", "指挥部"};
  private static final Pattern COORDINATING = Pattern.compile("(具体)?负责(统筹协调|总体设计|统筹推进|统筹指导)");
  private static final Pattern JOINS_IN = Pattern.compile("[，、]?(密切|积极|主动|通力|协同)?(协作)?配合");
  private static final int LONGEST_COPULA = 20;
  private static final int LONGEST_BURDEN = 40;
  private static final int LONGEST_BODY = 12;

  private RunningRoles() {
  }

  /** The assignments that a sentence states of the units named in it, by place. */
  static List<Assigned> read(String text, List<UnitFinding> units) {
    List<Assigned> found = new ArrayList<>();
    boolean joined = false;
    for (int i = 0; i < units.size();) {
      List<UnitFinding> group = units.subList(i, groupEnd(text, units, i));
      i += group.size();
      int end = end(group);
      int start = group.getFirst().start();
      boolean by = text.startsWith("由", start - 1) && !text.startsWith("自由", start - 2);
      int behind = skipFillers(text, end);
      boolean together = startsTogether(text, behind) && i < units.size()
          && units.get(i).start() - behind <= 3;
      AssignmentRole role = joined ? AssignmentRole.SUPPORT
          : coordinates(text, behind, group) ? AssignmentRole.RESPONSIBLE
              : together && (by || bearsTogether(text, units.subList(i, groupEnd(text, units, i))))
                  ? AssignmentRole.LEAD
                  : roleBehind(text, end, behind, by);
      joined = role == AssignmentRole.LEAD
          && (together || i < units.size() && takesIn(text, behind, units.get(i).start()));
      if (role != null) {
        group.forEach(unit -> found.add(new Assigned(unit, role, "unit.sentence")));
      }
    }
    return found;
  }

  /** 甲局负责统筹协调，乙局负责资金保障: one duty among several of the sentence; alone it is what committees are there for. */
  private static boolean coordinates(String text, int behind, List<UnitFinding> group) {
    return COORDINATING.matcher(text).region(behind, text.length()).lookingAt()
        && text.indexOf("负责") != text.lastIndexOf("负责")
        && group.stream().noneMatch(unit -> unit.kind() == UnitKind.COMMITTEE);
  }

  /** Where the list of units ends that begins at an index. */
  private static int groupEnd(String text, List<UnitFinding> units, int first) {
    int end = units.get(first).end();
    int i = first + 1;
    for (; i < units.size() && (units.get(i).start() < end
        || UnitLists.joins(text.substring(end, units.get(i).start()))); i++) {
      end = Math.max(end, units.get(i).end());
    }
    return i;
  }

  private static int end(List<UnitFinding> group) {
    return group.stream().mapToInt(UnitFinding::end).max().orElseThrow();
  }

  /**
   * Whether the units behind 会同 are followed by words that make responsible: 甲局会同乙局负责 says so of 甲局, who takes 乙局 in.
   */
  private static boolean bearsTogether(String text, List<UnitFinding> partners) {
    int end = end(partners);
    AssignmentRole role = roleBehind(text, end, skipFillers(text, end), false);
    return role == AssignmentRole.LEAD || role == AssignmentRole.RESPONSIBLE;
  }

  private static AssignmentRole roleBehind(String text, int end, int behind, boolean by) {
    RoleWords words = RoleWords.at(text, behind);
    boolean weak = words != null && words.role() == AssignmentRole.RESPONSIBLE && !by
        && !text.substring(behind, behind + words.length()).contains("负责")
        && !text.substring(behind, behind + words.length()).contains("职责");
    boolean acts = words != null && words.role() == AssignmentRole.SUPPORT && !closes(text, behind + words.length());
    if (words != null && !weak && !acts) {
      boolean division = text.startsWith("职责分工", behind + words.length() - 4);
      return division && JOINS_IN.matcher(text).region(behind + words.length(), text.length()).lookingAt()
          ? AssignmentRole.SUPPORT : words.role();
    }
    if (text.startsWith("牵头的", behind) && ledBody(text, behind + 3)) {
      return AssignmentRole.LEAD;
    }
    if (bears(text, behind)) {
      return AssignmentRole.RESPONSIBLE;
    }
    boolean copula = text.startsWith("是", end) || text.startsWith("为", end);
    int clause = end;
    while (copula && clause < text.length() && "，；。".indexOf(text.charAt(clause)) < 0
        && clause - end < LONGEST_COPULA) {
      clause++;
    }
    if (copula) {
      for (String duty : BODIES_OF_DUTY) {
        if (text.startsWith(duty, clause - duty.length())) {
          return duty.startsWith("牵头") ? AssignmentRole.LEAD
              : "配协参".indexOf(duty.charAt(0)) >= 0 ? AssignmentRole.SUPPORT : AssignmentRole.RESPONSIBLE;
        }
      }
    }
    return null;
  }

  /** Whether a body that somebody leads is named right behind 牵头的, with at most a few words before its noun. */
  private static boolean ledBody(String text, int from) {
    String clause = text.substring(from, clauseEnd(text, from, LONGEST_BODY));
    for (String body : BODIES_LED) {
      if (clause.contains(body)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words behind a unit put the whole burden on it: [对规划实施]负总责. */
  private static boolean bears(String text, int from) {
    int to = clauseEnd(text, from, LONGEST_BURDEN);
    for (String burden : BURDENS) {
      int start = to - burden.length();
      if (start >= from && text.startsWith(burden, start) && (start == from || text.startsWith("对", from))) {
        return true;
      }
    }
    return false;
  }

  private static int clauseEnd(String text, int from, int most) {
    int end = from;
    while (end < text.length() && end - from < most && "，；。".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Whether a clause ends at an offset: 甲局配合。 gives a role, 甲局配合国家开展… is a task like any other. */
  private static boolean closes(String text, int at) {
    return at >= text.length() || "，；。、）".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether 牵头，会同 leads from a unit to the next one. */
  private static boolean takesIn(String text, int behind, int next) {
    RoleWords words = RoleWords.at(text, behind);
    int at = words == null ? behind : behind + words.length();
    at += text.startsWith("，", at) ? 1 : 0;
    return startsTogether(text, at) && next - at <= 3;
  }

  private static boolean startsTogether(String text, int at) {
    return text.startsWith("会同", at) || text.startsWith("会商", at) || text.startsWith("商", at);
  }

  private static int skipFillers(String text, int from) {
    int at = from;
    for (int i = 0; i < FILLERS.length; i++) {
      if (text.startsWith(FILLERS[i], at) && !FILLERS[i].equals("，")
          || FILLERS[i].equals("，") && text.startsWith("，按", at)) {
        at += FILLERS[i].length();
        i = -1;
      }
    }
    return at;
  }
}
