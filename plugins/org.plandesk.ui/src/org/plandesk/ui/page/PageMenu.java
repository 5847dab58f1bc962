// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of the page: copy, select all, and what others add each time it opens. */
final class PageMenu {

  private final PageCanvas canvas;
  private final List<Consumer<Menu>> fillers = new CopyOnWriteArrayList<>();

  PageMenu(PageCanvas canvas) {
    this.canvas = canvas;
    canvas.addListener(SWT.MenuDetect, event -> open());
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
    item(menu, Messages.copy, canvas::copy);
    item(menu, Messages.selectAll, canvas::selectAll);
    fillers.forEach(filler -> filler.accept(menu));
    menu.addListener(SWT.Hide, event -> canvas.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  private static void item(Menu menu, String text, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text);
    item.addListener(SWT.Selection, event -> action.run());
  }
}
