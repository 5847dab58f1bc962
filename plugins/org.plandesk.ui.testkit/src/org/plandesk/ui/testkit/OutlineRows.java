// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Reads and selects open rows of the outline; user interface thread only. */
final class OutlineRows {

  private OutlineRows() {}

  /** The texts of the rows, top first. */
  static List<String> texts() {
    return Controls.rows(WindowParts.tree()).stream().map(TreeItem::getText).toList();
  }

  /** Selects the row with this text, with the keyboard in the outline. */
  static void select(String row) {
    Tree tree = WindowParts.tree();
    TreeItem item = Controls.rows(tree).stream().filter(candidate -> row.equals(candidate.getText())).findFirst()
        .orElseThrow(() -> new AssertionError("No row " + row));
    WindowParts.page().activate(WindowParts.page().findView("org.plandesk.ui.outline"));
    tree.setSelection(item);
    var event = new Event();
    event.item = item;
    tree.notifyListeners(SWT.Selection, event);
  }

  /** The text of the selected row; empty when none is. */
  static String selected() {
    return List.of(WindowParts.tree().getSelection()).stream().map(TreeItem::getText).findFirst().orElse("");
  }
}
