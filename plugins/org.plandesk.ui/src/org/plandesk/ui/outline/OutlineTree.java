// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.ElementIcons;
import org.plandesk.ui.parts.RowPainter;
import org.plandesk.ui.session.PlanProblems;

/** The tree of the outline: its columns, how its rows look, what is open. Children are asked for when a node is opened. */
final class OutlineTree {

  private static final int COUNT_WIDTH = 44;
  private static final int COUNT_MARGIN = 8;
  private static final int COLUMNS = 4;
  private static final int ROW = 25;
  private static final int SIGN = 10;

  private final TreeViewer viewer;
  private OutlineModel model;
  private PlanProblems problems;

  OutlineTree(Composite parent) {
    var tree = new Tree(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
    tree.setData(OutlineView.ID, Boolean.TRUE);
    tree.setHeaderVisible(true);
    tree.setLinesVisible(false);
    tree.setFont(PlanFonts.TEXT.font());
    tree.setBackground(PlanColors.SURFACE.color());
    tree.setHeaderBackground(PlanColors.HEADER.color());
    tree.setHeaderForeground(PlanColors.TEXT_SECOND.color());
    column(tree, Messages.columnElement, SWT.LEFT);
    column(tree, Messages.columnTasks, SWT.RIGHT);
    column(tree, Messages.columnDeadlines, SWT.RIGHT);
    column(tree, Messages.columnProblems, SWT.RIGHT);
    shortenTitles(tree);
    tree.addListener(SWT.MeasureItem, event -> event.height = ROW);
    tree.addListener(SWT.EraseItem, event -> RowPainter.erase(event, COLUMNS));
    tree.addListener(SWT.PaintItem, this::paint);
    tree.addListener(SWT.Resize, event -> fitColumns());
    viewer = new TreeViewer(tree);
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(new Content());
    viewer.setLabelProvider(new Labels());
  }

  /** Counts these problems from now on; null for none. */
  void setProblems(PlanProblems shown) {
    problems = shown;
    viewer.getTree().redraw();
  }

  TreeViewer viewer() {
    return viewer;
  }

  /** Shows a plan with the nodes open that were, or its chapters when it is seen for the first time. */
  void setModel(OutlineModel newModel, Set<String> expanded) {
    model = newModel;
    viewer.setInput(newModel == null ? null : new Object[] {newModel.plan()});
    if (newModel != null) {
      viewer.expandToLevel(newModel.plan(), 1);
      if (expanded != null) {
        viewer.setExpandedElements(open(newModel, expanded).toArray());
      }
    }
  }

  /** Ids of the open nodes. */
  List<String> expandedIds() {
    List<String> ids = new ArrayList<>();
    for (Object element : viewer.getExpandedElements()) {
      if (element instanceof PlanElement named && named.getId() != null) {
        ids.add(named.getId());
      }
    }
    return ids;
  }

  /** Selects and scrolls to the element or to what holds it. */
  void reveal(EObject element) {
    EObject shown = model == null ? null : model.shown(element);
    if (shown != null && viewer.getStructuredSelection().getFirstElement() != shown) {
      viewer.setSelection(new StructuredSelection(shown), true);
    }
  }

  /** What is selected, in the order of the tree. */
  List<EObject> selected() {
    List<EObject> elements = new ArrayList<>();
    for (Object each : viewer.getStructuredSelection()) {
      elements.add((EObject) each);
    }
    return elements;
  }

  /** Shows what changed in the plan; open nodes and the selection stay, though they may stand elsewhere now. */
  void refresh() {
    Set<String> closed = new LinkedHashSet<>(expandedIds());
    viewer.refresh();
    expandedIds().forEach(closed::remove);
    if (!closed.isEmpty()) {
      // what was promoted or demoted is another object with the same id
      withIds(model, closed).forEach(element -> viewer.setExpandedState(element, true));
    }
  }

  /** Shows what was counted, and tells screen readers of it, where it is another number than before. */
  void showCounts(OutlineCounts counted) {
    List<EObject> changed = new ArrayList<>();
    for (TreeItem item : viewer.getTree().getItems()) {
      collectChanged(item, counted, changed);
    }
    model.setCounts(counted);
    fitColumns();
    viewer.update(changed.toArray(), null);
  }

  private void collectChanged(TreeItem item, OutlineCounts counted, List<EObject> changed) {
    if (item.getData() instanceof EObject element) {
      if (!counted.of(element).equals(model.counts(element))) {
        changed.add(element);
      }
      if (item.getExpanded()) {
        for (TreeItem inner : item.getItems()) {
          collectChanged(inner, counted, changed);
        }
      }
    }
  }

  private static List<EObject> open(OutlineModel model, Set<String> ids) {
    List<EObject> open = withIds(model, ids);
    if (model.plan().getId() == null || ids.contains(model.plan().getId())) {
      open.addFirst(model.plan());
    }
    return open;
  }

  private static List<EObject> withIds(OutlineModel model, Set<String> ids) {
    List<EObject> elements = new ArrayList<>(model.all());
    elements.removeIf(element -> !(element instanceof PlanElement named && ids.contains(named.getId())));
    return elements;
  }

  private static void column(Tree tree, String title, int style) {
    var column = new TreeColumn(tree, style);
    column.setText(title);
    column.setResizable(false);
  }

  /** Titles wider than their numbers would take the room of the elements: then the icons of the same things stand there. */
  private static void shortenTitles(Tree tree) {
    List<Images> icons = List.of(Images.TASK, Images.DEADLINE, Images.WARNING);
    GC gc = new GC(tree);
    gc.setFont(tree.getFont());
    int widest = Arrays.stream(tree.getColumns()).skip(1).mapToInt(each -> gc.textExtent(each.getText()).x).max()
        .orElse(0);
    gc.dispose();
    for (int i = 1; i < COLUMNS && widest > COUNT_WIDTH - COUNT_MARGIN; i++) {
      TreeColumn column = tree.getColumn(i);
      column.setToolTipText(column.getText());
      column.setText("");
      column.setImage(icons.get(i - 1).image());
    }
  }

  /** Gives each number room, the largest of which are those of the whole plan, and the elements the rest. */
  private void fitColumns() {
    Tree tree = viewer.getTree();
    int width = tree.getClientArea().width;
    if (width > 0) {
      int rest = width;
      for (int i = 1; i < COLUMNS; i++) {
        int needed = countWidth(i);
        tree.getColumn(i).setWidth(needed);
        rest -= needed;
      }
      tree.getColumn(0).setWidth(Math.max(80, rest));
    }
  }

  private int countWidth(int column) {
    String largest = model == null ? "" : count(model.plan(), column);
    Tree tree = viewer.getTree();
    GC gc = new GC(tree);
    gc.setFont(tree.getFont());
    int title = gc.textExtent(tree.getColumn(column).getText()).x;
    gc.setFont(PlanFonts.SMALL.font());
    int needed = Math.max(title, gc.textExtent(largest).x) + 2 * COUNT_MARGIN;
    gc.dispose();
    return Math.max(COUNT_WIDTH, needed);
  }

  private void paint(Event event) {
    var item = (TreeItem) event.item;
    if (model == null || !(item.getData() instanceof EObject element)) {
      return;
    }
    int right = item.getBounds(event.index).x + item.getBounds(event.index).width;
    if (event.index == 0) {
      Image icon = ElementIcons.of(element).image();
      event.gc.drawImage(icon, event.x, event.y + (event.height - icon.getBounds().height) / 2);
      paintSeverity(event, element);
      int x = event.x + icon.getBounds().width + 6;
      var cell = new Rectangle(x, event.y, right - x - 4, event.height);
      var color = model.isFaint(element) ? PlanColors.TEXT_SECOND : PlanColors.TEXT;
      RowPainter.text(event.gc, model.label(element), cell, PlanFonts.TEXT.font(), color.color(), SWT.LEFT);
    } else {
      String count = count(element, event.index);
      var cell = new Rectangle(right - item.getBounds(event.index).width, event.y,
          item.getBounds(event.index).width - COUNT_MARGIN, event.height);
      var color = event.index == 1 ? PlanColors.TEXT_SECOND : PlanColors.DEADLINE;
      RowPainter.text(event.gc, count, cell, PlanFonts.SMALL.font(), color.color(), SWT.RIGHT);
    }
  }

  /** The severity sits at the lower left of the icon: a triangle for warnings, a diamond for errors. */
  private void paintSeverity(Event event, EObject element) {
    PlanProblems.Count count = problems(element);
    if (count.all() > 0) {
      Image sign = (count.errors() > 0 ? Images.LATE : Images.DUE_SOON).image();
      int middle = event.y + event.height / 2;
      event.gc.drawImage(sign, 0, 0, sign.getBounds().width, sign.getBounds().height, event.x - 3, middle, SIGN, SIGN);
    }
  }

  private PlanProblems.Count problems(EObject element) {
    return problems == null ? PlanProblems.Count.NONE : problems.of(element);
  }

  private String count(EObject element, int column) {
    var counts = model.counts(element);
    int count = switch (column) {
      case 1 -> counts.tasks();
      case 2 -> counts.deadlines();
      default -> problems(element).all();
    };
    return count == 0 ? "" : Integer.toString(count);
  }

  private final class Content implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return (Object[]) input;
    }

    @Override
    public Object[] getChildren(Object parent) {
      return model == null ? new Object[0] : model.children((EObject) parent).toArray();
    }

    @Override
    public Object getParent(Object element) {
      return model == null || element instanceof Plan ? null : model.parent((EObject) element);
    }

    @Override
    public boolean hasChildren(Object element) {
      return model != null && !model.children((EObject) element).isEmpty();
    }
  }

  /** The texts of the cells for screen readers and for typing ahead; what is seen is painted. */
  private final class Labels extends LabelProvider implements ITableLabelProvider {
    @Override
    public String getText(Object element) {
      return getColumnText(element, 0);
    }

    @Override
    public Image getColumnImage(Object element, int column) {
      return null;
    }

    @Override
    public String getColumnText(Object element, int column) {
      if (model == null) {
        return "";
      }
      return column == 0 ? model.label((EObject) element) : count((EObject) element, column);
    }
  }
}
