// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.TaskTable;
import org.plandesk.ui.page.document.Grid.Align;

/**
 * The cells of a task table: the columns of its header row, each sentence in the column it stands in in the source.
 *
 * <p>A sentence's column is the number of tabs before it in its row. What has no place in the source, such as a row that a
 * person added, stands in the column of the tasks.
 */
final class TaskGrid implements GridSource {

  private static final List<String> TASK_WORDS = List.of("任务", "措施", "内容", "事项", "项目");

  private final TaskTable table;
  private final SourceLines source;
  private final ShownSuggestions suggestions;
  private final HeaderRow header;
  private final int columns;
  private final int taskColumn;

  TaskGrid(TaskTable table, SourceLines source, ShownSuggestions suggestions) {
    this.suggestions = suggestions;
    this.table = table;
    this.source = source;
    header = widest(table.getHeaderRows());
    int count = header == null ? 1 : header.getCells().size();
    for (Content row : table.getContents()) {
      for (Statement statement : statements(row)) {
        count = Math.max(count, 1 + tabs(row, statement.getSpan()));
      }
      boolean numbered = row instanceof ContentContainer item && item.getNumber() != null;
      count = Math.max(count, numbered ? 2 : 1);
    }
    columns = count;
    taskColumn = taskColumn();
  }

  private static HeaderRow widest(List<HeaderRow> rows) {
    HeaderRow widest = null;
    for (HeaderRow row : rows) {
      widest = widest == null || row.getCells().size() >= widest.getCells().size() ? row : widest;
    }
    return widest;
  }

  private int taskColumn() {
    for (int i = 0; header != null && i < header.getCells().size(); i++) {
      if (TASK_WORDS.stream().anyMatch(header.getCells().get(i)::contains)) {
        return i;
      }
    }
    return columns > 1 ? 1 : 0;
  }

  @Override
  public Grid write(BlockWriter writer) {
    GridWriter cells = new GridWriter(writer, columns);
    for (int i = 0; header != null && i < columns; i++) {
      if (i == 0) {
        cells.row();
      }
      String name = i < header.getCells().size() ? header.getCells().get(i) : "";
      CellEdit edit = i < header.getCells().size() ? new CellEdit.OfHeader(header, i) : null;
      cells.cell(1, Align.CENTER, 0, edit, () -> writer.piece(header, Piece.Role.VALUE, name, false));
    }
    for (Content row : table.getContents()) {
      cells.row();
      row(writer, cells, row);
    }
    return cells.finish(header == null ? 0 : 1);
  }

  private void row(BlockWriter writer, GridWriter cells, Content row) {
    ContentContainer item = row instanceof ContentContainer container ? container : null;
    String number = item == null || item.getNumber() == null ? "" : item.getNumber();
    String title = item == null || item.getTitle() == null ? "" : item.getTitle();
    int titleColumn = title.isEmpty() ? -1 : titleColumn(item, title, number);
    List<List<Statement>> byColumn = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      byColumn.add(new ArrayList<>());
    }
    for (Statement statement : statements(row)) {
      byColumn.get(statement.getSpan() == null ? taskColumn : tabs(row, statement.getSpan())).add(statement);
    }
    for (int i = 0; i < columns; i++) {
      int column = i;
      boolean numberHere = i == 0 && !number.isEmpty();
      cells.cell(1, numberHere && byColumn.get(i).isEmpty() && titleColumn != i ? Align.CENTER : Align.LEFT, 0, () -> {
        int start = writer.length();
        if (numberHere) {
          writer.piece(item, Piece.Role.NUMBER, number, false);
        }
        if (titleColumn == column) {
          writer.filler(writer.length() > start ? " " : "");
          writer.piece(item, Piece.Role.TITLE, title, true);
        }
        byColumn.get(column).forEach(each -> writer.statement(each, suggestions.chunks(each)));
      });
    }
  }

  private int titleColumn(ContentContainer item, String title, String number) {
    int found = source.tabsBefore(item.getExtent(), title);
    int fallback = number.isEmpty() ? 0 : 1;
    return Math.min(columns - 1, found < 0 ? fallback : found);
  }

  /** The column of a span in its row; 0 when either has no place in the source. */
  private int tabs(Content row, Span span) {
    Span whole = row instanceof ContentContainer item && item.getExtent() != null ? item.getExtent() : row.getSpan();
    return whole == null || span == null ? 0 : source.tabs(whole.start(), span.start());
  }

  private static List<Statement> statements(Content content) {
    List<Statement> statements = new ArrayList<>();
    collect(content, statements);
    return statements;
  }

  private static void collect(Content content, List<Statement> statements) {
    if (content instanceof Statement statement) {
      statements.add(statement);
    } else if (content instanceof ContentContainer container) {
      container.getContents().forEach(inner -> collect(inner, statements));
    }
  }
}
