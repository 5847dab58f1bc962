// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.Topic;
import org.plandesk.model.Comparator;
import org.plandesk.model.Nature;

/**
 * An indicator that binds (约束性) has no target, or nothing to measure it against.
 *
 * <p>Finds: 约束性 with an empty target cell, of the last year at least, or an empty baseline cell. Leaves: targets in words (不减少, 完成省下达任务), tables that have no column
 * of baselines. Of dashes, also in the last year, changes (能耗降低) and new quantities (新增), which start from nothing, it is only told.
 */
final class BindingIncomplete implements Rule.OfPlan<Void> {

  private static final Pattern CHANGE = Pattern.compile("降低|下降|减少|削减|减排|降幅|增长|增速");
  private static final Pattern NEW = Pattern.compile("累计|新增|新建|完成|造林|治理面积|修复面积");

  /** Signs and words that stand for a figure which is not there. */
  private static final Pattern NOTHING =
      Pattern.compile("(?:[\\s\\-—–/－一*…]|暂?无|待定|待核定|待[国省市上]?[家级]?下达|未定|缺|空缺|暂缺|无数据|未统计|[xX×]+)*");

  @Override
  public String id() {
    return "binding-incomplete";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.INDICATORS);
  }

  @Override
  public void check(CheckedPlan plan, Facts<Void> facts, Findings findings) {
    for (Part table : plan.parts()) {
      if (table.words().role() == Role.TABLE) {
        boolean based = table.children().stream().map(row -> row.words().row())
            .anyMatch(row -> row != null && row.baseline() != null);
        Integer last = lastYear(table);
        for (Part row : table.children()) {
          if (row.words().row() != null && row.words().row().nature() == Nature.BINDING) {
            check(row, based, last, findings);
          }
        }
      }
    }
  }

  private static void check(Part part, boolean based, Integer last, Findings findings) {
    IndicatorRow row = part.words().row();
    boolean hasTarget = row.targets().stream().anyMatch(BindingIncomplete::says);
    boolean hasLast = last == null || row.targets().stream()
        .anyMatch(
            target -> (target.year() == null || target.year() >= last) && (says(target) || isDashed(target.text())));
    boolean dashed = last != null && row.targets().stream()
        .anyMatch(target -> target.year() != null && target.year().equals(last) && isDashed(target.text()));
    boolean hasRows = part.parent().children().stream().anyMatch(
        other -> other.words().row() != null && other.words().row().parent() == part.words().element());
    boolean hasBaseline = row.baseline() != null || isSaid(row.baselineText());
    if ((!hasTarget || !hasLast) && !hasRows) {
      findings.add(Severity.WARNING, RuleWords.message("binding-incomplete.target", row.name()),
          FindingPlace.all(part.words()));
    } else if (dashed && !hasRows) {
      // Steps that end before the last year.
      boolean steps = hasBaseline && row.targets().stream().filter(BindingIncomplete::says).count() > 1;
      findings.add(steps ? Severity.WARNING : Severity.INFO, RuleWords.message("binding-incomplete.target", row.name()),
          FindingPlace.all(part.words()));
    } else if (hasTarget && !hasBaseline && based) {
      boolean change = CHANGE.matcher(row.name()).find() || row.parent() != null
          || row.targets().stream().anyMatch(IndicatorRow.RowTarget::cumulative) || isDashed(row.baselineText())
          || NEW.matcher(row.name()).find() && !IndicatorNames.isRatio(row.name());
      findings.add(change ? Severity.INFO : Severity.WARNING,
          RuleWords.message("binding-incomplete.baseline", row.name()), FindingPlace.all(part.words()));
    }
  }

  /** The last year of which more than half of the rows tell a target; null when there are targets of one year only. */
  private static Integer lastYear(Part table) {
    List<IndicatorRow> rows =
        table.children().stream().map(part -> part.words().row()).filter(row -> row != null).toList();
    TreeMap<Integer, Integer> told = new TreeMap<>();
    rows.forEach(row -> row.targets().stream().filter(target -> target.year() != null && says(target))
        .forEach(target -> told.merge(target.year(), 1, Integer::sum)));
    return told.size() < 2 || told.lastEntry().getValue() * 2 <= rows.size() ? null : told.lastKey();
  }

  private static boolean says(IndicatorRow.RowTarget target) {
    return !target.values().isEmpty() || target.comparator() != Comparator.NONE || isSaid(target.text());
  }

  /** Who prints a dash knows that there is no figure yet. */
  private static boolean isDashed(String cell) {
    return !cell.isBlank() && !isSaid(cell);
  }

  /** A dash stands for nothing. */
  private static boolean isSaid(String cell) {
    return !NOTHING.matcher(cell).matches();
  }
}
