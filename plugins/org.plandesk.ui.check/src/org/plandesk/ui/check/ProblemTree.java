// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.plandesk.ui.check.model.ProblemGroup;
import org.plandesk.ui.check.model.ProblemList;
import org.plandesk.ui.check.model.ProblemRow;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.RowPainter;

/** The groups and rows of the list as a tree; rows are made when they come into view. User interface thread only. */
final class ProblemTree {

  private static final int PLACE_WIDTH = 108;
  private static final int LEAST_WIDTH = 80;
  private static final int COLUMNS = 2;
  private static final int ROW = 25;

  private final Tree tree;
  private final ProblemList list;
  private final RowLook look = new RowLook();
  /** What a person opened or closed, by the keys of the groups. */
  private final Map<String, Boolean> open = new HashMap<>();
  private List<ProblemGroup> shown = List.of();
  private TreeItem pointed;

  ProblemTree(Composite parent, ProblemList list) {
    this.list = list;
    tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
    tree.setData(ProblemsView.ID, Boolean.TRUE);
    AccessibleNames.set(tree, Messages.treeName);
    tree.setHeaderVisible(true);
    tree.setLinesVisible(false);
    tree.setFont(PlanFonts.CONTROL.font());
    column(SWT.LEFT);
    column(SWT.RIGHT);
    tree.getColumn(1).setText(Messages.columnPlace);
    colour();
    tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
    tree.addListener(SWT.MeasureItem, event -> event.height = ROW);
    tree.addListener(SWT.EraseItem, event -> RowPainter.erase(event, COLUMNS));
    tree.addListener(SWT.PaintItem, look::paint);
    tree.addListener(SWT.Resize, event -> fitColumns());
    tree.addListener(SWT.Expand, event -> remember(event, true));
    tree.addListener(SWT.Collapse, event -> remember(event, false));
    tree.addListener(SWT.MouseMove, this::point);
    // The words would lie over the menu.
    tree.addListener(SWT.MenuDetect, event -> tree.setToolTipText(null));
  }

  Tree control() {
    return tree;
  }

  /** Takes the colours of the theme. */
  void colour() {
    tree.setBackground(PlanColors.SURFACE.color());
    tree.setHeaderBackground(PlanColors.HEADER.color());
    tree.setHeaderForeground(PlanColors.TEXT_SECOND.color());
  }

  private void column(int style) {
    TreeColumn column = new TreeColumn(tree, style);
    column.setResizable(false);
  }

  private void fitColumns() {
    int width = tree.getClientArea().width;
    if (width > 0) {
      tree.getColumn(0).setWidth(Math.max(LEAST_WIDTH, width - PLACE_WIDTH));
      tree.getColumn(1).setWidth(PLACE_WIDTH);
    }
  }

  /** What the header says of all rows. */
  void setHead(String words) {
    tree.getColumn(0).setText(words);
    tree.getColumn(0).setToolTipText(words);
  }

  /** Shows what the list holds now; what was open or selected stays so. */
  void refresh() {
    if (list.groups().equals(shown)) {
      tree.redraw();
      return;
    }
    shown = list.groups();
    Set<String> chosen = new HashSet<>();
    for (TreeItem item : tree.getSelection()) {
      chosen.add(identity(item));
    }
    String top = topAsideFromFirst();
    tree.setRedraw(false);
    try {
      tree.setItemCount(0);
      tree.setItemCount(list.groups().size());
      for (int i = 0; i < list.groups().size(); i++) {
        ProblemGroup group = list.groups().get(i);
        TreeItem item = tree.getItem(i);
        fill(item, i);
        item.setExpanded(isOpen(group));
      }
      restore(chosen, top);
    } finally {
      tree.setRedraw(true);
    }
  }

  /** The row that the list is rolled to; null at its head, where what comes to stand above it, graver than all, is to be seen. */
  private String topAsideFromFirst() {
    TreeItem top = tree.getTopItem();
    return top == null || top == tree.getItem(0) ? null : identity(top);
  }

  private void restore(Set<String> chosen, String top) {
    List<TreeItem> items = new ArrayList<>();
    for (int i = 0; i < list.groups().size(); i++) {
      ProblemGroup group = list.groups().get(i);
      restore(tree.getItem(i), group.key(), chosen, top, items);
      for (int k = 0; isOpen(group) && k < group.rows().size(); k++) {
        String identity = identity(group.rows().get(k));
        if (chosen.contains(identity) || identity.equals(top)) {
          restore(tree.getItem(i).getItem(k), identity, chosen, top, items);
        }
      }
    }
    tree.setSelection(items.toArray(TreeItem[]::new));
  }

  private void restore(TreeItem item, String identity, Set<String> chosen, String top, List<TreeItem> items) {
    if (chosen.contains(identity)) {
      items.add(item);
    }
    if (identity.equals(top)) {
      tree.setTopItem(item);
    }
  }

  private boolean isOpen(ProblemGroup group) {
    return open.getOrDefault(group.key(), group.isOpenAtFirst());
  }

  /** The same after the next check as far as its element, rule and words are. */
  private static String identity(ProblemRow row) {
    return row.whole().rule() + System.identityHashCode(row.place().element()) + row.place().quote()
        + row.whole().message();
  }

  private static String identity(TreeItem item) {
    return switch (item.getData()) {
      case ProblemRow row -> identity(row);
      case ProblemGroup group -> group.key();
      case null, default -> "";
    };
  }

  private void fill(TreeItem item, int index) {
    TreeItem parent = item.getParentItem();
    if (parent == null) {
      ProblemGroup group = list.groups().get(index);
      item.setData(group);
      item.setText(look.text(group));
      item.setItemCount(group.rows().size());
    } else {
      ProblemRow row = ((ProblemGroup) parent.getData()).rows().get(index);
      item.setData(row);
      item.setText(new String[] {look.text(row), look.position(row)});
    }
  }

  private void remember(Event event, boolean opened) {
    if (event.item.getData() instanceof ProblemGroup group) {
      open.put(group.key(), opened);
    }
  }

  /** Texts that do not fit are told when the pointer stands on them. */
  private void point(Event event) {
    TreeItem item = tree.getItem(new Point(event.x, event.y));
    if (item != pointed) {
      pointed = item;
      tree.setToolTipText(item == null ? null : item.getText());
    }
    tree.setCursor(item != null && RowLook.isBulb(item, event.x) ? tree.getDisplay().getSystemCursor(SWT.CURSOR_HAND)
        : null);
  }

  /** Whether a click was on the bulb of a row. */
  boolean isBulb(Event click) {
    TreeItem item = click.button == 1 && click.count == 1 ? tree.getItem(new Point(click.x, click.y)) : null;
    return item != null && tree.getSelectionCount() == 1 && tree.getSelection()[0] == item
        && RowLook.isBulb(item, click.x);
  }

  /** Opens a group, or closes it. */
  void toggle(TreeItem item) {
    if (item.getData() instanceof ProblemGroup group) {
      item.setExpanded(!item.getExpanded());
      open.put(group.key(), item.getExpanded());
    }
  }

  /** The selected rows; of a selected group all of its rows. */
  List<ProblemRow> selected() {
    List<ProblemRow> rows = new ArrayList<>();
    for (TreeItem item : tree.getSelection()) {
      if (item.getData() instanceof ProblemRow row) {
        rows.add(row);
      } else if (item.getData() instanceof ProblemGroup group) {
        rows.addAll(group.rows());
      }
    }
    return rows.stream().distinct().toList();
  }

  /** The group that is selected, or that of the first selected row; null when nothing is. */
  ProblemGroup selectedGroup() {
    if (tree.getSelectionCount() == 0) {
      return null;
    }
    TreeItem item = tree.getSelection()[0];
    return (ProblemGroup) (item.getParentItem() == null ? item : item.getParentItem()).getData();
  }

  /** Whether the first of what is selected is a row and no group. */
  boolean isRowSelected() {
    return tree.getSelectionCount() > 0 && tree.getSelection()[0].getData() instanceof ProblemRow;
  }

  /** Selects the row after the selected one, or before it, around the ends; of folded groups none. False when there is none. */
  boolean step(boolean forward) {
    List<int[]> places = new ArrayList<>();
    int at = -1;
    TreeItem now = tree.getSelectionCount() == 0 ? null : tree.getSelection()[0];
    for (int i = 0; i < list.groups().size(); i++) {
      ProblemGroup group = list.groups().get(i);
      TreeItem item = tree.getItem(i);
      if (item == now) {
        at = forward ? places.size() - 1 : places.size();
      }
      for (int k = 0; isOpen(group) && k < group.rows().size(); k++) {
        at = now != null && now.getParentItem() == item && item.indexOf(now) == k ? places.size() : at;
        places.add(new int[] {i, k});
      }
    }
    if (places.isEmpty()) {
      return false;
    }
    int next = at < 0 && now == null ? forward ? 0 : places.size() - 1 : at + (forward ? 1 : -1);
    select(places.get(Math.floorMod(next, places.size())));
    return true;
  }

  private void select(int[] place) {
    TreeItem item = tree.getItem(place[0]).getItem(place[1]);
    tree.setSelection(item);
    tree.showSelection();
  }

  /** Where a menu about the selection opens, in the coordinates of the display. */
  Point menuPlace() {
    if (tree.getSelectionCount() == 0) {
      return tree.toDisplay(0, 0);
    }
    var bounds = tree.getSelection()[0].getBounds();
    return tree.toDisplay(bounds.x, bounds.y + bounds.height);
  }
}
