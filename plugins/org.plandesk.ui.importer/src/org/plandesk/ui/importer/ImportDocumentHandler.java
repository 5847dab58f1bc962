// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.ui.editor.PlanOpener;

/** Opens the import wizard; what it imports opens as a new plan. */
public final class ImportDocumentHandler extends AbstractHandler {

  /** Size of the pages in pixels at 100 %: text, list and form beside each other without cutting. */
  private static final int WIDTH = 1180;
  private static final int HEIGHT = 540;

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    var opener = new PlanOpener(window);
    var wizard = new ImportWizard((plan, document) -> opener.openUnsaved(plan, nameOf(document)));
    var dialog = new WizardDialog(window.getShell(), wizard);
    dialog.setPageSize(WIDTH, HEIGHT);
    dialog.addPageChangingListener(wizard);
    dialog.open();
    return null;
  }

  /** The document's name without its ending; a plan is saved under a name of its own. */
  private static String nameOf(Path document) {
    String name = document.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
