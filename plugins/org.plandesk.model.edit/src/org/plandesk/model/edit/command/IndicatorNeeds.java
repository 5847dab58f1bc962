// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;

/**
 * 待复核 of what depends on the target of an indicator: units and readings that were set for its row, the rows that it is a part of or
 * that are parts of it, and sentences that repeat its old figure.
 */
public final class IndicatorNeeds {

  /** A name as short as that stands in too many sentences that mean something else. */
  private static final int SHORTEST = 3;

  private IndicatorNeeds() {
  }

  /**
   * The target of a row changed.
   *
   * @param year of the target; null for one without a year
   * @param old what its cell said, may be blank
   * @param words what it says now
   */
  public static void changed(Edits edits, Indicator row, Integer year, String old, String words) {
    Plan plan = Plans.planOf(row).orElse(null);
    if (plan == null || old.isBlank() || old.equals(words)) {
      return;
    }
    Set<PlanElement> dependents = new LinkedHashSet<>();
    if (hasWork(row)) {
      dependents.add(row);
    }
    related(row).stream().filter(other -> other.getTargets().stream()
        .anyMatch(target -> Objects.equals(target.getYear(), year) && !target.getValues().isEmpty()))
        .forEach(dependents::add);
    Plans.statements(plan).stream().filter(statement -> repeats(statement, row, old)).forEach(dependents::add);
    String reason = Messages.bind(Messages.indicatorChanged,
        new Object[] {row.getName(), year == null ? "" : year.toString(), old, words});
    dependents.forEach(element -> ReviewNeeds.mark(edits, plan, element, row, reason));
  }

  private static boolean hasWork(Indicator row) {
    return !row.getReadings().isEmpty()
        || row.getAssignments().stream().anyMatch(one -> one.getOrigin() == AssignmentOrigin.CONFIRMED);
  }

  /** The rows whose sum it counts in, and those that sum up to it. */
  private static List<Indicator> related(Indicator row) {
    Stream<Indicator> above = Stream.ofNullable(row.getParent());
    Stream<Indicator> below = row.eContainer() instanceof IndicatorTable table
        ? table.getRows().stream().filter(other -> other.getParent() == row) : Stream.empty();
    return Stream.concat(above, below).toList();
  }

  private static boolean repeats(Statement statement, Indicator row, String old) {
    String text = statement.getText();
    String name = row.getName() == null ? "" : row.getName().strip();
    String figure = old.replaceAll("[^0-9.．]", "");
    return text != null && name.length() >= SHORTEST && !figure.isEmpty() && text.contains(name)
        && text.matches("(?s).*(?<![0-9.])" + Pattern.quote(figure) + "(?![0-9.]).*");
  }
}
