// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.plandesk.model.Indicator;

/** The context menu of the page: cut, copy, paste, select all, and what others add each time it opens. */
final class PageMenu {

  /** What the menu 规划 offers too. */
  private static final List<PageEdit> PLAN = List.of(PageEdit.NEW_STATEMENT, PageEdit.NEW_HEADING,
      PageEdit.NEW_SUBHEADING, PageEdit.NEW_BOX, PageEdit.SPLIT, PageEdit.MERGE, PageEdit.MOVE_UP, PageEdit.MOVE_DOWN,
      PageEdit.PROMOTE, PageEdit.DEMOTE);

  private final PageCanvas canvas;
  private final List<Consumer<Menu>> fillers = new CopyOnWriteArrayList<>();
  private PageTyping typing;

  PageMenu(PageCanvas canvas) {
    this.canvas = canvas;
    canvas.addListener(SWT.MenuDetect, event -> open());
  }

  /** Lets text be cut and pasted. */
  void setEditing(PageTyping editing) {
    typing = editing;
  }

  /** Lets somebody add items. */
  void add(Consumer<Menu> filler) {
    fillers.add(filler);
  }

  private void open() {
    if (canvas.document().blocks().isEmpty()) {
      return;
    }
    Menu menu = new Menu(canvas);
    if (typing != null) {
      edit(menu, PageEdit.CUT).setEnabled(canvas.cursor().hasSelection());
    }
    item(menu, Messages.copy, canvas::copy);
    if (typing != null) {
      edit(menu, PageEdit.PASTE);
    }
    item(menu, Messages.selectAll, () -> canvas.moveCaret(canvas.cursor()::selectAll));
    if (typing != null) {
      new MenuItem(menu, SWT.SEPARATOR);
      PLAN.forEach(each -> edit(menu, each));
      if (canvas.current() instanceof Indicator) {
        new MenuItem(menu, SWT.SEPARATOR);
        edit(menu, PageEdit.NEW_INDICATOR);
        edit(menu, PageEdit.DELETE_INDICATOR);
      }
    }
    fillers.forEach(filler -> filler.accept(menu));
    menu.addListener(SWT.Hide, event -> canvas.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  private MenuItem edit(Menu menu, PageEdit edit) {
    return item(menu, edit.label(), () -> typing.run(edit));
  }

  private static MenuItem item(Menu menu, String text, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text);
    item.addListener(SWT.Selection, event -> action.run());
    return item;
  }
}
