// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.Revision;
import org.plandesk.history.RevisionList;
import org.plandesk.ui.history.compare.ComparisonInput;
import org.plandesk.ui.history.compare.Comparisons;
import org.plandesk.ui.history.compare.PlanState;
import org.plandesk.ui.history.compare.RevisionTableExport;
import org.plandesk.ui.history.model.RevisionRows;
import org.plandesk.ui.history.model.RevisionWords;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.ActivePlan;
import org.plandesk.ui.parts.EmptyState;
import org.plandesk.ui.parts.NoPlan;
import org.plandesk.ui.parts.RowTable;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;

/**
 * 历史: the revisions of the active plan, and what became of the element that is selected in the window. Enter opens the state
 * of a revision, read-only. User interface thread only.
 */
public final class HistoryView extends ViewPart {

  /** The view's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.history.history";

  private static final int TIME_WIDTH = 128;
  private static final int LABEL_WIDTH = 84;
  private static final int AUTHOR_WIDTH = 68;
  private static final int REASON_WIDTH = 112;
  private static final int[] SHARES = {1, 1};

  private final RevisionRows rows = new RevisionRows();
  private final Consumer<Path> news = this::recorded;
  private final PlanSessionListener placeListener = (changed, change) -> placeChanged(change);
  private ActivePlan active;
  private PlanSelection shared;
  private EmptyState state;
  private CLabel damage;
  private RowTable<Revision> table;
  private ElementPane element;
  private PlanSession session;
  private Path file;
  private Job job;

  @Override
  public void createPartControl(Composite parent) {
    setTitleImage(Images.HISTORY.image());
    state = new EmptyState(parent, NoPlan.sentence(getSite()), this::setFocus);
    Composite content = state.content();
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    damage = new CLabel(content, SWT.NONE);
    damage.setFont(PlanFonts.CONTROL.font());
    damage.setImage(Images.WARNING.image());
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(damage);
    SashForm panes = new SashForm(content, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(panes);
    table = new RowTable<>(panes, Revision.class, Messages.revisionTable, SWT.MULTI | SWT.VIRTUAL);
    table.column(Messages.time, TIME_WIDTH, RevisionWords::time);
    table.column(Messages.label, LABEL_WIDTH, RevisionWords::label);
    table.fill(table.column(Messages.reason, REASON_WIDTH, RevisionWords::reason));
    table.column(Messages.author, AUTHOR_WIDTH, Revision::author);
    table.onOpen(this::open);
    element = new ElementPane(panes);
    element.table().onOpen(row -> open(row.revision()));
    panes.setWeights(SHARES);
    fillTools();
    shared = PlanSelection.connect(getSite(), elements -> element.select(elements.getFirst()));
    HistoryNews.add(news);
    active = ActivePlan.follow(getSite(), this::activePlan);
  }

  private void fillTools() {
    Action open = new Action(Messages.openState) {
      @Override
      public void run() {
        table.chosen().ifPresent(HistoryView.this::open);
      }
    };
    open.setImageDescriptor(Images.OPEN_SENTENCE.descriptor());
    open.setEnabled(false);
    Action compare = compareAction();
    table.onChoose(() -> {
      open.setEnabled(table.allChosen().size() == 1);
      compare.setEnabled(comparison().isPresent());
    });
    Action automatic = new Action(Messages.showAutomatic, IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        rows.showAutomatic(isChecked());
        table.setRows(rows.rows());
      }
    };
    automatic.setImageDescriptor(Images.FILTER.descriptor());
    automatic.setChecked(rows.showsAutomatic());
    var bars = getViewSite().getActionBars();
    MenuManager menu = new MenuManager();
    for (Action action : List.of(open, compare, tableAction())) {
      bars.getToolBarManager().add(action);
      bars.getMenuManager().add(action);
      menu.add(action);
    }
    bars.getToolBarManager().add(automatic);
    bars.getMenuManager().add(automatic);
    table.control().setMenu(menu.createContextMenu(table.control()));
  }

  private Action compareAction() {
    Action compare = new Action(Messages.compare) {
      @Override
      public void run() {
        comparison().ifPresent(
            chosen -> Comparisons.open(getSite().getWorkbenchWindow(), chosen.old(), chosen.current()));
      }
    };
    compare.setToolTipText(Messages.compareHint);
    compare.setImageDescriptor(Images.COLUMNS.descriptor());
    compare.setEnabled(false);
    return compare;
  }

  private Action tableAction() {
    Action write = new Action(Messages.writeTable) {
      @Override
      public void run() {
        comparison().ifPresent(chosen -> new RevisionTableExport(getSite().getShell(), chosen).run());
      }
    };
    write.setToolTipText(Messages.writeTableHint);
    write.setImageDescriptor(Images.EXPORT.descriptor());
    return write;
  }

  /**
   * What the chosen revisions are compared as: two of them with each other; one, or without any that of
   * {@link RevisionRows#lastKept}, with the open plan.
   */
  Optional<ComparisonInput> comparison() {
    if (session == null || file == null || rows.isEmpty()) {
      return Optional.empty();
    }
    List<Revision> chosen = table.allChosen();
    if (chosen.size() > 1) {
      return Optional.of(new ComparisonInput(new PlanState.Recorded(file, chosen.getLast()),
          new PlanState.Recorded(file, chosen.getFirst())));
    }
    Revision old = chosen.isEmpty() ? rows.lastKept(session.isDirty()) : chosen.getFirst();
    return Optional.of(new ComparisonInput(new PlanState.Recorded(file, old), new PlanState.Open(session)));
  }

  private void open(Revision revision) {
    new RevisionOpener(getSite().getWorkbenchWindow(), file).open(revision, element.elementId());
  }

  private void activePlan(Optional<PlanSession> next) {
    if (session != null) {
      session.removeListener(placeListener);
    }
    session = next.orElse(null);
    if (session != null) {
      session.addListener(placeListener);
    }
    follow();
  }

  private void placeChanged(PlanSessionListener.Change change) {
    if (change == PlanSessionListener.Change.PLACE) {
      follow();
    }
  }

  private void follow() {
    Path next = session == null ? null : session.file().orElse(null);
    if (next == null || !next.equals(file)) {
      file = next;
      rows.setAll(List.of());
      element.setFile(next);
      shared.current().stream().findFirst().ifPresent(element::select);
      if (session == null) {
        NoPlan.say(state, getSite());
      } else {
        state.setText(file == null ? Messages.noFile : Messages.loading);
      }
      state.show(false);
      load();
    }
  }

  private void recorded(Path changed) {
    if (changed.equals(file)) {
      load();
      element.refresh();
    }
  }

  private void load() {
    if (job != null) {
      job.cancel();
    }
    if (file == null) {
      return;
    }
    Path asked = file;
    PlanHistory history = PlanHistory.of(asked);
    job = HistoryWork.run(Messages.loading, monitor -> history.list(), list -> {
      if (asked.equals(file) && !table.control().isDisposed()) {
        show(list);
      }
    }, sentence -> state.setText(sentence));
  }

  private void show(RevisionList list) {
    rows.setAll(list.revisions());
    table.setRows(rows.rows());
    damage.setText(list.damage().orElse(""));
    damage.setToolTipText(list.damage().orElse(null));
    ((GridData) damage.getLayoutData()).exclude = list.damage().isEmpty();
    damage.setVisible(list.damage().isPresent());
    state.content().layout();
    state.setText(list.damage().orElse(Messages.noRevisions));
    state.show(!rows.isEmpty());
  }

  @Override
  public void setFocus() {
    if (rows.isEmpty()) {
      state.setFocus();
    } else {
      table.control().setFocus();
    }
  }

  @Override
  public void dispose() {
    HistoryNews.remove(news);
    if (active != null) {
      active.release();
      shared.disconnect();
      element.dispose();
    }
    if (session != null) {
      session.removeListener(placeListener);
    }
    super.dispose();
  }
}
