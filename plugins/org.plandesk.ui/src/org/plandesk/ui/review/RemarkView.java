// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.PageHit;
import org.plandesk.ui.parts.ActivePlan;
import org.plandesk.ui.parts.EmptyState;
import org.plandesk.ui.parts.NoPlan;
import org.plandesk.ui.parts.RowTable;
import org.plandesk.ui.parts.ViewSelection;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.session.PlanSession;

/** What reviewers added to the active plan: the list, and beside it one of them in full. User interface thread only. */
abstract class RemarkView<R extends RemarkRow> extends ViewPart {

  private static final int[] SHARES = {3, 2};

  private final ViewSelection selection = new ViewSelection();
  private final Class<R> type;
  private EmptyState state;
  private RowTable<R> table;
  private ActivePlan active;
  private PlanSelection shared;
  private Optional<PlanSession> current = Optional.empty();
  private List<R> rows = List.of();
  private boolean all;
  private boolean filling;

  RemarkView(Class<R> type) {
    this.type = type;
  }

  /** The rows of a plan. */
  abstract List<R> rows(Plan plan, boolean settledToo);

  /** Adds the columns. */
  abstract void addColumns(RowTable<R> rowTable);

  /** Makes the pane beside the list. */
  abstract void createDetails(Composite parent);

  /** Shows the chosen rows, none when nothing is chosen, in the pane beside the list. */
  abstract void showDetails(List<R> chosen);

  /** What can be done with the chosen rows. */
  abstract List<Action> actions();

  /** The place of the first row's words in its element, for the page; a whole element when it has none. */
  abstract PageHit hit(R row);

  /** The name of the list for screen readers. */
  abstract String listName();

  /** What to say when there is nothing to show, and which command helps. */
  abstract String nothing(boolean settledToo);

  @Override
  public void createPartControl(Composite parent) {
    state = new EmptyState(parent, NoPlan.sentence(getSite()), this::setFocus);
    Composite content = state.content();
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    SashForm panes = new SashForm(content, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(panes);
    table = new RowTable<>(panes, type, listName(), SWT.MULTI);
    addColumns(table);
    table.onOpen(this::open);
    table.onChoose(this::chosen);
    createDetails(panes);
    panes.setWeights(SHARES);
    fillTools();
    getSite().setSelectionProvider(selection);
    shared = PlanSelection.connect(getSite(), elements -> follow(elements.getFirst()));
    active = ActivePlan.follow(getSite(), new ActivePlan.Follower() {
      @Override
      public void activePlan(Optional<PlanSession> session) {
        current = session;
        refresh();
      }

      @Override
      public void changed() {
        refresh();
      }
    });
  }

  private void fillTools() {
    var bars = getViewSite().getActionBars();
    MenuManager menu = new MenuManager();
    menu.add(action(Messages.open, Images.OPEN_SENTENCE, () -> table.chosen().ifPresent(this::open)));
    for (Action action : actions()) {
      bars.getToolBarManager().add(action);
      menu.add(action);
    }
    Action filter = new Action(Messages.showAll, IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        all = isChecked();
        refresh();
      }
    };
    filter.setImageDescriptor(Images.FILTER.descriptor());
    bars.getToolBarManager().add(filter);
    table.control().setMenu(menu.createContextMenu(table.control()));
  }

  /** Shows what the active plan holds now; rows that look as before stay as they are. */
  final void refresh() {
    if (table.control().isDisposed()) {
      return;
    }
    Plan plan = session().map(PlanSession::plan).orElse(null);
    List<R> now = plan == null ? List.of() : rows(plan, all);
    if (!now.equals(rows)) {
      PlanElement chosen = table.chosen().map(RemarkRow::remark).orElse(null);
      int place = table.control().getSelectionIndex();
      rows = now;
      filling = true;
      table.setRows(now);
      // One is always shown in full; the next one comes when what was chosen is settled and listed no more.
      Optional<R> next = now.stream().filter(row -> row.remark() == chosen).findFirst()
          .or(() -> now.isEmpty() ? Optional.empty() : Optional.of(now.get(Math.clamp(place, 0, now.size() - 1))));
      next.ifPresent(table::choose);
      filling = false;
    }
    if (plan == null) {
      NoPlan.say(state, getSite());
    } else {
      state.setText(nothing(all));
    }
    state.show(!now.isEmpty());
    showDetails(table.allChosen());
  }

  /** Chooses a remark and brings it into view; nothing when it is not listed. */
  final void reveal(PlanElement remark) {
    rows.stream().filter(row -> row.remark() == remark).findFirst().ifPresent(table::choose);
  }

  private void follow(EObject element) {
    EObject wanted = element instanceof Mark ? element.eContainer() : element;
    boolean there = table.chosen().filter(row -> row.element() == wanted).isPresent();
    if (!there) {
      filling = true;
      rows.stream().filter(row -> row.element() == wanted).findFirst().ifPresent(table::choose);
      filling = false;
      showDetails(table.allChosen());
    }
  }

  private void chosen() {
    List<R> chosen = table.allChosen();
    showDetails(chosen);
    if (!filling) {
      selection.select(chosen.stream().map(RemarkRow::element).filter(element -> element != null).distinct().toList());
    }
  }

  private void open(R row) {
    if (row.element() != null) {
      new PlanOpener(getSite().getWorkbenchWindow()).openSentence(row.element(), List.of(hit(row)), 0);
    }
  }

  /** All rows that are listed. */
  final List<R> shownRows() {
    return rows;
  }

  final RowTable<R> table() {
    return table;
  }

  final Optional<PlanSession> session() {
    return current;
  }

  /** A button in the pane beside the list. */
  static Button button(Composite pane, String words, Runnable run) {
    Button button = new Button(pane, SWT.PUSH);
    button.setText(words);
    button.setFont(PlanFonts.CONTROL.font());
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    GridDataFactory.fillDefaults().applyTo(button);
    return button;
  }

  /** A tool button or item of the list's menu. */
  static Action action(String words, Images icon, Runnable run) {
    Action action = new Action(words) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setImageDescriptor(icon.descriptor());
    return action;
  }

  /** Runs a command on the active plan as one undo step. */
  final void run(Command command) {
    session().filter(session -> command.canExecute()).ifPresent(session -> session.commandStack().execute(command));
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
    if (active != null) {
      active.release();
      shared.disconnect();
    }
    super.dispose();
  }
}
