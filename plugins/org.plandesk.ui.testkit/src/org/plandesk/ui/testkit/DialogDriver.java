// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** What a user does in an open dialog of fields, one table of results and buttons. Called as {@link PlandeskDriver} is. */
public final class DialogDriver {

  private final UiThread ui;
  private final Window dialog;

  DialogDriver(UiThread ui, Window dialog) {
    this.ui = ui;
    this.dialog = dialog;
  }

  /** Replaces the text of the field with this name, which may offer texts to choose from. */
  public void type(String field, String words) {
    ui.run(() -> Controls.named(dialog.getShell(), Text.class, field).ifPresentOrElse(text -> text.setText(words),
        () -> Controls.named(dialog.getShell(), Combo.class, field)
            .orElseThrow(() -> new AssertionError("No field " + field)).setText(words)));
  }

  /** The rows of the table with this name, cells parted by tabs. */
  public List<String> rows(String table) {
    return ui.get(() -> texts(table(table)));
  }

  /** Waits until the rows of a table are as expected, and gives them. */
  public List<String> awaitRows(String table, Predicate<List<String>> expected) {
    ui.await("rows of " + table, () -> expected.test(texts(table(table))));
    return rows(table);
  }

  /** Chooses the first row of a table that holds the words. */
  public void choose(String table, String words) {
    ui.run(() -> {
      Table rows = table(table);
      for (int i = 0; i < rows.getItemCount(); i++) {
        if (text(rows.getItem(i), rows).contains(words)) {
          rows.setSelection(i);
          Event event = new Event();
          event.item = rows.getItem(i);
          rows.notifyListeners(SWT.Selection, event);
          return;
        }
      }
      throw new AssertionError("No row " + words + ": " + texts(rows));
    });
  }

  /** Presses the button with this text. */
  public void press(String button) {
    ui.run(() -> Dialogs.press(dialog, button));
  }

  /** Presses Enter: the button that stands out, unless it cannot be pressed. */
  public void enter() {
    ui.run(() -> Dialogs.press(dialog.getShell().getDefaultButton()));
  }

  /** Whether it is still open. */
  public boolean isOpen() {
    return ui.get(() -> dialog.getShell() != null && !dialog.getShell().isDisposed());
  }

  private Table table(String name) {
    return Controls.named(dialog.getShell(), Table.class, name)
        .orElseThrow(() -> new AssertionError("No table " + name));
  }

  private static List<String> texts(Table table) {
    List<String> texts = new ArrayList<>();
    for (TableItem item : table.getItems()) {
      texts.add(text(item, table));
    }
    return texts;
  }

  private static String text(TableItem item, Table table) {
    StringJoiner text = new StringJoiner("\t");
    for (int column = 0; column < table.getColumnCount(); column++) {
      text.add(item.getText(column));
    }
    return text.toString();
  }
}
