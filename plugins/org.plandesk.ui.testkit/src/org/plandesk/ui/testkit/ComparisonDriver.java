// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.plandesk.compare.Change;
import org.plandesk.ui.history.compare.ComparisonEditor;

/** What a user does in a comparison and sees there; each call returns when its result is shown. */
public final class ComparisonDriver {

  private static final int TAKE_BACK = 2;

  private final UiThread ui;
  private final ComparisonEditor part;
  private final Consumer<String> commands;

  ComparisonDriver(UiThread ui, ComparisonEditor part, Consumer<String> commands) {
    this.ui = ui;
    this.part = part;
    this.commands = commands;
  }

  /** The rows of the list of changes, cells parted by tabs. */
  public List<String> changes() {
    return ui.get(() -> {
      Table table = Controls.all(control(), Table.class).getFirst();
      return List.of(table.getItems()).stream().map(ComparisonDriver::text).toList();
    });
  }

  private static String text(TableItem item) {
    return item.getText(0) + "\t" + item.getText(1) + "\t" + item.getText(2);
  }

  /** The new words of the chosen change, or the old ones when it is gone; empty when none is chosen. */
  public String chosen() {
    return ui.get(() -> part.chosen().map(ComparisonDriver::words).orElse(""));
  }

  private static String words(Change change) {
    return change.current().isEmpty() ? change.oldText() : change.currentText();
  }

  /** Goes to the next change, or to the one before, by the command. */
  public void walk(boolean forward) {
    ui.run(() -> {
      part.getSite().getPage().activate(part);
      commands.accept(forward ? "org.plandesk.ui.next" : "org.plandesk.ui.previous");
    });
  }

  /** Chooses an entry of the filter with this number: kind, chapter, unit. */
  public void filter(int number, int entry) {
    ui.run(() -> {
      Combo combo = Controls.all(control(), Combo.class).get(number);
      combo.select(entry);
      combo.notifyListeners(SWT.Selection, new Event());
    });
  }

  /** Takes the chosen change back and waits until so many changes are left. */
  public void takeBack(int left) {
    ui.run(() -> {
      var item = Controls.all(control(), ToolBar.class).getFirst().getItem(TAKE_BACK);
      if (!item.isEnabled()) {
        throw new AssertionError("cannot be taken back: " + part.chosen());
      }
      item.notifyListeners(SWT.Selection, new Event());
    });
    awaitChanges(left);
  }

  /** Waits until so many changes are shown. */
  public void awaitChanges(int count) {
    ui.await(count + " changes", () -> part.model().filter(model -> model.changes().size() == count).isPresent());
  }

  private Composite control() {
    return (Composite) part.getSite().getService(MPart.class).getWidget();
  }
}
