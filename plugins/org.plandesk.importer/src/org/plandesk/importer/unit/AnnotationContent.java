// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.Span;
import org.plandesk.text.Blanks;

/**
 * Reads what an annotation says: names, and the role each has by a label before it or by words behind it.
 *
 * <p>Accepts: 牵头单位：甲局；配合单位：乙局, 甲局牵头，乙局、丙局按职责分工负责, 由甲局会同乙局负责, 甲局（牵头）、乙局, 甲局/乙局.
 * <p>Rejects: as a whole, when there is no label and any name does not look like a unit.
 */
final class AnnotationContent {
  /** What 等 at the end of a list of names may go on with: 等部门, 等国务院相关部门及各地区. */
  private static final String[] OTHERS = {"部门", "单位", "地区", "机构", "企业", "等", "各地", "成员单位"};
  /** How long and how far something goes on; stands among the names and names nobody. */
  private static final String[] MANNERS = {"坚持", "推进", "成效", "完成", "实施", "启动", "落地", "见效", "长期", "持续", "常态化", "到位"};
  private static final String[] MANNER_HEADS =
      {"长期", "持续", "常年", "全年", "年内", "年底", "月底", "分批", "分年度", "适时", "即时", "按期", "按年度",
          "常态化", "立即", "立行立改", "逐步", "有序", "贯穿", "同步", "每年", "定期", "近期", "取得"};
  /** What is said of the list itself: 列第一位的为牵头单位, 下同, 不再列出. */
  private static final Pattern REMARK = Pattern.compile(
      "(以)?下同|(以下|下文|后文|其余|其他)?均?不再(一一|逐一|重复|单独|另行)?(列出|列举|罗列|注明|标注|重复)|"
          + "(列|排|排名|排序|名列)(在)?(第一|首|前)位?(的|者)?(单位|部门)?(均)?为(总)?牵头(单位|部门)?|第一(个)?(单位|部门)(均)?为(总)?牵头(单位|部门)?");
  /** 以下均需各区政府落实: of the annotations that follow. */
  private static final Pattern OF_OTHERS = Pattern.compile("(以下|下列|后续|其余)(各项|任务|工作|事项|措施)?(工作|任务)?(均|都|由)");
  /** Words of roles that what is to be done may follow. */
  private static final Set<String> CHARGES =
      Set.of("负责", "牵头", "牵头负责", "具体负责", "组织实施", "承担", "落实", "具体承办", "承办", "负责落实", "配合", "协助", "指导");
  private static final String[] TOGETHER = {"会同", "商", "联合"};
  private static final int LONGEST_FOREIGN_LABEL = 10;
  private static final int LONGEST_OTHERS = 16;
  /** No unproved name in a list whose other names are units is longer. */
  private static final int LONGEST_UNPROVED = 20;

  private static final UnitWords VERBS = UnitWords.list("verb");

  private final String text;
  /** Whether a label says that these words are an annotation, so names need not be proved. */
  private final boolean labelled;
  private final List<Assigned> units = new ArrayList<>();
  /** Names that wait for the words that give their role. */
  private final List<Assigned> waiting = new ArrayList<>();
  private AssignmentRole label;
  private AssignmentRole lastRole;
  private String previous;
  private boolean foreign;
  /** Whether a label or words gave any role. */
  private boolean roles;
  /** Whether 会同 stands before the names that wait. */
  private boolean joined;
  private boolean doubtful;
  /** Whether the words before told what a unit is charged with, which may go on behind a mark. */
  private boolean charged;
  private final SharedEndings endings = new SharedEndings();
  /** How many names look like units, and how many do not. */
  private int proved;
  private int unproved;

  AnnotationContent(String text, boolean labelled) {
    this.text = text;
    this.labelled = labelled;
  }

  /** Whether words in brackets speak of roles at all; keeps most brackets from being read. */
  static boolean namesRole(String words) {
    return words.contains("牵头") || words.contains("负责") || words.contains("配合") || words.contains("责任")
        || words.contains("会同") || words.contains("落实") || words.contains("主办") || words.contains("协助");
  }

  /** The units between two offsets with their roles; empty when this is no annotation. */
  List<Assigned> read(int start, int end) {
    int from = start;
    for (int i = start; i <= end; i++) {
      boolean stop = i == end || "；;。\n".indexOf(text.charAt(i)) >= 0;
      RoleLabel next = stop ? null : RoleLabel.at(text, i);
      if (next != null && i > from && Character.isIdeographic(text.charAt(i - 1)) && !next.isWhole(text, i)) {
        next = null;
      }
      if (!stop && i > from && Character.isIdeographic(text.charAt(i)) && beginsTime(i, end)
          && !beginsTime(from, end)) {
        // …教育局完成时限：10月底前: the mark between the two was lost
        segment(from, beforeFrame(from, i));
        from = i;
      }
      if (stop || next != null && next.end() <= end) {
        segment(from, beforeFrame(from, i));
        from = stop ? i + 1 : next.end();
        if (next != null) {
          label = next.role();
          foreign = false;
          i = next.end() - 1;
        }
      }
    }
    boolean everywhere = waiting.stream().allMatch(unit -> unit.unit().name().startsWith("各"));
    settle(lastRole == AssignmentRole.LEAD && label == null && !everywhere ? AssignmentRole.SUPPORT : null);
    boolean bare = !labelled && !roles;
    boolean unlikely = unproved > 0 && !(roles && unproved <= proved);
    boolean rejected = (doubtful || unlikely) && !labelled
        || bare && units.stream().noneMatch(unit -> UnitShape.isOffice(unit.unit().name()));
    return rejected ? List.of() : units;
  }

  /** The offset of the bracket that frames a label (【配合单位】), else that of the label itself. */
  private int beforeFrame(int from, int label) {
    return label > from && text.charAt(label - 1) == '【' ? label - 1 : label;
  }

  private void segment(int start, int end) {
    if (OF_OTHERS.matcher(text.substring(start, end)).lookingAt()) {
      return;
    }
    List<Span> tokens = UnitTokens.cut(text, start, end);
    endings.learn(text, tokens);
    for (Span token : tokens) {
      if (label != null && Blanks.skipBack(text, start, token.start()) > start
          && "，,".indexOf(text.charAt(Blanks.skipBack(text, start, token.start()) - 1)) >= 0) {
        // 牵头单位：甲局，各区政府配合: the role behind the mark is not that of the names before it
        settle(label);
      }
      token(token.start(), token.end());
    }
    charged = false;
    if (label != null) {
      roles |= !waiting.isEmpty();
      settle(label);
    }
  }

  private void token(int start, int end) {
    int colon = text.indexOf('：', start, end);
    if (colon >= start && colon - start <= LONGEST_FOREIGN_LABEL && !isTimeAllowed(start, end)) {
      foreign = true;
    }
    if (foreign || isTimeAllowed(start, end) || DateRemark.is(Blanks.without(text.substring(start, end)))
        || isManner(text.substring(start, end))
        || REMARK.matcher(Blanks.without(text.substring(start, end))).matches()) {
      return;
    }
    int from = skipLead(start, end);
    for (String together : TOGETHER) {
      if (text.startsWith(together, from) && lastRole == AssignmentRole.LEAD && waiting.isEmpty()
          && UnitShape.isUnit(text.substring(from + together.length(), end))) {
        // 由甲局牵头，会同乙局、丙局推进
        joined = true;
        from += together.length();
      }
      int at = text.indexOf(together, from, end);
      if (at > from && UnitShape.isUnit(text.substring(from, at)) && Departments.common().lengthAt(text, at) == 0) {
        name(from, at);
        settle(AssignmentRole.LEAD);
        joined = true;
        from = at + together.length();
      }
    }
    RoleWords role = RoleWords.before(text, from, end);
    int charge = role == null ? charge(from, end) : end;
    if (charge < end) {
      name(from, charge);
      settle(RoleWords.at(text, charge).role());
      roles = true;
      charged = true;
      return;
    }
    if (charged && role == null && !UnitShape.isUnit(text.substring(from, end))) {
      return;
    }
    charged = false;
    int to = role == null ? end : end - role.length();
    to = withoutOthers(from, to);
    if (to > from) {
      name(from, to);
    }
    if (role != null) {
      settle(role.role());
      joined = false;
      lastRole = role.role();
      roles = true;
    }
  }

  /** Where the words of a role stand in 甲局负责电网建设: who bears it, then what; the end when they do not. */
  private int charge(int start, int end) {
    for (int i = start + 2; i < end - 2; i++) {
      RoleWords words = RoleWords.at(text, i);
      if (words != null && words.length() < end - i && CHARGES.contains(text.substring(i, i + words.length()))
          && UnitShape.isUnit(text.substring(start, i))) {
        return i;
      }
    }
    return end;
  }

  /** Whether 完成时限 or its like begins at an offset. */
  private boolean beginsTime(int start, int end) {
    return isTimeAllowed(start, Math.min(end, start + LONGEST_FOREIGN_LABEL));
  }

  /** 完成时限：2023年12月: how long, not who. */
  private boolean isTimeAllowed(int start, int end) {
    return AnnotationOwners.isTimeAllowed(text.substring(start, end));
  }

  /** 长期坚持, 持续推进: a remark among the names. */
  private static boolean isManner(String words) {
    boolean head = false;
    for (String word : MANNER_HEADS) {
      head |= words.startsWith(word);
    }
    for (String word : MANNERS) {
      if (head && words.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private int skipLead(int start, int end) {
    int from = start;
    for (String lead : new String[] {"由", "及", "和", "与", "以及", "并由", "并"}) {
      if (text.startsWith(lead, from) && from + lead.length() < end) {
        from += lead.length();
      }
    }
    return Blanks.skip(text, from, end);
  }

  private int withoutOthers(int start, int end) {
    int at = text.lastIndexOf('等', end - 1);
    if (at <= start || "高平中初均上优劣".indexOf(text.charAt(at - 1)) >= 0) {
      return end;
    }
    String rest = text.substring(at + 1, end);
    for (String others : OTHERS) {
      if (rest.isEmpty() || rest.endsWith(others) && rest.length() <= LONGEST_OTHERS) {
        return at;
      }
    }
    return end;
  }

  /** One name, perhaps with another one, a role or a part of itself in brackets behind it. */
  private void name(int start, int end) {
    int open = openingBracket(start, end);
    boolean tail = open > start && AnnotationReader.closing(text, open) == end - 1;
    String inner = tail ? text.substring(open + 1, end - 1) : "";
    RoleWords role = inner.isEmpty() ? null : RoleWords.at(inner, 0);
    boolean levels = !inner.isEmpty() && isLevels(inner);
    if (!tail || levels) {
      add(start, end);
      return;
    }
    add(start, open);
    if (role != null && role.length() == inner.length()) {
      settle(role.role());
      return;
    }
    for (Span token : UnitTokens.cut(text, open + 1, end - 1)) {
      if (UnitShape.isUnit(token.of(text))) {
        UnitFinding unit = UnitFinding.sure(text, token.start(), token.end());
        waiting.add(new Assigned(unit.named(unit.name(), "unit.inside|" + previous), null, null));
      }
    }
  }

  private int openingBracket(int start, int end) {
    int at = start;
    while (at < end && "（〔［[【".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at < end ? at : -1;
  }

  /** Whether a bracket holds further levels of the name before it: 各乡镇（街道）. */
  static boolean isLevels(String inner) {
    for (String part : inner.split("[、和]")) {
      boolean level = part.length() == 1 && PlacePrefix.LEVELS.indexOf(part.charAt(0)) >= 0 || part.startsWith("街道")
          || part.endsWith("园区") || part.equals("场") || part.equals("办") || part.endsWith("开发区")
          || part.equals("乡镇") || part.equals("办事处");
      if (!level) {
        return false;
      }
    }
    return true;
  }

  private void add(int start, int end) {
    int to = Blanks.skipBack(text, start, end);
    String words = Blanks.without(text.substring(start, to));
    if (words.isEmpty() || UnitShape.isGeneric(words)) {
      return;
    }
    boolean field = Departments.common().isField(words.substring(ListNames.prefix(words).length()));
    boolean shaped = UnitShape.isUnit(words) || field;
    boolean plain = words.chars().allMatch(Character::isIdeographic);
    if (!shaped && (!plain || labelled && words.length() > 12 || words.length() < 2
        || !labelled && (words.length() < 3 || words.length() > LONGEST_UNPROVED || VERBS.lengthAt(words, 0) > 0))) {
      doubtful = true;
      return;
    }
    proved += shaped ? 1 : 0;
    unproved += shaped ? 0 : 1;
    String shared = endings.behind(end);
    String name = shared.isEmpty() ? ListNames.completed(previous, words) : words + shared;
    Certainty certainty = shaped ? Certainty.HIGH : Certainty.MIDDLE;
    String reason = !shaped ? labelled ? "unit.by-label" : "unit.by-list"
        : name.equals(words) ? null : !shared.isEmpty() ? "unit.ending-elided|" + name : "unit.prefix-elided|" + name;
    UnitFinding unit = new UnitFinding(start, to, name, UnitKinds.of(name), certainty, reason);
    waiting.add(new Assigned(unit, AssignmentRole.RESPONSIBLE, "unit.annotation"));
    previous = name;
  }

  /** Gives the waiting names a role; without one they are responsible. */
  private void settle(AssignmentRole role) {
    AssignmentRole given = joined ? AssignmentRole.SUPPORT : role == null ? AssignmentRole.RESPONSIBLE : role;
    for (Assigned unit : waiting) {
      units.add(unit.role() == null ? unit : new Assigned(unit.unit(), given, unit.reason()));
    }
    waiting.clear();
  }
}
