// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.find;

import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.model.edit.find.Place;
import org.plandesk.ui.find.FindModel.Excerpt;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.RowPainter;

/** The places found: where, as it is, as it would be; each with a tick. Rows are filled when they come into view. */
final class PlaceTable {

  private static final int PLACE = 180;
  private static final int WORDS = 290;
  private static final int BEFORE = 1;
  private static final int AFTER = 2;

  private final Table table;
  private final FindModel model;
  private final PlanLabels labels = PlanLabels.current();
  private final TextLayout layout;

  /**
   * @param ticked told when ticks change
   * @param chosen told of the index of a row that was chosen
   */
  PlaceTable(Composite parent, FindModel model, Runnable ticked, IntConsumer chosen) {
    this.model = model;
    table = new Table(parent, SWT.VIRTUAL | SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER);
    table.setHeaderVisible(true);
    table.setFont(PlanFonts.CONTROL.font());
    AccessibleNames.set(table, Messages.places);
    column(Messages.place, PLACE);
    column(Messages.before, WORDS);
    column(Messages.after, WORDS);
    layout = new TextLayout(table.getDisplay());
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.PaintItem, this::paint);
    table.addListener(SWT.EraseItem, event -> RowPainter.erase(event, table.getColumnCount()));
    table.addListener(SWT.Selection, event -> {
      int index = table.indexOf((TableItem) event.item);
      if (event.detail == SWT.CHECK) {
        model.tick(index, ((TableItem) event.item).getChecked());
        ticked.run();
      } else {
        chosen.accept(index);
      }
    });
    table.addListener(SWT.Dispose, event -> layout.dispose());
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(title);
    column.setWidth(width);
    column.setResizable(true);
  }

  Table control() {
    return table;
  }

  /** Shows what the model has now. */
  void refresh() {
    int selected = table.getSelectionIndex();
    table.setItemCount(model.places().size());
    table.clearAll();
    if (selected >= 0 && selected < model.places().size()) {
      table.setSelection(selected);
    }
  }

  /** Chooses the row below the chosen one, the first after the last; returns its index, -1 when there is none. */
  int next() {
    int count = model.places().size();
    if (count == 0) {
      return -1;
    }
    int index = (table.getSelectionIndex() + 1) % count;
    table.setSelection(index);
    table.showSelection();
    return index;
  }

  private void fill(Event event) {
    TableItem item = (TableItem) event.item;
    Place place = model.places().get(event.index);
    item.setText(new String[] {labels.position(place.text().element()), model.before(event.index).words(),
        model.after(event.index).words()});
    item.setChecked(model.isTicked(event.index));
  }

  /** The words found, or put in their place, stand out as they do on the page. */
  private void paint(Event event) {
    TableItem item = (TableItem) event.item;
    if (event.index < BEFORE) {
      RowPainter.text(event.gc, item.getText(), item.getTextBounds(0), table.getFont(), PlanColors.TEXT_SECOND.color(),
          SWT.LEFT);
      return;
    }
    int row = table.indexOf(item);
    if (row < 0 || row >= model.places().size()) {
      return;
    }
    Excerpt excerpt = event.index == AFTER ? model.after(row) : model.before(row);
    Font font = table.getFont();
    layout.setFont(font);
    layout.setText(excerpt.words());
    if (excerpt.to() > excerpt.from()) {
      PlanColors back = event.index == AFTER ? PlanColors.ADDED_BACKGROUND : PlanColors.HIT;
      TextStyle style = new TextStyle(font, PlanColors.TEXT.color(), back.color());
      style.underline = event.index == AFTER;
      layout.setStyle(style, excerpt.from(), excerpt.to() - 1);
    }
    Rectangle cell = item.getTextBounds(event.index);
    event.gc.setForeground(PlanColors.TEXT.color());
    event.gc.setClipping(cell);
    layout.draw(event.gc, cell.x, cell.y + (cell.height - layout.getBounds().height) / 2);
    event.gc.setClipping((Rectangle) null);
  }
}
