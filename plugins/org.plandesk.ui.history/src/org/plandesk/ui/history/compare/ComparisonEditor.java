// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.plandesk.compare.Change;
import org.plandesk.compare.TakeBack;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.history.model.ComparisonModel;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.parts.EmptyState;
import org.plandesk.ui.parts.FieldEdits;
import org.plandesk.ui.parts.ReadOnlyEditor;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;

/**
 * 比较: two states side by side with the list of what changed. Where the later one is an open plan, it follows its edits, and
 * changes can be taken back. User interface thread only.
 */
public final class ComparisonEditor extends ReadOnlyEditor {

  /** The editor's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.history.ComparisonEditor";

  private static final String NEXT = "org.plandesk.ui.next";
  private static final String PREVIOUS = "org.plandesk.ui.previous";
  private static final int REST_MILLIS = 400;
  private static final int[] SHARES = {7, 3};

  private final PlanSessionListener editing = (session, change) -> edited(change);
  private final ElementSelection selection = new ElementSelection();
  private final Runnable again = this::load;
  private ComparisonInput input;
  private EmptyState state;
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

  @Override
  public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
    if (!(editorInput instanceof ComparisonInput comparison)) {
      throw new PartInitException(Messages.noComparison);
    }
    input = comparison;
    setSite(site);
    setInput(editorInput);
    setPartName(Messages.comparisonTab);
    setTitleToolTip(input.getToolTipText());
    setTitleImage(Images.HISTORY.image());
    site.setSelectionProvider(selection);
  }

  @Override
  public void createPartControl(Composite parent) {
    state = new EmptyState(parent, Messages.comparing, this::setFocus);
    Composite content = state.content();
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    makeActions();
    ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
    List.of(previous, next, takeBack, table).forEach(tools::add);
    GridDataFactory.fillDefaults().indent(4, 2).applyTo(tools.createControl(content));
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
    menu(list.table().control());
    menu(panes);
    var handlers = getSite().getService(IHandlerService.class);
    handlers.activateHandler(NEXT, new ActionRun(next));
    handlers.activateHandler(PREVIOUS, new ActionRun(previous));
    session().ifPresent(session -> session.addListener(editing));
    load();
  }

  private void makeActions() {
    previous = action(Messages.previousChange, Images.UP, () -> walk(false));
    next = action(Messages.nextChange, Images.DOWN, () -> walk(true));
    takeBack = action(Messages.takeBack, Images.UNDO, this::takeBack);
    takeBack.setToolTipText(session().isPresent() ? Messages.takeBackHint : Messages.takeBackOpenOnly);
    table = action(Messages.revisionTable, Images.EXPORT, this::export);
    enable();
  }

  private static Action action(String text, Images image, Runnable run) {
    Action action = new Action(text) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setToolTipText(text);
    action.setImageDescriptor(image.descriptor());
    return action;
  }

  private void menu(Control control) {
    MenuManager menu = new MenuManager();
    List.of(takeBack, previous, next, table).forEach(menu::add);
    control.setMenu(menu.createContextMenu(control));
  }

  private Optional<PlanSession> session() {
    return input.current() instanceof PlanState.Open open ? Optional.of(open.session()) : Optional.empty();
  }

  private void edited(PlanSessionListener.Change change) {
    if (change == PlanSessionListener.Change.CLOSED) {
      getSite().getPage().closeEditor(this, false);
    } else if (change == PlanSessionListener.Change.COMMANDS && !panes.isDisposed()) {
      panes.getDisplay().timerExec(REST_MILLIS, again);
    }
  }

  /** What is shown; empty until both states were read and compared. */
  public Optional<ComparisonModel> model() {
    return Optional.ofNullable(model);
  }

  /** The change that is chosen. */
  public Optional<Change> chosen() {
    return Optional.ofNullable(current);
  }

  private void load() {
    if (panes.isDisposed()) {
      return;
    }
    if (work != null) {
      work.forget();
    }
    work = new ComparisonWork(input, old, this::show, sentence -> {
      state.setText(sentence);
      state.show(false);
    });
    work.schedule();
  }

  private void show(ComparisonWork.Result result) {
    if (panes.isDisposed()) {
      return;
    }
    int place = model == null || current == null ? -1 : list.shown().indexOf(current);
    old = result.old();
    model = result.model();
    list.setModel(model);
    panes.setModel(model, input.old().name(), input.current().name());
    state.show(true);
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
    selection.choose(live(change));
    enable();
  }

  private void enable() {
    boolean some = model != null && !list.shown().isEmpty();
    next.setEnabled(some);
    previous.setEnabled(some);
    table.setEnabled(model != null);
    takeBack.setEnabled(current != null && command().isPresent());
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

  /** What a change is about in the open plan; null when it is not there. */
  private EObject live(Change change) {
    if (session().isEmpty() || change.current().isEmpty()) {
      return null;
    }
    String id = change.current().getFirst().getId();
    for (var all = session().get().plan().eAllContents(); all.hasNext();) {
      if (all.next() instanceof PlanElement element && id != null && id.equals(element.getId())) {
        return element;
      }
    }
    return null;
  }

  private void openSentence() {
    EObject element = current == null ? null : live(current);
    if (element != null) {
      new PlanOpener(getSite().getWorkbenchWindow()).openSentence(element, List.of(), -1);
    }
  }

  private void export() {
    new RevisionTableExport(getSite().getShell(), input).run();
  }

  @Override
  public void setFocus() {
    if (model == null) {
      state.setFocus();
    } else {
      panes.setFocus();
    }
  }

  @Override
  public void dispose() {
    session().ifPresent(session -> session.removeListener(editing));
    if (work != null) {
      work.forget();
    }
    super.dispose();
  }
}
