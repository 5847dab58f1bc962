// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.plandesk.model.Certainty;
import org.plandesk.model.Leftover;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.ElementIcons;

/**
 * 可疑处: the places to look at, with what is doubtful and where it stands; which ones is chosen above. Rows are made when they
 * come into view, so a list of tens of thousands is there at once.
 */
final class DoubtList {

  private static final int CERTAINTY_WIDTH = 30;
  private static final int KIND_WIDTH = 92;
  /** Icon and margins beside the words of a kind. */
  private static final int BESIDE_KIND = 34;
  private static final int PLACE_WIDTH = 120;

  private final Consumer<Doubt> chosen;
  private final Composite control;
  private final Label counts;
  private final Combo filter;
  private final Table table;
  private final TableColumn kind;
  private final TableColumn what;
  private ImportReview review;
  private List<Doubt> places = List.of();

  /** @param chosen shows a place; null when none is chosen */
  DoubtList(Composite parent, Consumer<Doubt> chosen) {
    this.chosen = chosen;
    control = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    control.setLayout(layout);
    Label title = new Label(control, SWT.NONE);
    title.setFont(PlanFonts.CONTROL_BOLD.font());
    title.setText(Messages.doubts);
    counts = new Label(control, SWT.NONE);
    counts.setFont(PlanFonts.CONTROL.font());
    counts.setForeground(PlanColors.TEXT_SECOND.color());
    counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    filter = new Combo(control, SWT.DROP_DOWN | SWT.READ_ONLY);
    filter.setItems(Messages.filterDoubtful, Messages.filterEverything, Messages.filterUncovered);
    filter.select(0);
    AccessibleNames.set(filter, Messages.filterName);
    filter.addListener(SWT.Selection, event -> show(review, null));
    table = new Table(control, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
    table.setHeaderVisible(true);
    table.setFont(PlanFonts.TEXT.font());
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
    AccessibleNames.set(table, Messages.doubts);
    column("", CERTAINTY_WIDTH, SWT.LEFT);
    kind = column(Messages.columnKind, KIND_WIDTH, SWT.LEFT);
    what = column(Messages.columnWhat, 200, SWT.LEFT);
    column(Messages.columnPlace, PLACE_WIDTH, SWT.RIGHT);
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.MouseMove, this::hint);
    table.addListener(SWT.Selection, event -> tell());
    table.addListener(SWT.Resize, event -> fit());
  }

  Composite control() {
    return control;
  }

  boolean setFocus() {
    return table.setFocus();
  }

  /** Whether the keyboard is in the list. */
  boolean hasFocus() {
    return table.isFocusControl();
  }

  /** Whether there is no place to choose. */
  boolean isEmpty() {
    return places.isEmpty();
  }

  /** Leaves the rest of the width to what is doubtful. */
  private void fit() {
    what.setWidth(Math.max(120, table.getClientArea().width - CERTAINTY_WIDTH - kind.getWidth() - PLACE_WIDTH - 2));
  }

  /** Makes room for the longest kind that is listed: what is short in Chinese is not in every language. */
  private void fitKinds() {
    GC gc = new GC(table);
    try {
      int widest =
          places.stream().map(Doubt::kind).distinct().mapToInt(words -> gc.textExtent(words).x).max().orElse(0);
      kind.setWidth(Math.max(KIND_WIDTH, widest + BESIDE_KIND));
    } finally {
      gc.dispose();
    }
    fit();
  }

  private TableColumn column(String label, int width, int style) {
    TableColumn column = new TableColumn(table, style);
    column.setText(label);
    column.setWidth(width);
    return column;
  }

  /** Shows the places of a review; the chosen one stays chosen unless another is given. */
  void show(ImportReview newReview, Doubt toChoose) {
    review = newReview;
    Doubt before = toChoose == null ? chosen() : toChoose;
    places = review.places(ImportReview.Filter.values()[Math.max(0, filter.getSelectionIndex())]);
    table.setItemCount(places.size());
    table.clearAll();
    fitKinds();
    counts.setText(Messages.bind(Messages.doubtCounts, review.open().size(), review.settled()));
    counts.requestLayout();
    int index = before == null ? -1 : places.indexOf(before);
    select(index < 0 && !places.isEmpty() ? 0 : index);
  }

  /** The place chosen; null when none is. */
  Doubt chosen() {
    int index = table.getSelectionIndex();
    return index >= 0 && index < places.size() ? places.get(index) : null;
  }

  /** Number of the place chosen, from 1, and how many there are; empty when none is chosen. */
  String ordinal() {
    return chosen() == null ? "" : Messages.bind(Messages.ordinal, table.getSelectionIndex() + 1, places.size());
  }

  /** Chooses the next place or the one before; stays at the ends. */
  void move(int by) {
    if (!places.isEmpty()) {
      select(Math.clamp(table.getSelectionIndex() + (long) by, 0, places.size() - 1));
    }
  }

  /** Chooses the first place that waits for a decision, if there is one. */
  void selectOpen() {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).state() == Doubt.State.OPEN) {
        select(i);
        return;
      }
    }
    tell();
  }

  /** Chooses the row of an element without telling; false when the list does not show it. */
  boolean mark(EObject element) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).element() == element) {
        table.setSelection(i);
        return true;
      }
    }
    table.deselectAll();
    return false;
  }

  private void select(int index) {
    if (index >= 0) {
      table.setSelection(index);
      table.showSelection();
    } else {
      table.deselectAll();
    }
    tell();
  }

  private void tell() {
    chosen.accept(chosen());
  }

  /** The whole of what a row has no room for. */
  private void hint(Event event) {
    TableItem item = table.getItem(new Point(event.x, event.y));
    int index = item == null ? -1 : table.indexOf(item);
    String words = index < 0 || index >= places.size() ? null : places.get(index).what();
    if (!Objects.equals(words, table.getToolTipText())) {
      table.setToolTipText(words);
    }
  }

  private void fill(Event event) {
    TableItem item = (TableItem) event.item;
    Doubt doubt = places.get(event.index);
    boolean decided = doubt.state() == Doubt.State.SETTLED;
    item.setText(new String[] {"", doubt.kind(), doubt.what(), doubt.place()});
    item.setImage(0, (decided ? Images.CHECK : certainty(doubt.certainty())).image());
    if (doubt.element() != null && !(doubt.element() instanceof Leftover)) {
      item.setImage(1, ElementIcons.of(doubt.element()).image());
    }
    item.setForeground((decided ? PlanColors.TEXT_THIRD : PlanColors.TEXT).color());
  }

  private static Images certainty(Certainty certainty) {
    return switch (certainty) {
      case HIGH -> Images.CERTAINTY_HIGH;
      case MIDDLE -> Images.CERTAINTY_MIDDLE;
      case LOW -> Images.CERTAINTY_LOW;
    };
  }
}
