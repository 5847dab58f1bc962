// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.plandesk.ui.images.Images;

/** The tool 导出: pressed it exports the view; its menu offers everything too. */
final class ExportMenu extends Action implements IMenuCreator {

  private final PaperTools paper;
  private Menu menu;

  ExportMenu(PaperTools paper) {
    super(Messages.exportTip, IAction.AS_DROP_DOWN_MENU);
    this.paper = paper;
    setImageDescriptor(Images.EXPORT.descriptor());
    setMenuCreator(this);
  }

  @Override
  public void run() {
    paper.export(false);
  }

  @Override
  public Menu getMenu(Control parent) {
    dispose();
    menu = new Menu(parent);
    item(Messages.exportView, false);
    item(Messages.exportAll, true);
    return menu;
  }

  private void item(String words, boolean everything) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(words);
    item.addListener(SWT.Selection, event -> paper.export(everything));
  }

  @Override
  public Menu getMenu(Menu parent) {
    return null;
  }

  @Override
  public void dispose() {
    if (menu != null && !menu.isDisposed()) {
      menu.dispose();
    }
    menu = null;
  }
}
