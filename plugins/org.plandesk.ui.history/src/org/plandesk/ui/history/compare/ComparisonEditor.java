// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plandesk.compare.Change;
import org.plandesk.compare.TakeBack;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.ui.history.model.ComparisonModel;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.parts.Actions;
import org.plandesk.ui.parts.FieldEdits;
import org.plandesk.ui.session.PlanSession;

/**
 * 比较: two states side by side with the list of what changed. Where the later one is an open plan, it follows its edits, and
 * changes can be taken back. User interface thread only.
 */
public final class ComparisonEditor extends StatesEditor<ComparisonInput> {

  /** The editor's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.history.ComparisonEditor";

  private static final int[] SHARES = {7, 3};

  private ChangePane list;
  private TwoPane panes;
  private Plan old;
  private ComparisonModel model;
  private Change current;
  private ComparisonWork work;
  private Action takeBack;
  private Action next;
  private Action previous;
  private Action table;

  /** Made by the window. */
  public ComparisonEditor() {
    super(ComparisonInput.class, Messages.comparisonTab, Messages.noComparison);
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite content = content(parent, Messages.comparing);
    makeActions();
    tools(content, previous, next, List.of(new ActionContributionItem(takeBack), new ActionContributionItem(table)));
    SashForm sash = new SashForm(content, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    Composite sides = new Composite(sash, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(sides);
    panes = new TwoPane(sides);
    panes.onChoose(change -> choose(change, panes));
    panes.onOpen(this::openSentence);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(panes);
    GridDataFactory.fillDefaults().grab(false, true)
        .applyTo(new ComparisonRuler(sides, panes, change -> choose(change, null)));
    list = new ChangePane(sash);
    list.onChoose(change -> choose(change, list));
    list.table().onOpen(change -> openSentence());
    sash.setWeights(SHARES);
    List<Action> actions = List.of(takeBack, previous, next, table);
    menu(list.table().control(), actions);
    menu(panes, actions);
    begin();
  }

  private void makeActions() {
    previous = Actions.of(Messages.previousChange, Images.UP, () -> walk(false));
    next = Actions.of(Messages.nextChange, Images.DOWN, () -> walk(true));
    takeBack = Actions.of(Messages.takeBack, Images.UNDO, this::takeBack);
    takeBack.setToolTipText(session().isPresent() ? Messages.takeBackHint : Messages.takeBackOpenOnly);
    table = Actions.of(Messages.revisionTable, Images.EXPORT, this::export);
    enable();
  }

  @Override
  protected Optional<PlanSession> session() {
    return input().current() instanceof PlanState.Open open ? Optional.of(open.session()) : Optional.empty();
  }

  /** What is shown; empty until both states were read and compared. */
  public Optional<ComparisonModel> model() {
    return Optional.ofNullable(model);
  }

  /** The change that is chosen. */
  public Optional<Change> chosen() {
    return Optional.ofNullable(current);
  }

  @Override
  protected void load() {
    if (isDisposed()) {
      return;
    }
    if (work != null) {
      work.forget();
    }
    work = new ComparisonWork(input(), old, this::show, this::tell);
    work.schedule();
  }

  private void show(ComparisonWork.Result result) {
    if (isDisposed()) {
      return;
    }
    int place = model == null || current == null ? -1 : list.shown().indexOf(current);
    old = result.old();
    model = result.model();
    list.setModel(model);
    panes.setModel(model, input().old().name(), input().current().name());
    showContent();
    current = null;
    boolean first = place < 0;
    if (!list.shown().isEmpty()) {
      // After something was taken back, what came next takes its place.
      Change chosen = list.shown().get(Math.clamp(place, 0, list.shown().size() - 1));
      if (first) {
        choose(chosen, null);
      } else {
        current = chosen;
        list.choose(chosen);
        panes.reveal(chosen);
      }
    }
    enable();
  }

  private void choose(Change change, Object source) {
    current = change;
    if (source != list) {
      list.choose(change);
    }
    if (source != panes) {
      panes.reveal(change);
    }
    look(element());
    enable();
  }

  private void enable() {
    boolean some = model != null && !list.shown().isEmpty();
    next.setEnabled(some);
    previous.setEnabled(some);
    table.setEnabled(model != null);
    takeBack.setEnabled(
        current != null && session().isPresent() && TakeBack.isPossible(current, model.comparison()));
  }

  private void walk(boolean forward) {
    List<Change> shown = list.shown();
    if (!shown.isEmpty()) {
      int at = shown.indexOf(current);
      int step = at < 0 ? 0 : Math.floorMod(at + (forward ? 1 : -1), shown.size());
      choose(shown.get(step), null);
    }
  }

  private Optional<Command> command() {
    return session()
        .flatMap(session -> TakeBack.of(Messages.takeBack, current, model.comparison(), old, session.plan()));
  }

  private void takeBack() {
    FieldEdits.commitFocused();
    Optional<Command> command = current == null ? Optional.empty() : command();
    if (command.isPresent()) {
      session().orElseThrow().commandStack().execute(command.get());
    } else {
      MessageDialog.openInformation(getSite().getShell(), Messages.takeBack, Messages.takeBackNot);
    }
  }

  /** What the chosen change is about in the later state; null when it is not there. */
  private PlanElement element() {
    return current == null || current.current().isEmpty() ? null : current.current().getFirst();
  }

  private void openSentence() {
    openSentence(element());
  }

  private void export() {
    new RevisionTableExport(getSite().getShell(), input()).run();
  }

  @Override
  protected Control main() {
    return panes;
  }

  @Override
  public void dispose() {
    if (work != null) {
      work.forget();
    }
    super.dispose();
  }
}
