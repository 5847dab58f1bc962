// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plandesk.importer.ImportContext;
import org.plandesk.importer.unit.ListNames;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Span;
import org.plandesk.model.UnitKind;
import org.plandesk.text.Blanks;

/** Reads the cells of a column of responsible units. */
final class UnitCells {
  private static final String ENDS = "局委办厅部院会队所站社行司团校";
  private static final String OFFICES = "局委办厅部院馆室府会司队社署联协校区县市省镇乡盟旗州";
  private static final int LONGEST_NAME = 24;
  private static final Pattern TERM =
      Pattern.compile(".*([0-9０-９]年|[0-9０-９]月|季度|半年|年底|月底|长期|持续|每年|全年|适时|及时).{0,8}");
  /** Words of roles behind names, with the bracket they may stand in. */
  private static final Pattern ROLES =
      Pattern.compile("[（(]?(牵头负责|牵头|按职责(?:分工)?负责|负责|按职责(?:分工)?配合|等?配合|协助|参与)[）)]?[，,；;、。]?");
  private static final String LEVELS = "省市区县州旗镇乡";

  private UnitCells() {
  }

  /**
   * The names in a cell; a prefix that only the first name has is completed (市科技局、教育局 gives 市教育局).
   *
   * <p>Accepts: 统计局、能源局 · 市发改委/市财政局 · 各乡镇（街道） · 市交通局（市道运中心）、市公安局 · 市发改委 市财政局
   * <p>Rejects as names: - · — · 等 · 各有关部门
   */
  static List<String> split(String cell) {
    SequencedSet<String> names = new LinkedHashSet<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= cell.length(); i++) {
      char c = i < cell.length() ? cell.charAt(i) : '、';
      if ("（(".indexOf(c) >= 0) {
        depth++;
      } else if ("）)".indexOf(c) >= 0) {
        depth--;
      }
      boolean and =
          i < cell.length() && "和与及".indexOf(c) >= 0 && i > start && "局委办厅部府".indexOf(cell.charAt(i - 1)) >= 0;
      boolean blank = i < cell.length() && Blanks.isBlank(c) && i > start && ENDS.indexOf(cell.charAt(i - 1)) >= 0;
      if ((i == cell.length() || depth <= 0 && "、，,；;/／。：:".indexOf(c) >= 0) || blank || and) {
        add(names, cell.substring(start, i));
        start = i + 1;
      }
    }
    return List.copyOf(names);
  }

  private static void add(SequencedSet<String> names, String part) {
    String name = Blanks.without(part);
    if (name.startsWith("和") || name.startsWith("及")) {
      name = name.substring(1);
    }
    if (name.endsWith("等")) {
      name = name.substring(0, name.length() - 1);
    }
    int open = name.indexOf('（');
    boolean other = open > 1 && name.endsWith("）") && isDepartment(name.substring(0, open))
        && isDepartment(name.substring(open + 1, name.length() - 1));
    name = other ? name.substring(0, open) : name;
    boolean label = name.endsWith("单位") || name.endsWith("部门") || name.endsWith("牵头") || name.endsWith("配合");
    if (name.length() < 2 || label || name.startsWith("有关") || name.startsWith("相关")) {
      return;
    }
    String first = names.isEmpty() ? "" : names.getFirst();
    boolean prefixed = first.length() > 3 && LEVELS.indexOf(first.charAt(0)) >= 0 && !first.startsWith("市场")
        && !first.startsWith("乡村");
    boolean needs = prefixed && LEVELS.indexOf(name.charAt(0)) < 0 && name.charAt(0) != '各' && isDepartment(name)
        && isDepartment(first) && !name.contains("公司") && !name.startsWith("团");
    String completed = names.isEmpty() ? name : ListNames.completed(names.getLast(), name);
    names.add(completed.equals(name) && needs && !name.endsWith("分局") ? first.charAt(0) + name : completed);
  }

  private static boolean isDepartment(String name) {
    return "局委办厅部".indexOf(name.charAt(name.length() - 1)) >= 0 && name.length() <= 12;
  }

  /** Whether a text is a list of offices, with or without a term: 市委政法委、各县（市、区），11月底前完成. */
  static boolean isList(String text) {
    int offices = 0;
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '、';
      depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
      if (i == text.length() || depth <= 0 && "、，,；; 　".indexOf(c) >= 0) {
        String name = bare(text.substring(start, i));
        boolean office = isOffice(name);
        if (name.isEmpty() && i > start || name.length() > LONGEST_NAME
            || !name.isEmpty() && !office && !TERM.matcher(name).matches()) {
          return false;
        }
        offices += office ? 1 : 0;
        start = i + 1;
      }
    }
    return offices > 0;
  }

  /** A name without a bracket at its end and without 等. */
  private static String bare(String part) {
    String name = Blanks.without(part);
    name = name.endsWith("等") ? name.substring(0, name.length() - 1) : name;
    int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
    return open > 0 && "）)".indexOf(name.charAt(name.length() - 1)) >= 0 ? name.substring(0, open) : name;
  }

  private static boolean isOffice(String name) {
    return name.length() > 1 && (OFFICES.indexOf(name.charAt(name.length() - 1)) >= 0 || name.startsWith("各")
        || name.endsWith("中心") || name.endsWith("公司") || name.endsWith("部门") || name.endsWith("单位")
        || name.endsWith("街道") || name.endsWith("支行") || name.endsWith("分行") || name.endsWith("海关")
        || name.endsWith("银行") || name.endsWith("集团") || name.endsWith("企业"));
  }

  /** What kind of organisation a name speaks of. */
  static UnitKind kind(String name) {
    if (name.endsWith("政府") || name.startsWith("各") || name.endsWith("管委会") || name.endsWith("街道")
        || name.endsWith("街道办")) {
      return UnitKind.GOVERNMENT;
    }
    if (name.endsWith("公司") || name.endsWith("集团") || name.endsWith("银行")) {
      return UnitKind.ENTERPRISE;
    }
    if (name.endsWith("组织部") || name.endsWith("宣传部") || name.endsWith("统战部") || name.endsWith("政法委")
        || name.endsWith("纪委")
        || name.endsWith("团委") || name.endsWith("妇联") || name.endsWith("总工会") || name.endsWith("编办")
        || name.endsWith("党委")) {
      return UnitKind.PARTY;
    }
    if (name.endsWith("领导小组") || name.endsWith("指挥部") || name.endsWith("保护委员会") || name.endsWith("安委会")) {
      return UnitKind.COMMITTEE;
    }
    if ("局委办厅部".indexOf(name.charAt(name.length() - 1)) >= 0 || name.endsWith("委员会")) {
      return UnitKind.DEPARTMENT;
    }
    return name.endsWith("中心") || name.endsWith("院") || name.endsWith("站") || name.endsWith("校") ? UnitKind.INSTITUTION
        : UnitKind.OTHER;
  }

  /**
   * Makes the units of a cell responsible for something.
   *
   * @param label name of the column, kept as the reason
   * @param span place of the cell, or null when the row gives it
   */
  static void assign(Assignable target, String cell, AssignmentRole role, String label, Span span, Certainty certainty,
      ImportContext context) {
    if (cell.contains("牵头") && cell.indexOf('：') < 0) {
      assignInWords(target, cell, role, label, span, certainty, context);
      return;
    }
    give(target, split(cell), role, label, span, certainty, context);
  }

  /** 甲局牵头，乙局、丙局配合: the words behind the names tell their roles, not the column. */
  private static void assignInWords(Assignable target, String cell, AssignmentRole role, String label, Span span,
      Certainty certainty, ImportContext context) {
    Matcher words = ROLES.matcher(cell);
    int from = 0;
    while (words.find()) {
      AssignmentRole said = words.group(1).startsWith("牵头") ? AssignmentRole.LEAD
          : words.group(1).endsWith("负责") ? AssignmentRole.RESPONSIBLE : AssignmentRole.SUPPORT;
      give(target, split(cell.substring(from, words.start())), said, label, span, certainty, context);
      from = words.end();
    }
    AssignmentRole rest = role == AssignmentRole.LEAD ? role : AssignmentRole.SUPPORT;
    give(target, split(cell.substring(from)), rest, label, span, certainty, context);
  }

  private static void give(Assignable target, List<String> names, AssignmentRole role, String label, Span span,
      Certainty certainty, ImportContext context) {
    for (String name : names) {
      Assignment assignment = PlanFactory.eINSTANCE.createAssignment();
      assignment.setUnit(context.units().get(name, kind(name)));
      assignment.setRole(role);
      assignment.setOrigin(AssignmentOrigin.STATED);
      assignment.setCertainty(certainty);
      assignment.setReason(label);
      assignment.setSpan(span);
      target.getAssignments().add(assignment);
    }
  }
}
