// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.merge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plandesk.compare.merge.MergeConflict;
import org.plandesk.compare.merge.MergeSide;
import org.plandesk.ui.history.model.MergeModel;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.RowTable;

/** The list of conflicts, and below it what the three states say of the chosen one. User interface thread only. */
final class MergePanel {

  private static final int SETTLED_WIDTH = 90;
  private static final int PLACE_WIDTH = 190;
  private static final int SUBJECT_WIDTH = 170;
  private static final int WORDS_WIDTH = 520;
  private static final int[] SHARES = {4, 6};

  private final Label summary;
  private final RowTable<MergeModel.Row> table;
  private final Map<MergeSide, StatePane> panes = new EnumMap<>(MergeSide.class);
  private final Runnable chosen;
  private final Runnable settled;
  private MergeModel model;
  private boolean quiet;

  /**
   * @param chosen called when another conflict is looked at
   * @param settled called when one was settled
   */
  MergePanel(Composite parent, Runnable chosen, Runnable settled) {
    this.chosen = chosen;
    this.settled = settled;
    summary = new Label(parent, SWT.WRAP);
    summary.setFont(PlanFonts.CONTROL.font());
    GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(summary);
    SashForm sash = new SashForm(parent, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    table = new RowTable<>(sash, MergeModel.Row.class, Messages.conflictList);
    table.column(Messages.columnSettled, SETTLED_WIDTH, MergeModel::settled);
    table.column(Messages.columnPlace, PLACE_WIDTH, row -> model.words().place(row.conflict()));
    table.column(Messages.columnSubject, SUBJECT_WIDTH, row -> model.words().subject(row.conflict()));
    table.column(Messages.columnWords, WORDS_WIDTH, row -> model.words().element(row.conflict()));
    table.onChoose(() -> {
      if (!quiet) {
        show();
      }
    });
    Composite states = new Composite(sash, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(MergeSide.values().length).equalWidth(true).spacing(0, 0)
        .applyTo(states);
    pane(states, MergeSide.BASE, Messages.takeBase);
    pane(states, MergeSide.MINE, Messages.takeMine);
    pane(states, MergeSide.THEIRS, Messages.takeTheirs);
    sash.setWeights(SHARES);
  }

  private void pane(Composite parent, MergeSide side, String action) {
    StatePane pane = new StatePane(parent, side, action, () -> settle(side));
    panes.put(side, pane);
  }

  RowTable<MergeModel.Row> table() {
    return table;
  }

  /** Shows the conflicts of a merge, the first open one first. */
  void setModel(MergeModel next, String base, String theirs) {
    model = next;
    panes.get(MergeSide.BASE).setName(base);
    panes.get(MergeSide.THEIRS).setName(theirs);
    refresh(model.rows().isEmpty() ? -1 : Math.max(0, model.nextOpen(-1)));
  }

  /** Shows what was decided, and one of the conflicts. */
  void refresh(int row) {
    summary.setText(model.rows().isEmpty() ? model.summary() + " " + Messages.noConflicts : model.summary());
    quiet = true;
    try {
      table.setRows(model.rows());
      if (row >= 0) {
        table.choose(model.rows().get(row));
      }
    } finally {
      quiet = false;
    }
    summary.getParent().layout();
    show();
  }

  /** The conflict that is looked at. */
  Optional<MergeConflict> conflict() {
    return table.chosen().map(MergeModel.Row::conflict);
  }

  /** Goes to the next conflict, or to the one before. */
  void walk(boolean forward) {
    int count = model.rows().size();
    int at = place();
    if (count > 0) {
      refresh(at < 0 ? 0 : Math.floorMod(at + (forward ? 1 : -1), count));
    }
  }

  private int place() {
    return table.chosen().map(row -> model.rows().indexOf(row)).orElse(-1);
  }

  /** Settles the conflict that is looked at and goes on to the next open one. */
  void settle(MergeSide side) {
    int at = place();
    if (at >= 0) {
      model.settle(at, side);
      int next = model.nextOpen(at);
      refresh(next < 0 ? at : next);
      settled.run();
    }
  }

  private void show() {
    Optional<MergeModel.Row> row = table.chosen();
    String base = row.map(one -> model.words().state(one.conflict(), MergeSide.BASE)).orElse("");
    panes.forEach((side, pane) -> {
      if (row.isEmpty()) {
        pane.clear();
      } else {
        pane.show(model.words().state(row.get().conflict(), side), base, row.get().settled().equals(Optional.of(side)));
      }
    });
    chosen.run();
  }
}
