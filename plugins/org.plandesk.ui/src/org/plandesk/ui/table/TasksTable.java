// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.parts.LightIcons;
import org.plandesk.ui.table.rows.TableModel;
import org.plandesk.ui.table.rows.TaskColumns;

/** 任务: every task of a plan with deadline, targets, unit and light. */
public final class TasksTable extends PlanTable<Statement> {

  private TaskColumns columns;

  public TasksTable(Composite parent) {
    super(parent, "tasks", Statement.class, Messages.tasksEmpty);
  }

  @Override
  List<Statement> elements(Plan shown) {
    return Plans.tasks(shown);
  }

  @Override
  TableModel<Statement> createModel(List<Statement> elements) {
    columns = new TaskColumns(PlanLabels.current(), LocalDate.now());
    return columns.model();
  }

  @Override
  String groupLabel() {
    return Messages.groupTasks;
  }

  @Override
  String title() {
    return Messages.tasksTitle;
  }

  @Override
  boolean groupedAtFirst() {
    return true;
  }

  @Override
  Image icon(Statement element, String column) {
    return TaskColumns.LIGHT.equals(column) ? LightIcons.of(columns.light(element)).image() : null;
  }
}
