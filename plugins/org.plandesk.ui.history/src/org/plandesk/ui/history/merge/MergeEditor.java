// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.plandesk.compare.merge.MergeConflict;
import org.plandesk.compare.merge.MergeSide;
import org.plandesk.compare.merge.SettledMerge;
import org.plandesk.history.RevisionNote;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.ui.history.HistoryWork;
import org.plandesk.ui.history.compare.StatesEditor;
import org.plandesk.ui.history.model.MergeModel;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.parts.Actions;
import org.plandesk.ui.parts.FieldEdits;
import org.plandesk.ui.parts.UserName;
import org.plandesk.ui.session.PlanSession;

/**
 * 合并: the conflicts between the open plan and what another author made of it, with what both began with. It follows the edits of
 * the plan. When all are settled, the joined plan is taken over as one undo step. User interface thread only.
 */
public final class MergeEditor extends StatesEditor<MergeInput> {

  /** The editor's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.history.MergeEditor";

  private MergePanel panel;
  private MergeSource.Joined joined;
  private MergeModel model;
  private SettledMerge decided;
  private int edits;
  private int decisions;
  private Job work;
  private Command last;
  private boolean applied;
  private Action next;
  private Action previous;
  private Action apply;

  /** Made by the window. */
  public MergeEditor() {
    super(MergeInput.class, Messages.mergeTab, Messages.noMerge);
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite content = content(parent, Messages.merging);
    previous = Actions.of(Messages.previousConflict, Images.UP, () -> panel.walk(false));
    next = Actions.of(Messages.nextConflict, Images.DOWN, () -> panel.walk(true));
    apply = Actions.of(Messages.apply, Images.DONE, this::apply);
    apply.setToolTipText(Messages.applyHint);
    ActionContributionItem named = new ActionContributionItem(apply);
    named.setMode(ActionContributionItem.MODE_FORCE_TEXT);
    tools(content, previous, next, List.of(named));
    panel = new MergePanel(content, this::chosen, this::settled);
    panel.table().onOpen(row -> openSentence());
    menu(panel.table().control(),
        List.of(Actions.of(Messages.takeMine, Images.DONE, () -> panel.settle(MergeSide.MINE)),
            Actions.of(Messages.takeTheirs, Images.DONE, () -> panel.settle(MergeSide.THEIRS)),
            Actions.of(Messages.takeBase, Images.UNDO, () -> panel.settle(MergeSide.BASE)), previous, next));
    enable(false);
    begin();
  }

  @Override
  protected Optional<PlanSession> session() {
    return Optional.of(input().session());
  }

  @Override
  protected void edited() {
    edits++;
    CommandStack commands = input().session().commandStack();
    if (applied && commands.getRedoCommand() == last) {
      applied = false;
      tell(Messages.merging);
    } else if (!applied && last != null && commands.getUndoCommand() == last) {
      applied = true;
      forget();
      tell(sentence());
    }
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

  @Override
  protected void load() {
    if (isDisposed() || applied) {
      return;
    }
    forget();
    PlanSession session = input().session();
    run(monitor -> {
      Plan mine = session.read(() -> EcoreUtil.copy(session.plan()));
      return input().source().join(mine, session.file().orElse(null), monitor);
    }, found -> found.ifPresentOrElse(this::show, () -> tell(Messages.nothingNew)));
  }

  /** Does something in the background, in place of what was begun before; says so when a person cancels it. */
  private <R> void run(HistoryWork.Task<R> task, Consumer<R> done) {
    work = HistoryWork.run(Messages.merging, task, done, this::tell);
    Display display = Display.getCurrent();
    work.addJobChangeListener(IJobChangeListener.onDone(event -> {
      if (event.getResult().matches(IStatus.CANCEL) && !display.isDisposed()) {
        display.asyncExec(() -> {
          if (event.getJob() == work) {
            tell(Messages.cancelled);
          }
        });
      }
    }));
  }

  private void forget() {
    if (work != null) {
      work.cancel();
    }
  }

  private void show(MergeSource.Joined found) {
    if (isDisposed()) {
      return;
    }
    joined = found;
    model = new MergeModel(found.merge(), model);
    panel.setModel(model, found.base(), found.theirs());
    showContent();
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
    run(monitor -> asked.merge().settled(asked::answer), settled -> {
      if (!isDisposed() && asking == decisions) {
        decided = settled;
        boolean more = model.add(settled.conflicts());
        if (more) {
          panel.refresh(model.nextOpen(-1));
        }
        enable(!more);
      }
    });
  }

  private void enable(boolean settled) {
    boolean some = model != null && !model.rows().isEmpty();
    next.setEnabled(some);
    previous.setEnabled(some);
    apply.setEnabled(settled && !applied);
  }

  private void chosen() {
    look(element());
  }

  private void openSentence() {
    openSentence(element());
  }

  /** What the chosen conflict is about; null when that is no element. */
  private PlanElement element() {
    return panel.conflict().map(MergeConflict::element).filter(PlanElement.class::isInstance)
        .map(PlanElement.class::cast).orElse(null);
  }

  private void apply() {
    FieldEdits.commitFocused();
    enable(false);
    tell(Messages.merging);
    PlanSession session = input().session();
    SettledMerge ready = decided;
    int seen = edits;
    run(monitor -> session.read(() -> ready.command(Messages.mergeTab, session.plan())), command -> {
      if (!isDisposed() && command.isPresent() && seen == edits) {
        execute(command.get());
      } else if (!isDisposed()) {
        MessageDialog.openInformation(getSite().getShell(), Messages.mergeTab, Messages.applyAgain);
        load();
      }
    });
  }

  private void execute(Command command) {
    PlanSession session = input().session();
    applied = session.execute(command);
    if (!applied) {
      load();
      return;
    }
    last = command;
    if (joined.incoming().isPresent() && input().source() instanceof MergeSource.Shared shared) {
      RevisionNote note = RevisionNote.by(UserName.get()).because(Messages.bind(Messages.reason, shared.name()));
      AppliedMerges.of(getSite()).add(session, new AppliedMerge(session.file().orElseThrow(), shared.place(),
          joined.incoming().get(), note, () -> session.isSaved(command)));
    }
    tell(sentence());
  }

  private String sentence() {
    return joined.incoming().isPresent() ? Messages.joinedShared : Messages.joined;
  }

  @Override
  protected Control main() {
    return panel.table().control();
  }

  @Override
  public void dispose() {
    forget();
    super.dispose();
  }
}
