// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ReadDocument;
import org.plandesk.importer.UnitDictionary;
import org.plandesk.importer.correction.Author;
import org.plandesk.importer.correction.Corrector;
import org.plandesk.model.Plan;
import org.plandesk.ui.correction.SessionCorrections;
import org.plandesk.ui.editor.JobImportMonitor;
import org.plandesk.ui.session.PlanSessions;

/**
 * Chooses a document, recognises it in the background, lets a person look at the result, and hands the plan on. Several
 * documents are imported and saved in one go.
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
  }

  private final Receiver receiver;
  private final PlanSessions sessions;
  private final DocumentImporter importer = new DocumentImporter(UnitDictionary.ofUser());
  private final DocumentPage documentPage = new DocumentPage(importer);
  private final ReviewPage reviewPage = new ReviewPage();
  private final BatchPage batchPage = new BatchPage();
  private ReadDocument recognised;
  private boolean withEarlier;

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
    addPage(batchPage);
  }

  @Override
  public IWizardPage getNextPage(IWizardPage page) {
    if (page != documentPage) {
      return null;
    }
    return documentPage.several().isEmpty() ? reviewPage : batchPage;
  }

  @Override
  public IWizardPage getPreviousPage(IWizardPage page) {
    return page == documentPage ? null : documentPage;
  }

  /** Recognises the document before the review comes up; the first page stays when that was cancelled or failed. */
  @Override
  public void handlePageChanging(PageChangingEvent event) {
    if (event.getTargetPage() == reviewPage) {
      event.doit = recognise();
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
    if (document == recognised && withEarlier == documentPage.takesOver()) {
      return true;
    }
    Path file = documentPage.file();
    EarlierCorrections earlier = documentPage.takesOver() ? new EarlierCorrections(sessions) : null;
    Recognition[] result = new Recognition[1];
    boolean done = inBackground(file.toString(), monitor -> {
      monitor.setTaskName(Messages.recognising);
      result[0] = Recognition.of(importer, document, file, earlier, new JobImportMonitor(monitor));
    });
    if (done) {
      recognised = document;
      withEarlier = earlier != null;
      reviewPage.show(
          new ImportReview(result[0].proposal(), new Corrector(Author.current()), SessionCorrections::learn),
          result[0].remark());
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
    return page != documentPage && page.isPageComplete();
  }

  @Override
  public boolean performFinish() {
    if (getContainer().getCurrentPage() == batchPage) {
      return finishBatch();
    }
    Plan plan = reviewPage.finish();
    receiver.imported(plan, documentPage.file());
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
