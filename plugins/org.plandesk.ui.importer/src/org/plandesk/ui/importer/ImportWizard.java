// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ReadDocument;
import org.plandesk.importer.UnitDictionary;
import org.plandesk.importer.correction.Author;
import org.plandesk.importer.correction.Corrector;
import org.plandesk.model.Plan;
import org.plandesk.ui.correction.SessionCorrections;
import org.plandesk.ui.editor.JobImportMonitor;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanStorage;

/**
 * Chooses a document, recognises it in the background, lets a person look at the result, and hands the plan on. Several
 * documents are imported and saved in one go.
 *
 * <p>A document that revises an open plan, or one whose file is named, can be brought into that plan, after a look at every change.
 *
 * <p>Of one document nothing exists outside of the wizard before it is finished; cancelling loses nothing.
 */
public final class ImportWizard extends Wizard implements IPageChangingListener {

  /** Takes what was imported. */
  public interface Receiver {
    /** A plan that has no file yet, and the document it came from. */
    void imported(Plan plan, Path document);

    /** A plan that was saved and is to be shown. */
    void open(Path plan);

    /** An open plan, or one that was opened for it, that was brought to the state of a revised document. */
    void revised(PlanSession session);
  }

  private final Receiver receiver;
  private final PlanSessions sessions;
  private final DocumentImporter importer = new DocumentImporter(UnitDictionary.ofUser());
  private final DocumentPage documentPage = new DocumentPage(importer);
  private final ReviewPage reviewPage = new ReviewPage();
  private final RevisionPage revisionPage = new RevisionPage();
  private final BatchPage batchPage = new BatchPage();
  private ReadDocument recognised;
  private boolean withEarlier;
  private Optional<Path> revising = Optional.empty();
  private Optional<RevisedPlan> revised = Optional.empty();
  /** The plan that the document is to revise when it is not open: it is opened when its changes are agreed to. */
  private Optional<PlanSession> held = Optional.empty();

  /**
   * @param sessions the open plans, whose corrections of the same document are taken over
   * @param receiver takes what was imported, when the wizard is finished
   */
  public ImportWizard(PlanSessions sessions, Receiver receiver) {
    this.sessions = sessions;
    this.receiver = receiver;
    setWindowTitle(Messages.wizardTitle);
    setNeedsProgressMonitor(true);
  }

  @Override
  public void addPages() {
    addPage(documentPage);
    addPage(reviewPage);
    addPage(revisionPage);
    addPage(batchPage);
  }

  @Override
  public IWizardPage getNextPage(IWizardPage page) {
    if (page != documentPage) {
      return page == reviewPage && revised.isPresent() ? revisionPage : null;
    }
    return documentPage.several().isEmpty() ? reviewPage : batchPage;
  }

  @Override
  public IWizardPage getPreviousPage(IWizardPage page) {
    return page == documentPage ? null : page == revisionPage ? reviewPage : documentPage;
  }

  /**
   * Recognises the document before the review comes up, and compares it with the plan that it revises before its changes come up; the
   * page before stays when that was cancelled or failed.
   */
  @Override
  public void handlePageChanging(PageChangingEvent event) {
    if (event.getTargetPage() == reviewPage) {
      event.doit = recognise();
    } else if (event.getTargetPage() == revisionPage) {
      event.doit = compare();
    } else if (event.getTargetPage() == batchPage) {
      batchPage.show(documentPage.several());
    }
  }

  /**
   * Recognises the document that was read, unless that was done already, with progress and cancel in the wizard.
   *
   * @return whether the review has what to show
   */
  private boolean recognise() {
    ReadDocument document = documentPage.document();
    if (document == null) {
      return false;
    }
    Optional<Path> chosen = documentPage.revises();
    if (document == recognised && withEarlier == documentPage.takesOver() && revising.equals(chosen)) {
      return true;
    }
    if (!mayDrop() || chosen.isPresent() && !hold(chosen.get())) {
      return false;
    }
    Path file = documentPage.file();
    EarlierCorrections earlier = documentPage.takesOver() ? new EarlierCorrections(sessions) : null;
    Recognition[] result = new Recognition[1];
    List<PlanSession> open = chosen.map(each -> List.of(sessions.find(each).or(() -> held).orElseThrow()))
        .orElseGet(sessions::all);
    boolean done = inBackground(file.toString(), monitor -> {
      monitor.setTaskName(Messages.recognising);
      result[0] = Recognition.of(importer, document, file, earlier, new JobImportMonitor(monitor));
      revised = chosen.isEmpty() ? RevisedPlan.find(open, result[0].proposal().plan())
          : Optional.of(RevisedPlan.named(open.getFirst(), result[0].proposal().plan()));
      if (earlier != null) {
        revised.ifPresent(found -> result[0] = result[0].replaying(found.session().name(), found.corrections()));
      }
    });
    if (done) {
      recognised = document;
      withEarlier = earlier != null;
      revising = chosen;
      reviewPage.show(
          new ImportReview(result[0].proposal(), new Corrector(Author.current()), SessionCorrections::learn),
          result[0].remark(), revised.map(found -> found.session().name()));
    }
    return done;
  }

  /** Reads the plan that the document is to revise, unless it is open; false when that was cancelled or failed. */
  private boolean hold(Path file) {
    if (sessions.find(file).isPresent() || held.flatMap(PlanSession::file).filter(file::equals).isPresent()) {
      return true;
    }
    PlanStorage.Lock[] lock = new PlanStorage.Lock[1];
    Plan[] plan = new Plan[1];
    boolean done = inBackground(file.toString(), monitor -> {
      lock[0] = sessions.storage().lock(file);
      plan[0] = sessions.storage().load(file);
    });
    if (done) {
      letGo();
      held = Optional.of(sessions.hold(plan[0], file, lock[0]));
    } else if (lock[0] != null) {
      lock[0].close();
    }
    return done;
  }

  /** What was recognised is compared again before it is shown: it may have been meant for the plan that is given back. */
  private void letGo() {
    held.ifPresent(sessions::letGo);
    held = Optional.empty();
    recognised = null;
  }

  /** Corrections are hours of work, and Esc is pressed easily. */
  @Override
  public boolean performCancel() {
    return mayDrop();
  }

  /** Whether there are no corrections that nothing was made of yet, or the person gives them up. */
  private boolean mayDrop() {
    int made = reviewPage.review() == null ? 0 : reviewPage.review().made();
    return made <= 0 || MessageDialog.open(MessageDialog.QUESTION, getShell(), getWindowTitle(),
        Messages.bind(Messages.dropQuestion, made), SWT.NONE, Messages.dropKeep, Messages.dropButton) == 1;
  }

  /** What was read for a comparison only is given back. */
  @Override
  public void dispose() {
    letGo();
    super.dispose();
  }

  /** Compares what was recognised and corrected with the plan it revises; true when the changes can be shown. */
  private boolean compare() {
    RevisedPlan.Preview[] result = new RevisedPlan.Preview[1];
    boolean done = inBackground(revised.orElseThrow().session().name(), monitor -> {
      monitor.setTaskName(Messages.comparing);
      result[0] = revised.orElseThrow().preview(reviewPage.review().plan());
    });
    if (done) {
      revisionPage.show(revised.orElseThrow().session().name(), result[0]);
    }
    return done;
  }

  /** Work that may be cancelled or fail. */
  private interface Work {
    void run(IProgressMonitor monitor) throws IOException;
  }

  /** Runs work with progress and cancel in the wizard; false when it was cancelled or failed, which the page then says. */
  private boolean inBackground(String what, Work work) {
    WizardPage page = (WizardPage) getContainer().getCurrentPage();
    try {
      getContainer().run(true, true, monitor -> {
        try {
          work.run(monitor);
        } catch (CancellationException | OperationCanceledException e) {
          throw new InterruptedException();
        } catch (IOException e) {
          throw new InvocationTargetException(e);
        }
      });
      return true;
    } catch (InterruptedException e) {
      return false;
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IOException) {
        page.setErrorMessage(e.getCause().getLocalizedMessage());
      } else {
        ILog.get().error("The import failed: " + what, e.getCause());
        page.setErrorMessage(Messages.bind(Messages.errorRecognise, what, e.getCause()));
      }
      return false;
    }
  }

  @Override
  public boolean canFinish() {
    IWizardPage page = getContainer().getCurrentPage();
    boolean last = page != documentPage && (page != reviewPage || revised.isEmpty());
    return last && page.isPageComplete();
  }

  @Override
  public boolean performFinish() {
    if (getContainer().getCurrentPage() == batchPage) {
      return finishBatch();
    }
    boolean updates = getContainer().getCurrentPage() == revisionPage && revisionPage.updates();
    if (updates) {
      return finishRevision(revised.orElseThrow());
    }
    receiver.imported(reviewPage.finish(), documentPage.file());
    return true;
  }

  /** Brings the open plan to the state of the document, as one step of undo. */
  private boolean finishRevision(RevisedPlan target) {
    Plan plan = reviewPage.review().plan();
    Command[] command = new Command[1];
    boolean done = inBackground(target.session().name(), monitor -> {
      monitor.setTaskName(Messages.comparing);
      command[0] = target.command(EcoreUtil.copy(plan));
    });
    if (!done) {
      return false;
    }
    if (held.filter(target.session()::equals).isPresent()) {
      sessions.openHeld(target.session());
      held = Optional.empty();
    }
    if (!target.session().execute(command[0])) {
      return false;
    }
    reviewPage.finish();
    receiver.revised(target.session());
    return true;
  }

  /** The first time imports and shows what came of it; then opens what is selected in the list. */
  private boolean finishBatch() {
    if (batchPage.isDone()) {
      batchPage.selectedPlans().forEach(receiver::open);
      return true;
    }
    Path target = batchPage.target();
    EarlierCorrections earlier = documentPage.takesOver() ? new EarlierCorrections(sessions) : null;
    DocumentBatch batch = new DocumentBatch(importer, sessions.storage(), earlier, target);
    var display = getShell().getDisplay();
    inBackground(target.toString(),
        monitor -> batch.run(batchPage.documents(), monitor, outcomes -> display.asyncExec(() -> {
          if (!batchPage.getControl().isDisposed()) {
            batchPage.showOutcomes(outcomes);
          }
        })));
    return false;
  }
}
