// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import org.plandesk.model.Box;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Note;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Span;
import org.plandesk.model.Table;
import org.plandesk.model.TaskTable;

/** Makes a table element of a grid: a table of indicators when its columns say so, else one whose rows are items. */
final class TableBuilder {

  private TableBuilder() {
  }

  /** Adds a table to its owner. */
  static void build(ContentOwner owner, TableGrid grid, ElementBuilder elements) {
    TableColumns columns = TableColumns.of(grid);
    if (columns.isIndicators()) {
      IndicatorTable table = PlanFactory.eINSTANCE.createIndicatorTable();
      head(table, grid, columns, elements);
      owner.getContents().add(table);
      new IndicatorRows(grid, columns, heading(owner, grid), elements).addTo(table);
      foot(table, grid, elements);
    } else {
      TaskTable table = PlanFactory.eINSTANCE.createTaskTable();
      head(table, grid, columns, elements);
      owner.getContents().add(table);
      new TaskRows(grid, columns, elements).addTo(table);
      foot(table, grid.withNotes(grid.notes().stream().filter(note -> !TableNotes.obliges(note.text())).toList()),
          elements);
      grid.notes().stream().filter(note -> TableNotes.obliges(note.text()))
          .forEach(note -> elements.paragraph(owner, note));
    }
  }

  private static String heading(ContentOwner owner, TableGrid grid) {
    String ofBox = owner instanceof Box box && box.getTitle() != null ? box.getTitle() : "";
    return grid.caption() == null ? ofBox : grid.caption().text();
  }

  private static void head(Table table, TableGrid grid, TableColumns columns, ElementBuilder elements) {
    Fragment caption = grid.caption();
    Span span = caption != null ? caption.span() : grid.rows().getFirst().span();
    if (caption != null) {
      Captions.Caption parts = Captions.table(caption.text());
      table.setNumber(parts == null ? null : parts.number());
      String title = parts == null ? caption.text() : caption.text().substring(parts.titleStart());
      table.setTitle(title.isEmpty() ? null : ElementBuilder.trimTitle(title));
      elements.leaves().add(caption, Leaves.Use.HEADING);
    }
    table.setSpan(span);
    table.setExtent(span);
    for (int i = 0; i < columns.headerRows(); i++) {
      TableGrid.Row row = grid.rows().get(i);
      HeaderRow header = PlanFactory.eINSTANCE.createHeaderRow();
      header.setSpan(row.span());
      row.cells().forEach(cell -> header.getCells().add(cell.text()));
      table.getHeaderRows().add(header);
      elements.leaves().add(row.span(), Leaves.Use.HEADING);
    }
  }

  private static void foot(Table table, TableGrid grid, ElementBuilder elements) {
    Span last = table.getSpan();
    for (TableGrid.Row row : grid.rows()) {
      last = row.span();
    }
    for (Fragment text : grid.notes()) {
      Note note = PlanFactory.eINSTANCE.createNote();
      note.setSpan(text.span());
      note.setText(text.text());
      table.getNotes().add(note);
      elements.leaves().add(text, Leaves.Use.ROW);
      last = text.span().end() > last.end() ? text.span() : last;
    }
    int start = table.getSpan().start();
    Span extent = new Span(start, last.end());
    table.setExtent(extent);
    if (grid.caption() == null) {
      table.setSpan(extent);
    }
  }
}
