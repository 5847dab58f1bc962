// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.plandesk.model.PlanElement;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.parts.EmptyState;
import org.plandesk.ui.parts.ReadOnlyEditor;
import org.plandesk.ui.parts.TransientInput;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;

/**
 * Shows how states of a plan differ, place by place, below a row of actions. Where one of the states is an open plan, it follows its
 * edits and goes when that is closed. User interface thread only.
 *
 * @param <I> what is shown
 */
public abstract class StatesEditor<I extends TransientInput> extends ReadOnlyEditor {

  private static final String NEXT = "org.plandesk.ui.next";
  private static final String PREVIOUS = "org.plandesk.ui.previous";
  private static final int REST_MILLIS = 400;

  private final PlanSessionListener editing = (session, change) -> edited(change);
  private final ElementSelection selection = new ElementSelection();
  private final Runnable again = this::load;
  private final Class<I> type;
  private final String name;
  private final String refused;
  private I input;
  private EmptyState state;
  private boolean shown;
  private SavePlan saving;

  /**
   * @param type of the input
   * @param name what the tab says before the name of the input
   * @param refused says that an input is of another type
   */
  protected StatesEditor(Class<I> type, String name, String refused) {
    this.type = type;
    this.name = name;
    this.refused = refused;
  }

  @Override
  public final void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
    if (!type.isInstance(editorInput)) {
      throw new PartInitException(refused);
    }
    input = type.cast(editorInput);
    setSite(site);
    setInput(editorInput);
    setPartName(Messages.bind(Messages.tabName, name, input.getName()));
    setTitleToolTip(input.getToolTipText());
    setTitleImage(input.image().image());
    site.setSelectionProvider(selection);
  }

  /** What is shown. */
  protected final I input() {
    return input;
  }

  /** The open plan among the states. */
  protected abstract Optional<PlanSession> session();

  /** Reads the states in the background and shows them. */
  protected abstract void load();

  /** Called after each command on the open plan; {@link #load()} waits until the person rests. */
  protected void edited() {
    // most only show what is there then
  }

  /** The part of the content that the keyboard goes to. */
  protected abstract Control main();

  /**
   * Makes the content below a sentence that is shown until there is something.
   *
   * @return a grid of one column
   */
  protected final Composite content(Composite parent, String waiting) {
    state = new EmptyState(parent, waiting, this::setFocus);
    Composite content = state.content();
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    return content;
  }

  /** Makes the row of actions: those for previous and next, which their keys run too, and others. */
  protected final void tools(Composite content, Action previous, Action next, List<IContributionItem> others) {
    ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
    tools.add(previous);
    tools.add(next);
    others.forEach(tools::add);
    GridDataFactory.fillDefaults().indent(4, 2).applyTo(tools.createControl(content));
    var handlers = getSite().getService(IHandlerService.class);
    handlers.activateHandler(NEXT, new ActionRun(next));
    handlers.activateHandler(PREVIOUS, new ActionRun(previous));
  }

  /** Gives a control its menu. */
  protected static void menu(Control control, List<Action> actions) {
    MenuManager menu = new MenuManager();
    actions.forEach(menu::add);
    control.setMenu(menu.createContextMenu(control));
  }

  /** Follows the open plan from now on and shows the states for the first time. */
  protected final void begin() {
    session().ifPresent(session -> {
      session.addListener(editing);
      saving = new SavePlan(getSite().getPage(), session);
      getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.FILE_SAVE, saving);
    });
    load();
  }

  private void edited(PlanSessionListener.Change change) {
    if (change == PlanSessionListener.Change.CLOSED) {
      getSite().getPage().closeEditor(this, false);
    } else if (change == PlanSessionListener.Change.COMMANDS && !isDisposed()) {
      edited();
      state.content().getDisplay().timerExec(REST_MILLIS, again);
    }
  }

  /** Whether the window of the editor is gone. */
  protected final boolean isDisposed() {
    return state.content().isDisposed();
  }

  /** Shows a sentence in place of the content. */
  protected final void tell(String sentence) {
    if (!isDisposed()) {
      shown = false;
      state.setText(sentence);
      state.show(false);
    }
  }

  /** Shows the content. */
  protected final void showContent() {
    shown = true;
    state.show(true);
  }

  /** Lets the window know what is looked at; null for nothing. */
  protected final void look(PlanElement element) {
    selection.choose(live(element));
  }

  /** Opens the sentence that is looked at in the editor of the open plan; does nothing when it is not there. */
  protected final void openSentence(PlanElement element) {
    EObject here = live(element);
    if (here != null) {
      new PlanOpener(getSite().getWorkbenchWindow()).openSentence(here, List.of(), -1);
    }
  }

  /** The element of the open plan that has the id of one of a state; null when it is not there. */
  private EObject live(PlanElement element) {
    if (element == null || element.getId() == null || session().isEmpty()) {
      return null;
    }
    for (var all = session().get().plan().eAllContents(); all.hasNext();) {
      if (all.next() instanceof PlanElement here && element.getId().equals(here.getId())) {
        return here;
      }
    }
    return null;
  }

  @Override
  public final void setFocus() {
    if (shown) {
      main().setFocus();
    } else {
      state.setFocus();
    }
  }

  @Override
  public void dispose() {
    if (input != null) {
      session().ifPresent(session -> session.removeListener(editing));
    }
    if (saving != null) {
      saving.dispose();
    }
    super.dispose();
  }
}
