// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.plandesk.ui.parts.AccessibleNames;

/** Finds controls in a window by type and name; user interface thread only. */
final class Controls {

  private Controls() {}

  /** Every control of the type below the composite, top first. */
  static <T extends Control> List<T> all(Composite top, Class<T> type) {
    List<T> found = new ArrayList<>();
    collect(top, type, found);
    return found;
  }

  /** The control with the name that screen readers are told. */
  static <T extends Control> Optional<T> named(Composite top, Class<T> type, String name) {
    return all(top, type).stream().filter(control -> name.equals(AccessibleNames.of(control))).findFirst();
  }

  /** The open nodes of a tree, top first. */
  static List<TreeItem> rows(Tree tree) {
    List<TreeItem> rows = new ArrayList<>();
    for (TreeItem item : tree.getItems()) {
      collect(item, rows);
    }
    return rows;
  }

  /** The tab folder in which there is a tab with this text. */
  static Optional<CTabFolder> folderWith(Composite top, String tab) {
    return all(top, CTabFolder.class).stream()
        .filter(folder -> List.of(folder.getItems()).stream().anyMatch(item -> tab.equals(item.getText()))).findFirst();
  }

  private static void collect(TreeItem item, List<TreeItem> rows) {
    rows.add(item);
    if (item.getExpanded()) {
      for (TreeItem child : item.getItems()) {
        collect(child, rows);
      }
    }
  }

  private static <T extends Control> void collect(Composite top, Class<T> type, List<T> found) {
    for (Control child : top.getChildren()) {
      if (type.isInstance(child)) {
        found.add(type.cast(child));
      }
      if (child instanceof Composite composite) {
        collect(composite, type, found);
      }
    }
  }
}
