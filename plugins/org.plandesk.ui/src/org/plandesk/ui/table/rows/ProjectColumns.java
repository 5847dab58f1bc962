// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignment;
import org.plandesk.model.Box;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Light;
import org.plandesk.model.Plans;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.table.rows.TableColumn.Look;

/** The columns of the table 项目: key projects with their sub-projects indented below them. */
public final class ProjectColumns {

  private final PlanLabels labels;

  /** Columns in the language of the labels. */
  public ProjectColumns(PlanLabels labels) {
    this.labels = labels;
  }

  /** A table of projects without projects. */
  public TableModel<KeyProject> model() {
    List<TableColumn<KeyProject>> columns = new ArrayList<>();
    columns.add(TableColumn.<KeyProject>text("title", Messages.columnProject, 400, Look.STRETCHED, labels::heading));
    columns.add(TableColumn.<KeyProject>choice("place", Messages.columnPlace, 130, Look.TEXT, labels::shortPosition,
        project -> List.of(labels.shortPosition(project))).sortedBy(null));
    columns.add(number("tasks", Messages.columnTasks, project -> Plans.tasks(project).size()));
    columns.add(TableColumn.<KeyProject>text("deadlines", Messages.columnDeadlines, 150, Look.DEADLINE,
        ProjectColumns::deadlines));
    columns.add(TableColumn.<KeyProject>choice("units", Messages.columnUnits, 150, Look.UNIT,
        project -> String.join("、", units(project)), ProjectColumns::units));
    return new TableModel<>(columns, new Grouping<>(ProjectColumns::box, this::boxLabel), ProjectColumns::depth);
  }

  private static TableColumn<KeyProject> number(String code, String label,
      ToIntFunction<KeyProject> count) {
    return TableColumn.<KeyProject>text(code, label, 70, Look.NUMBER, project -> {
      int number = count.applyAsInt(project);
      return number == 0 ? "" : Integer.toString(number);
    }).sortedBy(Comparator.comparingInt(count));
  }

  private static String deadlines(KeyProject project) {
    return Plans.deadlines(project).stream().map(Light::dueDate).filter(Objects::nonNull).distinct().sorted()
        .map(Object::toString).collect(Collectors.joining("、"));
  }

  private static List<String> units(KeyProject project) {
    List<String> names = Plans.assignmentsInForce(project).stream().map(Assignment::getUnit).filter(Objects::nonNull)
        .map(unit -> unit.getName() == null ? "" : unit.getName()).distinct().toList();
    return names.isEmpty() ? List.of(Messages.noUnit) : names;
  }

  private static Object box(KeyProject project) {
    return Plans.ancestor(project, Box.class).orElse(null);
  }

  private String boxLabel(KeyProject project) {
    return Plans.ancestor(project, Box.class).map(labels::heading).orElse(Messages.noBox);
  }

  private static int depth(KeyProject project) {
    int depth = 0;
    for (EObject at = project.eContainer(); at instanceof KeyProject; at = at.eContainer()) {
      depth++;
    }
    return depth;
  }
}
