// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Chapter;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.Item;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Light;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.table.rows.TableColumn.Look;

/** The columns of the table 任务: where a task stands, what it says, by when, how much, by whom, and its light. */
public final class TaskColumns {

  /** Code of the column that gives the light of a task. */
  public static final String LIGHT = "light";

  private static final String LIST_MARK = "、";

  private final PlanLabels labels;
  private final LocalDate asOf;

  /** @param asOf the day against which lights are judged */
  public TaskColumns(PlanLabels labels, LocalDate asOf) {
    this.labels = labels;
    this.asOf = asOf;
  }

  /** A table of tasks without tasks. */
  public TableModel<Statement> model() {
    List<TableColumn<Statement>> columns = new ArrayList<>();
    columns.add(TableColumn.<Statement>choice("place", Messages.columnPlace, 108, Look.TEXT, labels::shortPosition,
        task -> List.of(chapter(task))).sortedBy(null));
    columns.add(
        TableColumn.<Statement>text("text", Messages.columnTask, 400, Look.STRETCHED, task -> nonNull(task.getText())));
    columns.add(TableColumn
        .<Statement>choice("deadline", Messages.columnDeadline, 118, Look.DEADLINE, TaskColumns::time,
            TaskColumns::years)
        .sortedBy(Comparator.comparing(TaskColumns::due, Comparator.nullsLast(Comparator.naturalOrder()))));
    columns.add(TableColumn.<Statement>text("target", Messages.columnTarget, 100, Look.TARGET, TaskColumns::targets));
    columns.add(TableColumn.<Statement>choice("lead", Messages.columnLead, 104, Look.UNIT,
        task -> String.join(LIST_MARK, lead(task)), TaskColumns::lead));
    columns.add(
        TableColumn.<Statement>choice(LIGHT, Messages.columnLight, 104, Look.LIGHT, task -> labels.literal(light(task)),
            task -> List.of(labels.literal(light(task)))).sortedBy(Comparator.comparing(this::light)));
    return new TableModel<>(columns, new Grouping<>(TaskColumns::group, this::groupLabel), task -> 0);
  }

  /** The light of a task on the day the table is judged on. */
  public Light light(Statement task) {
    return Light.of(task, asOf, Light.DEFAULT_WINDOW_DAYS);
  }

  /** Whether a cell of units says that there are none. */
  public static boolean isNone(String text) {
    return text.equals(Messages.noUnit) || text.equals(IndicatorColumns.MISSING);
  }

  private static String chapter(Statement task) {
    return Plans.ancestor(task, Chapter.class).map(Chapter::getNumber).orElse("");
  }

  /** Dates to be met, else periods in the plan's own words. */
  private static String time(Statement task) {
    List<TimeExpression> deadlines = deadlines(task);
    if (!deadlines.isEmpty()) {
      return deadlines.stream().map(deadline -> {
        LocalDate date = Light.dueDate(deadline);
        return date == null ? nonNull(deadline.getQuote()) : date.toString();
      }).distinct().collect(Collectors.joining(LIST_MARK));
    }
    return Plans.timesInForce(task, TimeClass.PERIOD).stream().map(time -> nonNull(time.getQuote())).distinct()
        .collect(Collectors.joining(LIST_MARK));
  }

  private static List<TimeExpression> deadlines(Statement task) {
    return Plans.timesInForce(task, TimeClass.DEADLINE);
  }

  private static List<String> years(Statement task) {
    List<String> years = deadlines(task).stream().map(TimeExpression::getYear).filter(Objects::nonNull)
        .map(String::valueOf).distinct().toList();
    return years.isEmpty() ? List.of(Messages.noYear) : years;
  }

  private static LocalDate due(Statement task) {
    return deadlines(task).stream().map(Light::dueDate).filter(Objects::nonNull).min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static String targets(Statement task) {
    return Plans.marks(task, QuantitativeTarget.class).stream().map(Figures::of).distinct()
        .collect(Collectors.joining(LIST_MARK));
  }

  private static List<String> lead(Statement task) {
    List<String> names = Plans.assignmentsInForce(task).stream()
        .filter(assignment -> assignment.getRole() != AssignmentRole.SUPPORT && assignment.getUnit() != null)
        .map(TaskColumns::name).distinct().toList();
    return names.isEmpty() ? List.of(Messages.noUnit) : names;
  }

  private static String name(Assignment assignment) {
    return nonNull(assignment.getUnit().getName());
  }

  /** The section, item or box the task stands in; paragraphs and projects are too small to gather by. */
  private static Object group(Statement task) {
    EObject at = task.eContainer();
    while (at instanceof Paragraph || at instanceof KeyProject || at instanceof Item) {
      at = at.eContainer();
    }
    return at;
  }

  private String groupLabel(Statement task) {
    Object group = group(task);
    if (group instanceof Chapter chapter) {
      return labels.heading(chapter);
    }
    if (group instanceof ContentContainer container) {
      return chapter(task) + labels.heading(container);
    }
    return group instanceof EObject object ? labels.text(object) : "";
  }

  private static String nonNull(String text) {
    return text == null ? "" : text;
  }
}
