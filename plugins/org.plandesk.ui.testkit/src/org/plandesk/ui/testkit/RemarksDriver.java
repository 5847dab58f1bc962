// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;

/** What a user does in the view 批注 or 建议; each call returns when its result is shown. */
public final class RemarksDriver {

  private final UiThread ui;
  private final Composite view;

  private RemarksDriver(UiThread ui, Composite view) {
    this.ui = ui;
    this.view = view;
  }

  /** Shows the view. */
  static RemarksDriver show(UiThread ui, String viewId) {
    Composite shown = ui.get(() -> {
      try {
        return (Composite) WindowParts.page().showView(viewId).getSite().getService(MPart.class).getWidget();
      } catch (PartInitException e) {
        throw new IllegalStateException(e);
      }
    });
    ui.settle();
    return new RemarksDriver(ui, shown);
  }

  /** The rows of the list, cells parted by tabs. */
  public List<String> rows() {
    return ui.get(() -> {
      Table table = table();
      return List.of(table.getItems()).stream().map(item -> IntStream.range(0, table.getColumnCount())
          .mapToObj(item::getText).collect(Collectors.joining("\t"))).toList();
    });
  }

  /** Chooses a row, counted from zero. */
  public void choose(int row) {
    ui.run(() -> {
      table().setSelection(row);
      Event event = new Event();
      event.item = table().getItem(row);
      table().notifyListeners(SWT.Selection, event);
    });
  }

  /** Presses a button beside the list, counted from zero. */
  public void press(int button) {
    ui.run(() -> Dialogs.press(
        Controls.all(view, Button.class).stream().filter(Button::isVisible).toList().get(button)));
  }

  /** Writes an answer into the field beside the list. */
  public void write(String words) {
    ui.run(() -> Controls.all(view, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow()
        .setText(words));
  }

  private Table table() {
    return Controls.all(view, Table.class).getFirst();
  }
}
