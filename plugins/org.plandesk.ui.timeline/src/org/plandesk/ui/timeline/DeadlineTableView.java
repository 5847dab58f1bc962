// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.util.List;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanTheme;
import org.plandesk.ui.parts.EmptyState;
import org.plandesk.ui.parts.NoPlan;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.table.TableWidget;
import org.plandesk.ui.table.rows.TableModel;
import org.plandesk.ui.timeline.edit.MarkMenu;
import org.plandesk.ui.timeline.table.DeadlineColumns;
import org.plandesk.ui.timeline.view.TimelineViewModel;
import org.plandesk.ui.timeline.view.TimelineViewModel.State;

/** 时限表: the marks that the view 时限 shows, or those of them that were picked there, as rows. User interface thread only. */
public final class DeadlineTableView extends ViewPart implements TimelineViewModel.Listener {

  /** The view's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.timeline.table";

  private final Runnable themeListener = this::rebuild;
  private TimelineViewModel model;
  private PartActions actions;
  private MarkSelection selection;
  private PlanSelection shared;
  private EmptyState state;
  private Emptiness emptiness;
  private DeadlineColumns columns;
  private TableModel<TimelineMark> rows;
  private TableWidget<TimelineMark> table;
  private List<TimelineMark> shown = List.of();
  private Object judged;
  private boolean selecting;

  @Override
  public void createPartControl(Composite parent) {
    setTitleImage(Images.TABLE.image());
    model = WindowTimeline.of(getSite().getWorkbenchWindow()).model();
    actions = new PartActions(getSite().getWorkbenchWindow());
    selection = new MarkSelection(model);
    parent.setLayout(new FillLayout());
    state = new EmptyState(parent, NoPlan.sentence(getSite()), this::setFocus);
    emptiness = new Emptiness(state, model, getSite().getWorkbenchWindow());
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    state.content().setLayout(layout);
    columns = new DeadlineColumns(PlanLabels.current(), () -> model.settings().judgement());
    rebuild();
    getSite().setSelectionProvider(selection);
    shared = PlanSelection.connect(getSite(), elements -> model.selectElement(elements.getFirst()));
    model.addListener(this);
    PlanTheme.addListener(themeListener);
    getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_COPY,
        new AbstractHandler() {
          @Override
          public Object execute(ExecutionEvent event) {
            table.copy();
            return null;
          }
        });
  }

  private void rebuild() {
    if (table != null) {
      table.dispose();
    }
    shown = List.of();
    rows = columns.model(WindowTimeline.of(getSite().getWorkbenchWindow()).work());
    table = new TableWidget<>(state.content(), "deadlines", rows, columns, Messages.groupYears, Messages.tableTitle,
        false);
    table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    rows.sort(DeadlineColumns.DAY, TableModel.Direction.ASCENDING);
    table.onSelect(this::rowsSelected);
    table.onOpen(actions::open);
    table.setMenu(new MarkMenu(table.control(), model::selection, () -> model.settings().judgement().asOf(), actions,
        actions.edits()).menu());
    state.content().layout();
    changed();
  }

  private void rowsSelected(List<TimelineMark> marks) {
    selecting = true;
    try {
      model.select(marks);
    } finally {
      selecting = false;
    }
    selection.tell();
  }

  @Override
  public void changed() {
    emptiness.refresh();
    state.show(hasRows());
    List<TimelineMark> marks = model.rows();
    Object judgement = model.settings().judgement();
    boolean sameDay = judgement.equals(judged);
    if (marks != shown || !sameDay) {
      shown = marks;
      judged = judgement;
      if (sameDay) {
        // of what changed the marks are made anew
        rows.exchangeElements(marks);
      } else {
        rows.setElements(marks);
      }
      selected();
    }
  }

  @Override
  public void selected() {
    if (!selecting) {
      model.selected().filter(mark -> !table.selected().contains(mark)).ifPresent(table::select);
    }
  }

  @Override
  public void setFocus() {
    // not simply what is shown: its first control is a filter, which would take the keys meant for the rows
    if (hasRows()) {
      table.setFocus();
    } else {
      state.setFocus();
    }
  }

  private boolean hasRows() {
    return model.state() == State.READY && model.index().shown() > 0;
  }

  @Override
  public void dispose() {
    PlanTheme.removeListener(themeListener);
    if (model != null) {
      model.removeListener(this);
      shared.disconnect();
    }
    super.dispose();
  }
}
