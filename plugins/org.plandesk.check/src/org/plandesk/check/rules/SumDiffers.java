// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.PlanElement;

/**
 * Parts do not add up to what they are parts of, in sentences ({@link SentenceSums}, {@link YearlySums}, {@link YearsTimes}, {@link ShareSums}), in tables with a row of totals
 * ({@link TableSums}, {@link PlainTableSums}), in boxes of projects ({@link ProjectSums}), and between a row of a table and the rows under it.
 *
 * <p>Leaves: shares, and parts that plainly are not all of them (其中黄河流域).
 */
final class SumDiffers implements Rule.OfWords, Rule.OfPlan<TableSums.Cell> {

  static final double MUCH_MORE = 1.5;
  private static final double NEARLY_ALL = 0.8;
  private static final double MOST = 0.6;
  private static final int MOST_PARTS = 8;
  /** So many sentences ahead the whole is told that is divided: 按类型分……。按年度分……。 */
  private static final int NEAR = 3;

  @Override
  public String id() {
    return "sum-differs";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.INDICATORS, Topic.TEXT, Topic.OUTLINE);
  }

  @Override
  public TableSums.Cell facts(Words words, PlanFrame frame) {
    return TableSums.cell(words);
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (words.isStatement() && words.text().length() > SentenceSums.SHORTEST) {
      SentenceSums.check(words, findings);
      YearlySums.check(words, findings);
      YearsTimes.check(words, frame, findings);
      ShareSums.check(words, findings);
    }
  }

  @Override
  public void check(CheckedPlan plan, Facts<TableSums.Cell> facts, Findings findings) {
    TableSums.check(plan, facts, findings);
    PlainTableSums.check(plan, findings);
    ProjectSums.check(plan, findings);
    behind(plan, findings);
    totals(plan, findings);

    Map<PlanElement, List<Words>> children = new HashMap<>();
    for (Part part : plan.parts()) {
      Words words = part.words();
      if (words.row() != null && words.row().parent() != null) {
        children.computeIfAbsent(words.row().parent(), any -> new ArrayList<>()).add(words);
      }
    }
    if (!children.isEmpty()) {
      for (Part part : plan.parts()) {
        List<Words> under = children.get(part.words().element());
        if (under != null && part.words().row() != null) {
          rows(part.words(), goingOn(part, under), findings);
        }
      }
    }
  }

  /** A row of totals at the end of a table that was read as one of indicators: its columns are added up. */
  private static void totals(CheckedPlan plan, Findings findings) {
    for (Part table : plan.parts()) {
      List<Words> rows = table.words().role() == Role.TABLE && table.children().size() > 2
          ? table.children().stream().map(Part::words).filter(words -> words.row() != null).toList() : List.of();
      if (rows.size() > 2 && TableSums.TOTAL.matcher(rows.getLast().text().strip()).matches()) {
        rows(rows.getLast(), rows.subList(0, rows.size() - 1), findings);
      }
    }
  }

  /** Sentences that tell the parts of what a sentence before them tells. */
  private static void behind(CheckedPlan plan, Findings findings) {
    for (Part part : plan.parts()) {
      List<Part> siblings = part.children();
      for (int i = 1; i < siblings.size(); i++) {
        Words words = siblings.get(i).words();
        boolean told = false;
        for (int before = i - 1; !told && before >= Math.max(0, i - NEAR); before--) {
          told = words.isStatement() && words.setting() != Words.Setting.TABLE
              && SentenceSums.checkBehind(words, siblings.get(before).words(), findings);
        }
      }
    }
  }

  /** Behind 其中 stand more parts than the first one when the figures of one year say so. */
  private static List<Words> goingOn(Part parent, List<Words> under) {
    List<Part> rows = parent.parent().children();
    int at = rows.indexOf(parent) + 1;
    if (under.size() != 1 || at >= rows.size() || rows.get(at).words() != under.getFirst()) {
      return under;
    }
    List<Words> more = new ArrayList<>();
    IndicatorRow whole = parent.words().row();
    for (; at < rows.size() && more.size() < MOST_PARTS; at++) {
      IndicatorRow row = rows.get(at).words().row();
      if (row == null || !row.unit().equals(whole.unit()) || row.baseline() == null || target(row) == null) {
        return under;
      }
      more.add(rows.get(at).words());
      boolean based = whole.baseline() != null
          && Amount.same(whole.baseline(), more.stream().mapToDouble(part -> part.row().baseline()).sum());
      boolean aimed = target(whole) != null
          && Amount.same(target(whole), more.stream().mapToDouble(part -> target(part.row())).sum());
      if (more.size() > 1 && (based || aimed)) {
        return more;
      }
    }
    return under;
  }

  private static void rows(Words parent, List<Words> children, Findings findings) {
    IndicatorRow row = parent.row();
    boolean sameUnit = children.stream().allMatch(child -> child.row().unit().equals(row.unit()));
    if (!sameUnit || row.unit().contains("%") || row.unit().contains("‰") || IndicatorNames.isRatio(row.name())) {
      return;
    }
    List<Double> bases = children.stream().map(child -> child.row().baseline()).toList();
    List<Double> targets = children.stream().map(child -> target(child.row())).toList();
    if (!differ(parent, children, row.baseline(), bases, findings)) {
      differ(parent, children, target(row), targets, findings);
    }
  }

  private static Double target(IndicatorRow row) {
    return row.lastTarget() == null ? null : row.lastTarget().value();
  }

  private static boolean differ(Words parent, List<Words> children, Double whole, List<Double> parts,
      Findings findings) {
    if (whole == null || whole <= 0 || parts.contains(null)) {
      return false;
    }
    double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
    Severity severity = severity(whole, sum, parts.size());
    if (severity == null) {
      return false;
    }
    List<FindingPlace> places = new ArrayList<>(List.of(FindingPlace.all(parent)));
    children.forEach(child -> places.add(FindingPlace.all(child)));
    findings.add(severity, message(Amount.write(whole), sum, parts), places, null);
    return true;
  }

  /** How much it weighs that parts do not add up; null when they do, or need not. */
  static Severity severity(double whole, double sum, int parts) {
    if (Amount.same(whole, sum) || parts == 1 && sum < whole) {
      return null;
    }
    if (sum > whole) {
      // What is counted under two heads makes much more than the whole.
      return sum <= whole * MUCH_MORE ? Severity.ERROR : Severity.INFO;
    }
    // Some parts of many are often named alone; those that nearly make the whole are meant to make it.
    return sum >= whole * NEARLY_ALL ? Severity.WARNING : sum >= whole * MOST && parts > 1 ? Severity.INFO : null;
  }

  static String message(String whole, double sum, List<Double> parts) {
    String added = parts.stream().map(Amount::write).collect(Collectors.joining(" + "));
    return RuleWords.message(parts.size() == 1 ? "sum-differs.part" : "sum-differs.sum", whole, added,
        Amount.write(sum));
  }
}
