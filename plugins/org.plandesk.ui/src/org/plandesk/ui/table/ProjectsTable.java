// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.util.List;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.table.rows.ProjectColumns;
import org.plandesk.ui.table.rows.TableModel;

/** 项目: every key project of a plan, sub-projects indented below the project they belong to. */
public final class ProjectsTable extends PlanTable<KeyProject> {

  public ProjectsTable(Composite parent) {
    super(parent, "projects", KeyProject.class, Messages.projectsEmpty);
  }

  @Override
  List<KeyProject> elements(Plan shown) {
    return Plans.projects(shown);
  }

  @Override
  TableModel<KeyProject> createModel(List<KeyProject> elements) {
    return new ProjectColumns(PlanLabels.current()).model();
  }

  @Override
  String groupLabel() {
    return Messages.groupProjects;
  }

  @Override
  String title() {
    return Messages.projectsTitle;
  }

  @Override
  boolean groupedAtFirst() {
    return true;
  }

  @Override
  Image icon(KeyProject element, String column) {
    return null;
  }
}
