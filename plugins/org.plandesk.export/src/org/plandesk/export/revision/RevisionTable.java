// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.revision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plandesk.compare.Change;
import org.plandesk.compare.ChangeType;
import org.plandesk.compare.PlanComparison;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.edit.PlanLabels;

/**
 * 修订对照表: a row for each clause that differs, in the order of the new state. Immutable; it keeps no plan.
 *
 * @param title what stands above it
 * @param states which states it tells of, and how many changes of each kind there are
 * @param rows the rows; none when nothing changed
 */
public record RevisionTable(String title, String states, List<RevisionRow> rows) {

  /** What stands for the words of a clause that is not there. */
  public static final String NOTHING = "—";
  /** The headings of the columns. */
  public static final List<String> COLUMNS = List.of("条款位置", "原文", "修订后", "修订说明");

  private static final PlanLabels LABELS = PlanLabels.of(Locale.CHINESE);

  /** Copies the list. */
  public RevisionTable {
    rows = List.copyOf(rows);
  }

  /**
   * Makes the table of a comparison.
   *
   * @param planTitle what the plan is called, or null
   * @param old what the earlier state is called
   * @param current what the later state is called
   * @param reasons why something changed, a sentence each; see {@link Reasons}
   */
  public static RevisionTable of(PlanComparison comparison, String planTitle, String old, String current,
      Function<Change, List<String>> reasons) {
    return of(comparison, planTitle, old, current, reasons, Remarks.none());
  }

  /**
   * Makes the table of a comparison, with what reviewers said: at the clauses that changed, in rows of their own at those that
   * did not, and at the end of what is no clause.
   *
   * @param planTitle what the plan is called, or null
   * @param old what the earlier state is called
   * @param current what the later state is called
   * @param reasons why something changed, a sentence each; see {@link Reasons}
   */
  public static RevisionTable of(PlanComparison comparison, String planTitle, String old, String current,
      Function<Change, List<String>> reasons, Remarks remarks) {
    List<Change> changes = comparison.changes().stream().filter(Change::differs).toList();
    String title = planTitle == null || planTitle.isBlank() ? "修订对照表" : "《" + planTitle.strip() + "》修订对照表";
    List<RevisionRow> rows = new ArrayList<>();
    for (Change change : comparison.changes()) {
      List<String> said = remarks.of(change);
      if (change.differs() || !said.isEmpty()) {
        rows.add(row(change, reasons.apply(change), said));
      }
    }
    for (PlanElement element : remarks.besides(comparison.changes())) {
      String place = element instanceof Plan ? "全文" : place(element);
      rows.add(new RevisionRow(place, List.of(), List.of(), String.join("\n", remarks.of(element))));
    }
    return new RevisionTable(title, "原文：" + old + "　修订后：" + current + "　" + counts(changes), rows);
  }

  private static String counts(List<Change> changes) {
    if (changes.isEmpty()) {
      return "没有变化";
    }
    Map<ChangeType, Integer> counts = new EnumMap<>(ChangeType.class);
    changes.forEach(change -> counts.merge(change.type(), 1, Integer::sum));
    return "共" + changes.size() + "处：" + counts.entrySet().stream()
        .map(count -> RowNote.word(count.getKey()) + count.getValue()).collect(Collectors.joining("，"));
  }

  private static RevisionRow row(Change change, List<String> reasons, List<String> remarks) {
    TextPart.Sides sides = TextPart.Sides.of(change);
    return new RevisionRow(place(change), sides.old(), sides.current(), RowNote.of(change, reasons, remarks));
  }

  private static String place(Change change) {
    String old = places(change.old());
    String current = places(change.current());
    if (current.isEmpty() || current.equals(old)) {
      return old;
    }
    return old.isEmpty() ? current : current + "\n（原" + old + "）";
  }

  /** Where some elements stand; where headings have no numbers, below which heading. */
  static String places(List<PlanElement> elements) {
    return elements.stream().map(RevisionTable::place).distinct().collect(Collectors.joining("、"));
  }

  private static String place(PlanElement element) {
    String position = LABELS.position(element);
    if (!position.isEmpty()) {
      return position;
    }
    List<String> names = PlanLabels.path(element).stream().map(LABELS::rowName).map(String::strip).toList();
    return String.join(" ", names);
  }
}
