// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.ImportProposal;
import org.plandesk.importer.ReadDocument;
import org.plandesk.importer.UnitDictionary;
import org.plandesk.model.Plan;
import org.plandesk.ui.editor.JobImportMonitor;

/**
 * Chooses a document, recognises it in the background, lets a person look at the result, and hands the plan on.
 *
 * <p>Nothing exists outside of the wizard before it is finished; cancelling loses nothing.
 */
public final class ImportWizard extends Wizard implements IPageChangingListener {

  private final BiConsumer<Plan, Path> receiver;
  private final DocumentImporter importer = new DocumentImporter(UnitDictionary.ofUser());
  private final DocumentPage documentPage = new DocumentPage(importer);
  private final ReviewPage reviewPage = new ReviewPage();
  private ReadDocument recognised;

  /** @param receiver takes the plan and the document it came from, when the wizard is finished */
  public ImportWizard(BiConsumer<Plan, Path> receiver) {
    this.receiver = receiver;
    setWindowTitle(Messages.wizardTitle);
    setNeedsProgressMonitor(true);
  }

  @Override
  public void addPages() {
    addPage(documentPage);
    addPage(reviewPage);
  }

  @Override
  public IWizardPage getNextPage(IWizardPage page) {
    return page == documentPage ? reviewPage : null;
  }

  /** Recognises the document before the review comes up; the first page stays when that was cancelled or failed. */
  @Override
  public void handlePageChanging(PageChangingEvent event) {
    if (event.getTargetPage() == reviewPage) {
      event.doit = recognise();
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
    if (document == recognised) {
      return true;
    }
    ImportProposal[] proposal = new ImportProposal[1];
    try {
      getContainer().run(true, true, monitor -> {
        try {
          ImportMonitor progress = new JobImportMonitor(monitor);
          monitor.setTaskName(Messages.recognising);
          proposal[0] = importer.propose(document, progress);
        } catch (CancellationException | OperationCanceledException e) {
          throw new InterruptedException();
        }
      });
    } catch (InterruptedException e) {
      return false;
    } catch (InvocationTargetException e) {
      ILog.get().error("The document could not be recognised: " + documentPage.file(), e.getCause());
      documentPage.setErrorMessage(Messages.bind(Messages.errorRecognise, documentPage.file(), e.getCause()));
      return false;
    }
    recognised = document;
    reviewPage.show(new ImportReview(proposal[0]));
    return true;
  }

  @Override
  public boolean canFinish() {
    return getContainer().getCurrentPage() == reviewPage && reviewPage.isPageComplete();
  }

  @Override
  public boolean performFinish() {
    Plan plan = reviewPage.finish();
    receiver.accept(plan, documentPage.file());
    return true;
  }
}
