// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plandesk.model.Plan;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.images.PlanTheme;
import org.plandesk.ui.parts.PlanView;
import org.plandesk.ui.table.rows.TableModel;
import org.plandesk.ui.table.rows.TableRow;

/**
 * A page of the editor that shows elements of one kind as a table: strip with counts and switches, filters, header, rows.
 *
 * <p>Subclasses say what the elements and columns are. Changes of the plan are gathered and shown together. User interface
 * thread only.
 *
 * @param <E> the elements that rows show
 */
public abstract class PlanTable<E extends EObject> extends Composite implements PlanView {

  /** Height of a row in pixels at 100 %. */
  static final int ROW_HEIGHT = 26;

  private final String id;
  private final Class<E> type;
  private final ListenerList<ISelectionChangedListener> selectionListeners = new ListenerList<>();
  private final ListenerList<Consumer<EObject>> openListeners = new ListenerList<>();
  private final StackLayout stack = new StackLayout();
  private final Composite content;
  private final Label empty;
  private final Runnable themeListener = this::themeChanged;
  private final EContentAdapter changes = new EContentAdapter() {
    @Override
    public void notifyChanged(Notification notification) {
      super.notifyChanged(notification);
      if (!notification.isTouch()) {
        refreshSoon();
      }
    }
  };
  private Plan plan;
  private TableModel<E> model;
  private TableWidget<E> widget;
  private CellEdits<E> edits;
  private boolean refreshing;

  /** @param id stable name under which the table's layout is kept */
  PlanTable(Composite parent, String id, Class<E> type, String emptyText) {
    super(parent, SWT.NONE);
    this.id = id;
    this.type = type;
    setLayout(stack);
    content = new Composite(this, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    content.setLayout(layout);
    empty = new Label(this, SWT.CENTER);
    empty.setText("\n\n" + emptyText);
    empty.setFont(PlanFonts.TEXT.font());
    stack.topControl = empty;
    colour();
    PlanTheme.addListener(themeListener);
    addDisposeListener(event -> {
      PlanTheme.removeListener(themeListener);
      setPlan(null);
    });
  }

  /** The elements of the plan that rows show, in the order of the document. */
  abstract List<E> elements(Plan shown);

  /** A table with the columns that these elements need. */
  abstract TableModel<E> createModel(List<E> elements);

  /** What groups are called on the switch (按节). */
  abstract String groupLabel();

  /** Name of the table for screen readers. */
  abstract String title();

  /** Whether rows are grouped until a person decides otherwise. */
  abstract boolean groupedAtFirst();

  /** Icon of a cell that has one, else null. */
  abstract Image icon(E element, String column);

  @Override
  public void setPlan(Plan newPlan) {
    if (plan != null) {
      plan.eAdapters().remove(changes);
    }
    plan = newPlan;
    if (newPlan == null) {
      return;
    }
    plan.eAdapters().add(changes);
    rebuild();
  }

  @Override
  public void reveal(EObject element) {
    E row = rowOf(element);
    if (row != null && widget != null) {
      widget.select(row);
    }
  }

  /** Copies the selected rows, all rows when none is selected. */
  @Override
  public void copy() {
    if (widget != null) {
      widget.copy();
    }
  }

  @Override
  public boolean setFocus() {
    return widget == null ? super.setFocus() : widget.setFocus();
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    selectionListeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    selectionListeners.remove(listener);
  }

  @Override
  public IStructuredSelection getSelection() {
    return widget == null ? StructuredSelection.EMPTY : new StructuredSelection(widget.selected());
  }

  @Override
  public void setSelection(ISelection selection) {
    if (selection instanceof IStructuredSelection structured
        && structured.getFirstElement() instanceof EObject element) {
      reveal(element);
    }
  }

  /** Adds who opens the element at its sentence, on Enter or double click. */
  public void addOpenListener(Consumer<EObject> listener) {
    openListeners.add(listener);
  }

  /** Lets cells be edited in place; before a plan is shown. */
  public void setEdits(CellEdits<E> cells) {
    edits = cells;
  }

  /** The rows; for tests. */
  TableModel<E> model() {
    return model;
  }

  private void rebuild() {
    List<E> elements = elements(plan);
    if (widget != null) {
      widget.dispose();
      widget = null;
    }
    if (elements.isEmpty()) {
      stack.topControl = empty;
    } else {
      model = createModel(elements);
      widget = new TableWidget<>(content, id, model, this::icon, groupLabel(), title(), groupedAtFirst());
      widget.onSelect(this::selected);
      if (edits != null) {
        widget.setEdits(edits);
      }
      widget.onOpen(element -> openListeners.forEach(listener -> listener.accept(element)));
      model.setElements(elements);
      widget.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
      content.layout();
      stack.topControl = content;
    }
    layout();
  }

  private void refreshSoon() {
    if (!refreshing && !isDisposed()) {
      refreshing = true;
      getDisplay().asyncExec(() -> {
        refreshing = false;
        if (!isDisposed() && plan != null) {
          refresh();
        }
      });
    }
  }

  private void refresh() {
    List<E> elements = elements(plan);
    if (widget == null || elements.isEmpty() || !sameColumns(elements)) {
      rebuild();
    } else {
      model.setElements(elements);
    }
  }

  private boolean sameColumns(List<E> elements) {
    List<String> wanted =
        createModel(elements).columns().stream().map(column -> column.code() + column.label()).toList();
    return wanted.equals(model.columns().stream().map(column -> column.code() + column.label()).toList());
  }

  private void selected(List<E> elements) {
    var event = new SelectionChangedEvent(this, new StructuredSelection(new ArrayList<>(elements)));
    selectionListeners.forEach(listener -> listener.selectionChanged(event));
  }

  /** The row that shows the element or holds it, or the first row inside of it. */
  private E rowOf(EObject element) {
    if (model == null) {
      return null;
    }
    for (EObject at = element; at != null; at = at.eContainer()) {
      if (type.isInstance(at) && model.elements().contains(type.cast(at))) {
        return type.cast(at);
      }
    }
    if (element != null && element != plan) {
      for (TableRow<E> row : model.rows()) {
        if (row instanceof TableRow.Entry<E> entry && EcoreUtil.isAncestor(element, entry.element())) {
          return entry.element();
        }
      }
    }
    return null;
  }

  private void themeChanged() {
    colour();
    if (plan != null) {
      rebuild();
    }
  }

  private void colour() {
    setBackground(PlanColors.SURFACE.color());
    content.setBackground(PlanColors.SURFACE.color());
    empty.setBackground(PlanColors.SURFACE.color());
    empty.setForeground(PlanColors.TEXT_SECOND.color());
  }
}
