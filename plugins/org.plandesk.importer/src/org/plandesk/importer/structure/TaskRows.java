// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.plandesk.importer.structure.TableColumns.Column;
import org.plandesk.importer.structure.TableColumns.Kind;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Item;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TaskTable;
import org.plandesk.text.Blanks;

/**
 * Makes items of the rows of a table of tasks or projects: the number and, where another column says what is to be done,
 * the name are the item's heading; each other cell gives statements. Units of a cell that was merged with the one above
 * hold for the rows below it, too.
 */
final class TaskRows {
  private static final Pattern STAGE =
      Pattern.compile("第?[一二三四1-4]季度|[上下]半年|[0-9一二三四五六七八九十]{1,3}月份?|第[一二三四]阶段|(?:19|20)[0-9]{2}年(任务|目标|计划|工作.*|进度)?");

  private static final Pattern TOTAL = Pattern.compile("[（(]?(?:合计|总计|共计|小计)[）)]?");

  private final TableGrid grid;
  private final TableColumns columns;
  private final ElementBuilder elements;
  private final int titleColumn;
  private final String[] carried;
  private Item last;

  TaskRows(TableGrid grid, TableColumns columns, ElementBuilder elements) {
    this.grid = grid;
    this.columns = columns;
    this.elements = elements;
    this.carried = new String[columns.columns().size()];
    this.titleColumn = titleColumn();
  }

  private int titleColumn() {
    List<Integer> tasks = new ArrayList<>();
    for (int i = 0; i < columns.columns().size(); i++) {
      if (columns.columns().get(i).kind() == Kind.TASK) {
        tasks.add(i);
      }
    }
    return tasks.size() > 1 ? tasks.getFirst() : -1;
  }

  void addTo(TaskTable table) {
    for (int i = columns.headerRows(); i < grid.rows().size(); i++) {
      if (isGroup(grid.rows().get(i))) {
        group(table, grid.rows().get(i));
      } else {
        row(table, grid.rows().get(i));
      }
    }
  }

  /** A row with nothing but a numbered name stands for those below it: （一）教育惠民. */
  private boolean isGroup(TableGrid.Row row) {
    List<TableGrid.Cell> filled = row.cells().stream().filter(cell -> cell.fragment() != null).toList();
    return filled.size() == 1 && columns.columns().size() > 2 && filled.getFirst().merged() == null
        && HeadingNumbers.at(filled.getFirst().text(), 0) != null
        && HeadingNumbers.at(filled.getFirst().text(), 0).end() < filled.getFirst().text().length();
  }

  private void group(TaskTable table, TableGrid.Row row) {
    HeaderRow header = PlanFactory.eINSTANCE.createHeaderRow();
    header.setSpan(row.span());
    row.cells().stream().filter(cell -> cell.fragment() != null).forEach(cell -> header.getCells().add(cell.text()));
    table.getHeaderRows().add(header);
    elements.leaves().add(row.span(), Leaves.Use.HEADING);
    Arrays.fill(carried, null);
    last = null;
  }

  private void row(TaskTable table, TableGrid.Row row) {
    if (last != null && goesOn(row)) {
      cells(last, row);
      return;
    }
    Item item = PlanFactory.eINSTANCE.createItem();
    last = item;
    item.setExtent(row.span());
    item.setSpan(row.span());
    heading(item, row);
    table.getContents().add(item);
    cells(item, row);
  }

  /** Whether the cell with the number, or the name where there is none, was merged with the one above. */
  private boolean goesOn(TableGrid.Row row) {
    int column = columns.of(Kind.NUMBER) >= 0 ? columns.of(Kind.NUMBER) : titleColumn;
    return column >= 0 && column < row.cells().size() && row.cells().get(column).merged() != null && !row.cells().get(
        column).isAcross() && !(hasOwn(row, Kind.TASK) && hasOwnTerms(row));
  }

  /** Whether a row names its own units or its own time: then it is a task of its own below the number that it shares. */
  private boolean hasOwnTerms(TableGrid.Row row) {
    return hasOwn(row, Kind.LEAD) || hasOwn(row, Kind.RESPONSIBLE) || hasOwn(row, Kind.SUPPORT)
        || hasOwn(row, Kind.TIME);
  }

  private boolean hasOwn(TableGrid.Row row, Kind kind) {
    for (int i = 0; i < Math.min(row.cells().size(), columns.columns().size()); i++) {
      if (columns.columns().get(i).kind() == kind && i != titleColumn && row.cells().get(i).fragment() != null) {
        return true;
      }
    }
    return false;
  }

  private void cells(Item item, TableGrid.Row row) {
    int numberColumn = columns.of(Kind.NUMBER);
    for (int i = 0; i < row.cells().size(); i++) {
      Fragment cell = row.cells().get(i).fragment();
      Column column = i < columns.columns().size() ? columns.columns().get(i) : new Column(Kind.OTHER, 0, "");
      boolean heading = i == numberColumn || i == titleColumn;
      if (cell != null && i == titleColumn && !isBesideNumber(row)) {
        Statement name = elements.statement(item, cell);
        name.setKind(StatementKind.HEADING);
      }
      if (cell != null && !heading) {
        row.cells().get(i).paragraphs().forEach(paragraph -> statements(item, paragraph, column));
      }
      assign(item, row.cells().get(i), column, i);
    }
  }

  private void heading(Item item, TableGrid.Row row) {
    int numberColumn = columns.of(Kind.NUMBER);
    Fragment number = cell(row, numberColumn);
    Fragment title = cell(row, titleColumn);
    boolean adjacent = isBesideNumber(row);
    List<Fragment> heading = new ArrayList<>();
    if (number != null) {
      item.setNumber(Blanks.without(number.text()));
      heading.add(number);
    }
    if (title != null) {
      item.setTitle(ElementBuilder.trimTitle(title.text()));
      heading.add(title);
    }
    if (!heading.isEmpty()) {
      Fragment all = adjacent ? Fragment.join(elements.context().source().text(), heading) : heading.getFirst();
      item.setSpan(all.span());
      (adjacent ? heading : heading.subList(0, 1)).forEach(part -> elements.leaves().add(part, Leaves.Use.HEADING));
    }
  }

  /** Whether number and name make one stretch; else a column between them parts them, and the name stands by itself. */
  private boolean isBesideNumber(TableGrid.Row row) {
    int numberColumn = columns.of(Kind.NUMBER);
    return cell(row, numberColumn) == null || cell(row, titleColumn) == null || titleColumn == numberColumn + 1;
  }

  private static Fragment cell(TableGrid.Row row, int column) {
    return column < 0 || column >= row.cells().size() ? null : row.cells().get(column).fragment();
  }

  private void statements(Item item, Fragment cell, Column column) {
    for (Fragment sentence : Sentences.split(cell)) {
      Statement statement = elements.statement(item, sentence);
      statement.setKind(column.kind() == Kind.TASK || isStage(column) && !Figures.in(sentence.text().substring(0, 1))
          ? StatementKind.TASK : StatementKind.OTHER);
    }
  }

  /** A column for a stretch of time says what is to be done in it: 第一季度, 2024年, 上半年. */
  private static boolean isStage(Column column) {
    return STAGE.matcher(column.label()).matches();
  }

  /** 合计 belongs to none of those it adds up. */
  private static boolean isTotal(Item item) {
    return Stream.concat(Stream.of(item.getNumber(), item.getTitle()), Plans.statements(item).stream()
        .map(Statement::getText)).filter(text -> text != null && !text.isBlank()).findFirst()
        .filter(text -> TOTAL.matcher(text.strip()).matches()).isPresent();
  }

  private void assign(Item item, TableGrid.Cell printed, Column column, int index) {
    AssignmentRole role = switch (column.kind()) {
      case RESPONSIBLE -> AssignmentRole.RESPONSIBLE;
      case LEAD -> AssignmentRole.LEAD;
      case SUPPORT -> AssignmentRole.SUPPORT;
      default -> null;
    };
    if (role == null) {
      return;
    }
    Fragment cell = printed.fragment();
    boolean own = cell != null;
    if (own) {
      carried[index] = printed.spaced();
    }
    boolean merged = printed.merged() != null;
    if (!own && isTotal(item)) {
      return;
    }
    // a further line of the same task has the units of its first line already
    boolean further = !own && item.getAssignments().stream().anyMatch(given -> given.getRole() == role);
    boolean hold = own || !further && (grid.headerRows() > 0 ? merged : role != AssignmentRole.SUPPORT);
    if (hold && carried[index] != null) {
      Span span = own ? cell.span() : null;
      UnitCells.assign(item, carried[index], role, column.label(), span,
          own || merged ? Certainty.HIGH : Certainty.MIDDLE,
          elements.context());
    }
  }
}
