// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.merge;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.plandesk.compare.merge.MergeSide;
import org.plandesk.compare.merge.SettledMerge;
import org.plandesk.history.RevisionNote;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.history.HistoryWork;
import org.plandesk.ui.history.compare.ActionRun;
import org.plandesk.ui.history.compare.ElementSelection;
import org.plandesk.ui.history.model.MergeModel;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.parts.EmptyState;
import org.plandesk.ui.parts.FieldEdits;
import org.plandesk.ui.parts.ReadOnlyEditor;
import org.plandesk.ui.parts.UserName;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;

/**
 * 合并: the conflicts between the open plan and what another author made of it, with what both began with. It follows the edits of
 * the plan. When all are settled, the joined plan is taken over as one undo step. User interface thread only.
 */
public final class MergeEditor extends ReadOnlyEditor {

  /** The editor's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.history.MergeEditor";

  private static final String NEXT = "org.plandesk.ui.next";
  private static final String PREVIOUS = "org.plandesk.ui.previous";
  private static final int REST_MILLIS = 400;

  private final PlanSessionListener editing = (session, change) -> edited(change);
  private final ElementSelection selection = new ElementSelection();
  private final Runnable again = this::load;
  private MergeInput input;
  private EmptyState state;
  private MergePanel panel;
  private MergeSource.Joined joined;
  private MergeModel model;
  private SettledMerge decided;
  private int edits;
  private int decisions;
  private Job work;
  private boolean applied;
  private Action next;
  private Action previous;
  private Action apply;

  @Override
  public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
    if (!(editorInput instanceof MergeInput merge)) {
      throw new PartInitException(Messages.noMerge);
    }
    input = merge;
    setSite(site);
    setInput(editorInput);
    setPartName(Messages.mergeTab);
    setTitleToolTip(input.getToolTipText());
    setTitleImage(Images.HISTORY.image());
    site.setSelectionProvider(selection);
  }

  @Override
  public void createPartControl(Composite parent) {
    state = new EmptyState(parent, Messages.merging, this::setFocus);
    Composite content = state.content();
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    previous = action(Messages.previousConflict, Images.UP, () -> panel.walk(false));
    next = action(Messages.nextConflict, Images.DOWN, () -> panel.walk(true));
    apply = action(Messages.apply, Images.DONE, this::apply);
    apply.setToolTipText(Messages.applyHint);
    ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
    tools.add(previous);
    tools.add(next);
    ActionContributionItem named = new ActionContributionItem(apply);
    named.setMode(ActionContributionItem.MODE_FORCE_TEXT);
    tools.add(named);
    GridDataFactory.fillDefaults().indent(4, 2).applyTo(tools.createControl(content));
    panel = new MergePanel(content, this::chosen, this::settled);
    panel.table().onOpen(row -> openSentence());
    menu();
    var handlers = getSite().getService(IHandlerService.class);
    handlers.activateHandler(NEXT, new ActionRun(next));
    handlers.activateHandler(PREVIOUS, new ActionRun(previous));
    input.session().addListener(editing);
    enable(false);
    load();
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

  private void menu() {
    MenuManager menu = new MenuManager();
    menu.add(action(Messages.takeMine, Images.DONE, () -> panel.settle(MergeSide.MINE)));
    menu.add(action(Messages.takeTheirs, Images.DONE, () -> panel.settle(MergeSide.THEIRS)));
    menu.add(action(Messages.takeBase, Images.UNDO, () -> panel.settle(MergeSide.BASE)));
    List.of(previous, next).forEach(menu::add);
    panel.table().control().setMenu(menu.createContextMenu(panel.table().control()));
  }

  private void edited(PlanSessionListener.Change change) {
    if (change == PlanSessionListener.Change.CLOSED) {
      getSite().getPage().closeEditor(this, false);
    } else if (change == PlanSessionListener.Change.COMMANDS && !isDisposed()) {
      edits++;
      panel.table().control().getDisplay().timerExec(REST_MILLIS, again);
    }
  }

  private boolean isDisposed() {
    return panel.table().control().isDisposed();
  }

  /** What is shown; empty until both states were read and joined. */
  public Optional<MergeModel> model() {
    return Optional.ofNullable(model);
  }

  /** Joins what is there now, even if a merge was applied before. */
  public void restart() {
    applied = false;
    tell(Messages.merging);
    load();
  }

  private void load() {
    if (isDisposed() || applied) {
      return;
    }
    forget();
    PlanSession session = input.session();
    work = HistoryWork.run(Messages.merging, cancelled -> {
      Plan mine = session.read(() -> EcoreUtil.copy(session.plan()));
      return input.source().join(mine, session.file().orElse(null));
    }, found -> found.ifPresentOrElse(this::show, () -> tell(Messages.nothingNew)), this::tell);
  }

  private void forget() {
    if (work != null) {
      work.cancel();
    }
  }

  private void tell(String sentence) {
    if (!isDisposed()) {
      state.setText(sentence);
      state.show(false);
    }
  }

  private void show(MergeSource.Joined found) {
    if (isDisposed()) {
      return;
    }
    joined = found;
    model = new MergeModel(found.merge(), model);
    panel.setModel(model, found.base(), found.theirs());
    state.show(true);
    settled();
  }

  /** When nothing is open any more, looks whether the decisions raise another question. */
  private void settled() {
    enable(false);
    int asking = ++decisions;
    if (model.open() > 0) {
      return;
    }
    MergeModel asked = model;
    work = HistoryWork.run(Messages.merging, cancelled -> asked.merge().settled(asked::answer), settled -> {
      if (!isDisposed() && asking == decisions) {
        decided = settled;
        boolean more = model.add(settled.conflicts());
        if (more) {
          panel.refresh(model.nextOpen(-1));
        }
        enable(!more);
      }
    }, this::tell);
  }

  private void enable(boolean settled) {
    boolean some = model != null && !model.rows().isEmpty();
    next.setEnabled(some);
    previous.setEnabled(some);
    apply.setEnabled(settled && !applied);
  }

  private void chosen() {
    selection.choose(live());
  }

  /** What the chosen conflict is about in the open plan; null when it is not there. */
  private EObject live() {
    if (panel.conflict().isEmpty() || !(panel.conflict().get().element() instanceof PlanElement wanted)) {
      return null;
    }
    for (var all = input.session().plan().eAllContents(); all.hasNext();) {
      if (all.next() instanceof PlanElement element && wanted.getId() != null
          && wanted.getId().equals(element.getId())) {
        return element;
      }
    }
    return null;
  }

  private void openSentence() {
    EObject element = live();
    if (element != null) {
      new PlanOpener(getSite().getWorkbenchWindow()).openSentence(element, List.of(), -1);
    }
  }

  private void apply() {
    FieldEdits.commitFocused();
    enable(false);
    tell(Messages.merging);
    PlanSession session = input.session();
    SettledMerge ready = decided;
    int seen = edits;
    work = HistoryWork.run(Messages.merging,
        cancelled -> session.read(() -> ready.command(Messages.mergeTab, session.plan())), command -> {
          if (!isDisposed() && command.isPresent() && seen == edits) {
            execute(command.get());
          } else if (!isDisposed()) {
            MessageDialog.openInformation(getSite().getShell(), Messages.mergeTab, Messages.applyAgain);
            load();
          }
        }, this::tell);
  }

  private void execute(Command command) {
    PlanSession session = input.session();
    applied = true;
    session.commandStack().execute(command);
    if (joined.incoming().isPresent() && input.source() instanceof MergeSource.InFolder shared) {
      RevisionNote note = RevisionNote.by(UserName.get()).because(Messages.bind(Messages.reason, shared.name()));
      AppliedMerges.add(session, new AppliedMerge(session.file().orElseThrow(), shared.folder(),
          joined.incoming().get(), note, () -> session.isSaved(command)));
      tell(Messages.joinedShared);
    } else {
      tell(Messages.joined);
    }
  }

  @Override
  public void setFocus() {
    if (model == null || applied) {
      state.setFocus();
    } else {
      panel.table().control().setFocus();
    }
  }

  @Override
  public void dispose() {
    input.session().removeListener(editing);
    forget();
    super.dispose();
  }
}
