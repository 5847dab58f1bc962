// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.ElementIcons;
import org.plandesk.ui.parts.RowPainter;

/**
 * The field above the outline: typing lists what is found, with its path, under the field; the tree below stays whole.
 * Down goes into the list, Enter takes a hit, Esc clears.
 */
final class OutlineFinder {

  private static final int LIMIT = 200;
  private static final int ROWS = 9;
  private static final int ROW = 40;

  private final Composite area;
  private final Text field;
  private final Table hits;
  private final Label count;
  private final Executor background;
  private final Consumer<EObject> chosen;
  private OutlineModel model;
  private OutlineSearch search;
  private int query;

  /**
   * @param background runs searches one after the other, outside the user interface thread
   * @param chosen told which hit was taken
   */
  OutlineFinder(Composite parent, Executor background, Consumer<EObject> chosen) {
    this.background = background;
    this.chosen = chosen;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 3).applyTo(area);
    area.setBackground(PlanColors.SURFACE.color());
    field = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
    field.setMessage(Messages.find);
    field.setFont(PlanFonts.CONTROL.font());
    AccessibleNames.set(field, Messages.find);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
    count = new Label(area, SWT.NONE);
    count.setFont(PlanFonts.SMALL.font());
    count.setForeground(PlanColors.TEXT_SECOND.color());
    count.setBackground(PlanColors.SURFACE.color());
    GridDataFactory.fillDefaults().exclude(true).applyTo(count);
    hits = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
    hits.setFont(PlanFonts.TEXT.font());
    AccessibleNames.set(hits, Messages.findHits);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(hits);
    hits.addListener(SWT.MeasureItem, event -> {
      event.height = ROW;
      event.width = hits.getClientArea().width;
    });
    hits.addListener(SWT.EraseItem, event -> RowPainter.erase(event, 1));
    hits.addListener(SWT.PaintItem, this::paint);
    hits.addListener(SWT.Selection, event -> take());
    hits.addListener(SWT.KeyDown, this::keyInHits);
    field.addListener(SWT.Modify, event -> find());
    field.addListener(SWT.KeyDown, this::keyInField);
    field.addListener(SWT.DefaultSelection, event -> first());
  }

  Composite control() {
    return area;
  }

  /** Searches another plan from now on, or one that has changed; null for none. */
  void setModel(OutlineModel newModel) {
    model = newModel;
    search = null;
    find();
  }

  /** Gives the keyboard to the field and puts a first letter into it. */
  void type(String letters) {
    field.setFocus();
    field.setText(letters);
    field.setSelection(letters.length());
  }

  private void find() {
    int current = ++query;
    String words = field.getText();
    if (model == null || words.isBlank()) {
      show(words, new OutlineSearch.Found(List.of(), 0), false);
      return;
    }
    if (search == null) {
      search = new OutlineSearch(model);
    }
    OutlineSearch used = search;
    background.execute(() -> {
      var found = used.find(words, LIMIT);
      area.getDisplay().asyncExec(() -> {
        // a later letter or another plan may have come in between
        if (current == query && !area.isDisposed()) {
          show(words, found, true);
        }
      });
    });
  }

  private void show(String words, OutlineSearch.Found found, boolean searched) {
    hits.setData(OutlineView.ID + ".query", words);
    hits.setRedraw(false);
    hits.removeAll();
    for (EObject element : found.elements()) {
      var item = new TableItem(hits, SWT.NONE);
      item.setData(element);
      item.setText(model.label(element) + " — " + model.path(element));
    }
    hits.setRedraw(true);
    count.setText(!searched ? "" : found.total() == 0 ? Messages.findNothing
        : Messages.bind(Messages.findCount, found.total()));
    exclude(count, !searched);
    exclude(hits, found.total() == 0);
    ((GridData) hits.getLayoutData()).heightHint = Math.min(ROWS, found.elements().size()) * ROW;
    area.getParent().layout(true, true);
  }

  private static void exclude(Control control, boolean excluded) {
    ((GridData) control.getLayoutData()).exclude = excluded;
    control.setVisible(!excluded);
  }

  private void paint(Event event) {
    if (!(event.item.getData() instanceof EObject element) || model == null) {
      return;
    }
    var icon = ElementIcons.of(element).image();
    event.gc.drawImage(icon, 8, event.y + 4);
    int x = 30;
    int width = hits.getClientArea().width - x - 6;
    RowPainter.text(event.gc, model.label(element), new Rectangle(x, event.y + 2, width, ROW / 2),
        PlanFonts.TEXT.font(), PlanColors.TEXT.color(), SWT.LEFT);
    RowPainter.text(event.gc, model.path(element), new Rectangle(x, event.y + ROW / 2, width, ROW / 2 - 2),
        PlanFonts.SMALL.font(), PlanColors.TEXT_SECOND.color(), SWT.LEFT);
  }

  private void keyInField(Event event) {
    if (event.keyCode == SWT.ARROW_DOWN && hits.getItemCount() > 0) {
      hits.setFocus();
      hits.setSelection(0);
      take();
      event.doit = false;
    } else if (event.keyCode == SWT.ESC) {
      field.setText("");
      event.doit = false;
    }
  }

  private void keyInHits(Event event) {
    if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_UP && hits.getSelectionIndex() <= 0) {
      field.setFocus();
      event.doit = false;
    }
  }

  private void first() {
    if (hits.getItemCount() > 0) {
      hits.setSelection(0);
      take();
    }
  }

  private void take() {
    int index = hits.getSelectionIndex();
    if (index >= 0) {
      chosen.accept((EObject) hits.getItem(index).getData());
    }
  }
}
