// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.TargetWords;
import org.plandesk.check.plan.Words;

/**
 * The goals with figures in the sections that set goals, and the rows of the tables: which of them have a partner. Where nearly all
 * have one, somebody wrote down both lists to be the same, and what has none stands out.
 *
 * <p>Names are compared generously, since only what surely has no partner is of use: a shorter name, the same characters in another order,
 * or a name half alike with the same figure will do.
 */
final class GoalsAndRows {

  /** Of fewer nothing follows. */
  static final int FEWEST = 8;
  static final double NEARLY_ALL = 0.85;
  /** Longer plans have sections of goals that are no counterpart of a table. */
  private static final int MOST = 150;
  private static final int SHORTEST_PIECE = 4;
  private static final double HALF_ALIKE = 0.5;
  private static final double ALIKE = 0.75;
  /** What a sentence says of the table itself, or of how much there is in all. */
  private static final Pattern NO_GOAL = Pattern.compile("指标|[项个]目标|任务|项目|投资");

  /** A goal of the text. */
  record Goal(Part part, TargetWords target, String core) {
  }

  /** A row of a table. */
  record Row(Part part, String core) {
  }

  private final List<Part> sentences = new ArrayList<>();
  private final List<Goal> goals = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Goal> lonelyGoals = new ArrayList<>();
  private final List<Row> lonelyRows = new ArrayList<>();

  private GoalsAndRows() {
  }

  static GoalsAndRows of(CheckedPlan plan) {
    GoalsAndRows both = new GoalsAndRows();
    for (Part row : plan.indicators()) {
      String core = IndicatorNames.core(row.words().text(), plan.frame().region());
      if (core.length() > 2) {
        both.rows.add(new Row(row, core));
      }
    }
    if (both.rows.size() >= FEWEST && both.rows.size() <= MOST) {
      both.findGoals(plan);
      both.pair();
    }
    return both;
  }

  private void findGoals(CheckedPlan plan) {
    GoalSections sections = GoalSections.of(plan);
    Integer last = rows.stream().map(row -> row.part().words().row().lastTarget())
        .filter(target -> target != null && target.year() != null).map(IndicatorRow.RowTarget::year)
        .max(Integer::compare).orElse(null);
    for (Part part : plan.statements()) {
      Words words = part.words();
      if (sections.holds(part) && words.isAhead() && words.setting() == Words.Setting.BODY && goals.size() <= MOST) {
        sentences.add(part);
        for (TargetWords target : words.targets()) {
          String core = IndicatorNames.core(target.subject(), plan.frame().region());
          Integer year = target.year() == null ? sections.yearOf(part) : target.year();
          boolean later = year != null && last != null && year > last;
          if (core.length() > 2 && !target.values().isEmpty() && !later && !isPart(words.text(), target.start())
              && !words.text().startsWith("指标", target.end()) && !NO_GOAL.matcher(target.subject()).find()) {
            goals.add(new Goal(part, target, core));
          }
        }
      }
    }
  }

  /** 装机容量达到680万千瓦，其中光伏400万千瓦: parts of a goal. */
  private static boolean isPart(String text, int start) {
    return text.lastIndexOf("其中", start) > Math.max(text.lastIndexOf('；', start), text.lastIndexOf('。', start));
  }

  private void pair() {
    Set<String> cores = rows.stream().map(Row::core).collect(Collectors.toSet());
    Map<Boolean, List<Goal>> byName =
        goals.stream().collect(Collectors.partitioningBy(goal -> cores.contains(goal.core())));
    Set<String> told = byName.get(true).stream().map(Goal::core).collect(Collectors.toSet());
    // What has a row of its own tells of no other one.
    List<Goal> others = byName.get(false);
    others.stream().filter(goal -> rows.stream().noneMatch(row -> isPair(goal, row))).forEach(lonelyGoals::add);
    String rest = rest(byName.get(true));
    rows.stream().filter(row -> !told.contains(row.core()) && others.stream().noneMatch(goal -> isPair(goal, row))
        && !isZero(row) && !tells(rest, row.core())).forEach(lonelyRows::add);
  }

  /** 不发生重大事故 sets a goal without a figure. */
  private static boolean isZero(Row row) {
    IndicatorRow.RowTarget last = row.part().words().row().lastTarget();
    return last != null && last.value() != null && last.value() == 0;
  }

  /** What the sections say but for goals that have a row. */
  private String rest(List<Goal> named) {
    Map<Part, StringBuilder> texts = new LinkedHashMap<>();
    sentences.forEach(part -> texts.put(part, new StringBuilder(part.words().text())));
    for (Goal goal : named) {
      for (int i = goal.target().start(); i < goal.target().end(); i++) {
        texts.get(goal.part()).setCharAt(i, '，');
      }
    }
    return IndicatorNames.plain(String.join("，，", texts.values()));
  }

  /** Whether a text has half of a name in one piece. */
  static boolean tells(String text, String core) {
    int piece = Math.max(SHORTEST_PIECE, (core.length() + 1) / 2);
    for (int i = 0; i + piece <= core.length(); i++) {
      if (text.contains(core.substring(i, i + piece))) {
        return true;
      }
    }
    return piece > core.length() && text.contains(core);
  }

  private static boolean isPair(Goal goal, Row row) {
    String one = goal.core();
    String other = row.core();
    if (one.contains(other) || other.contains(one) || IndicatorNames.isShortFor(one, other)
        || IndicatorNames.isShortFor(other, one)) {
      return true;
    }
    double alike = alike(one, other);
    boolean figure = row.part().words().row().targets().stream()
        .anyMatch(target -> !target.values().isEmpty() && target.values().equals(goal.target().values()));
    return alike >= (figure ? HALF_ALIKE : ALIKE);
  }

  /** How many characters of the shorter name the other one has. */
  private static double alike(String one, String other) {
    String few = one.length() < other.length() ? one : other;
    String many = few == one ? other : one;
    return few.chars().filter(c -> many.indexOf(c) >= 0).count() / (double) few.length();
  }

  /** Rows that no goal tells of, where nearly all others are told; else none. */
  List<Row> rowsWithoutGoal() {
    return standOut(lonelyRows, rows.size());
  }

  /** Goals that are no row, where nearly all others are; else none. */
  List<Goal> goalsWithoutRow() {
    return standOut(lonelyGoals, goals.size());
  }

  private static <T> List<T> standOut(List<T> lonely, int all) {
    int others = all - lonely.size();
    return others >= FEWEST && others >= NEARLY_ALL * all ? lonely : List.of();
  }
}
