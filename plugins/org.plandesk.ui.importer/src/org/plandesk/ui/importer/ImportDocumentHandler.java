// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.model.Plan;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** Opens the import wizard; what it imports opens as a new plan, or revises an open one. */
public final class ImportDocumentHandler extends AbstractHandler {

  /** Size of the pages in pixels at 100 %, as far as the screen has it: text, list and card beside each other. */
  private static final int WIDTH = 1380;
  private static final int HEIGHT = 680;
  /** What the dialog has around its pages. */
  private static final int AROUND = 40;
  private static final int ABOVE = 230;

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    var opener = new PlanOpener(window);
    var wizard = new ImportWizard(PlanSessions.of(window), new ImportWizard.Receiver() {
      @Override
      public void imported(Plan plan, Path document) {
        opener.openUnsaved(plan, nameOf(document));
      }

      @Override
      public void open(Path plan) {
        opener.open(plan);
      }

      @Override
      public void revised(PlanSession session) {
        opener.show(session);
      }
    });
    var dialog = new ImportDialog(window.getShell(), wizard);
    Rectangle screen = window.getShell().getMonitor().getClientArea();
    dialog.setPageSize(Math.min(WIDTH, screen.width - AROUND), Math.min(HEIGHT, screen.height - ABOVE));
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
