// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plandesk.compare.Change;
import org.plandesk.ui.changes.ChangeKind;
import org.plandesk.ui.changes.ChangeWords;
import org.plandesk.ui.history.model.ChangeFilter;
import org.plandesk.ui.history.model.ComparisonModel;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.RowTable;

/** The list of changes with its filters, and below it how many there are in each chapter. User interface thread only. */
final class ChangePane {

  private static final int KIND_WIDTH = 150;
  private static final int PLACE_WIDTH = 150;
  private static final int WORDS_WIDTH = 300;
  private static final int FILTERS = 3;
  private static final int COLUMNS = FILTERS + 1;
  private static final int[] SHARES = {7, 3};

  private final Composite area;
  private final Choice<ChangeKind> kind;
  private final Choice<String> chapter;
  private final Choice<String> unit;
  private final Label count;
  private final RowTable<Change> table;
  private final Text summary;
  private final List<Consumer<Change>> choosing = new ArrayList<>();
  private ComparisonModel model;
  private List<Change> shown = List.of();
  private boolean quiet;

  /** A list of values of which one or all are chosen. */
  private static final class Choice<T> {

    private final Combo combo;
    private final String all;
    private final Function<T, String> words;
    private List<T> values = List.of();

    Choice(Composite parent, String name, String all, Function<T, String> words, Runnable chosen) {
      this.all = all;
      this.words = words;
      combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
      combo.setFont(PlanFonts.CONTROL.font());
      AccessibleNames.set(combo, name);
      combo.setToolTipText(name);
      combo.addListener(SWT.Selection, event -> chosen.run());
      GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(combo);
      setValues(List.of());
    }

    T value() {
      int index = combo.getSelectionIndex();
      return index <= 0 ? null : values.get(index - 1);
    }

    void setValues(Collection<T> next) {
      T chosen = values.isEmpty() ? null : value();
      values = List.copyOf(next);
      List<String> items = new ArrayList<>();
      items.add(all);
      values.forEach(value -> items.add(words.apply(value)));
      combo.setItems(items.toArray(String[]::new));
      combo.select(chosen == null ? 0 : values.indexOf(chosen) + 1);
    }
  }

  ChangePane(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(4, 4).margins(4, 4).applyTo(area);
    kind = new Choice<>(area, Messages.filterKind, Messages.allKinds, ChangeKind::word, this::filter);
    chapter = new Choice<>(area, Messages.filterChapter, Messages.allChapters, Function.identity(), this::filter);
    unit = new Choice<>(area, Messages.filterUnit, Messages.allUnits, Function.identity(), this::filter);
    count = new Label(area, SWT.RIGHT);
    count.setFont(PlanFonts.SMALL.font());
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(count);
    SashForm sash = new SashForm(area, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(sash);
    table = new RowTable<>(sash, Change.class, Messages.changeList);
    table.column(Messages.columnKind, KIND_WIDTH,
        change -> ChangeKind.first(change).sign() + " " + ChangeWords.kinds(change));
    table.column(Messages.columnPlace, PLACE_WIDTH, ChangeWords::place);
    table.fill(table.column(Messages.columnWords, WORDS_WIDTH, ChangeWords::words));
    table.onChoose(() -> {
      if (!quiet) {
        table.chosen().ifPresent(change -> choosing.forEach(listener -> listener.accept(change)));
      }
    });
    summary = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    summary.setFont(PlanFonts.CONTROL.font());
    AccessibleNames.set(summary, Messages.summaryName);
    sash.setWeights(SHARES);
  }

  Control control() {
    return area;
  }

  RowTable<Change> table() {
    return table;
  }

  void onChoose(Consumer<Change> listener) {
    choosing.add(listener);
  }

  /** Shows a comparison; the filters stay as far as what they ask for occurs. */
  void setModel(ComparisonModel next) {
    model = next;
    kind.setValues(next.kinds());
    chapter.setValues(next.chapters());
    unit.setValues(next.units());
    summary.setText(next.changes().isEmpty() ? Messages.nothingChanged : next.summary());
    filter();
  }

  private void filter() {
    if (model == null) {
      return;
    }
    shown = model.changes(new ChangeFilter(kind.value(), chapter.value(), unit.value()));
    int all = model.changes().size();
    count.setText(shown.size() != all ? Messages.bind(Messages.changeCountOf, shown.size(), all)
        : all == 1 ? Messages.changeOne : Messages.bind(Messages.changeCount, all));
    count.requestLayout();
    quietly(() -> table.setRows(shown));
  }

  /** The changes that the filters let through. */
  List<Change> shown() {
    return shown;
  }

  /** Chooses a change; listeners are not told. */
  void choose(Change change) {
    quietly(() -> table.choose(change));
  }

  private void quietly(Runnable what) {
    quiet = true;
    try {
      what.run();
    } finally {
      quiet = false;
    }
  }
}
