// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;

/** One tree with one item. */
public final class TreeView extends ViewPart {

  static final String ID = "org.plandesk.bench.tree";

  private Tree tree;

  @Override
  public void createPartControl(Composite parent) {
    tree = new Tree(parent, SWT.NONE);
    new TreeItem(tree, SWT.NONE).setText("item");
  }

  @Override
  public void setFocus() {
    tree.setFocus();
  }
}
