// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Statement;
import org.plandesk.model.TaskTable;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.model.PlanPackage;
import org.plandesk.ui.page.document.Grid.Align;

/** The cells of a task table: number, sentences with their marks, units. */
final class TaskGrid implements GridSource {

  private final TaskTable table;
  private final SourceLines source;
  private final PlanLabels labels;
  private final boolean numbered;
  private final boolean assigned;

  TaskGrid(TaskTable table, SourceLines source, PlanLabels labels) {
    this.table = table;
    this.source = source;
    this.labels = labels;
    numbered = table.getContents().stream()
        .anyMatch(row -> row instanceof ContentContainer item && item.getNumber() != null);
    assigned = table.getContents().stream().anyMatch(row -> !units(row).isEmpty());
  }

  @Override
  public Grid write(BlockWriter writer) {
    GridWriter cells = new GridWriter(writer, 1 + (numbered ? 1 : 0) + (assigned ? 1 : 0));
    HeaderNames names = new HeaderNames(table.getHeaderRows(), -1);
    cells.row();
    if (numbered) {
      header(writer, cells, names.name(0, List.of("序号", "编号")), labels.feature(PlanPackage.Literals.HEADED__NUMBER));
    }
    header(writer, cells, names.name(0, List.of("任务", "措施", "内容", "事项", "项目")),
        labels.typeName(PlanPackage.Literals.TASK_TABLE));
    if (assigned) {
      header(writer, cells, names.name(0, List.of("责任", "单位", "部门", "牵头")),
          labels.feature(PlanPackage.Literals.ASSIGNABLE__ASSIGNMENTS));
    }
    for (Content row : table.getContents()) {
      cells.row();
      if (numbered) {
        String number = row instanceof ContentContainer item && item.getNumber() != null ? item.getNumber() : "";
        cells.cell(1, Align.CENTER, 0, () -> writer.piece(row, Piece.Role.NUMBER, number, false));
      }
      cells.cell(1, Align.LEFT, 0, () -> words(writer, row));
      if (assigned) {
        cells.cell(1, Align.LEFT, 0, () -> writer.piece(row, Piece.Role.VALUE, units(row), false));
      }
    }
    return cells.finish(1);
  }

  private void header(BlockWriter writer, GridWriter cells, HeaderNames.Name name, String label) {
    HeaderRow row = name == null ? null : name.row();
    cells.cell(1, Align.CENTER, 0,
        () -> writer.piece(row == null ? table : row, Piece.Role.VALUE, name == null ? label : name.words(), false));
  }

  private void words(BlockWriter writer, Content row) {
    int start = writer.length();
    if (row instanceof ContentContainer item && item.getTitle() != null) {
      writer.piece(item, Piece.Role.TITLE, item.getTitle(), true);
    }
    List<Statement> statements = new ArrayList<>();
    collect(row, statements);
    Statement before = null;
    for (Statement statement : statements) {
      boolean goesOn = before != null && source.sameLine(before.getSpan(), statement.getSpan());
      if (writer.length() > start && !goesOn) {
        writer.filler("\n");
      }
      writer.statement(statement);
      before = statement;
    }
  }

  private static void collect(Content content, List<Statement> statements) {
    if (content instanceof Statement statement) {
      statements.add(statement);
    } else if (content instanceof ContentContainer container) {
      container.getContents().forEach(inner -> collect(inner, statements));
    }
  }

  private static String units(Content row) {
    if (!(row instanceof Assignable assignable)) {
      return "";
    }
    return assignable.getAssignments().stream().map(Assignment::getUnit).filter(Objects::nonNull)
        .map(unit -> unit.getName() == null ? "" : unit.getName()).distinct().collect(Collectors.joining("、"));
  }
}
