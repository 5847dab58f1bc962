// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.help;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.plandesk.ui.editor.Perspectives;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanSessionsListener;

/** Shows the welcome of a window: when asked for, and in place of the last plan that was closed. User interface thread only. */
public final class Welcome implements PlanSessionsListener {

  private final IWorkbenchWindow window;
  private final PlanSessions sessions;

  private Welcome(IWorkbenchWindow window) {
    this.window = window;
    this.sessions = PlanSessions.of(window);
  }

  /** Takes the place of plans that are closed from now on, and gives it to those that are opened. */
  public static void follow(IWorkbenchWindow window) {
    Welcome welcome = new Welcome(window);
    welcome.sessions.addListener(welcome);
  }

  /** Shows it, in the perspective 编制. */
  public static void show(IWorkbenchWindow window) {
    try {
      Perspectives.show(window, Perspectives.AUTHOR);
      window.getActivePage().openEditor(new WelcomeInput(), WelcomeEditor.ID);
    } catch (PartInitException e) {
      ILog.of(Welcome.class).error(WelcomeEditor.ID, e);
    }
  }

  @Override
  public void opened(PlanSession session) {
    IWorkbenchPage page = window.getActivePage();
    if (page != null) {
      for (IEditorReference editor : page.findEditors(new WelcomeInput(), WelcomeEditor.ID, IWorkbenchPage.MATCH_ID)) {
        // the plan's own editor comes first, so that the window does not go without one
        window.getShell().getDisplay().asyncExec(() -> page.closeEditors(new IEditorReference[] {editor}, false));
      }
    }
  }

  @Override
  public void closed(PlanSession session) {
    if (!sessions.all().isEmpty() || window.getWorkbench().isClosing()) {
      return;
    }
    // the editor that is being closed is still there
    window.getShell().getDisplay().asyncExec(() -> {
      boolean room = window.getShell() != null && window.getActivePage() != null
          && window.getActivePage().isEditorAreaVisible();
      if (room && sessions.all().isEmpty() && !window.getWorkbench().isClosing()) {
        show(window);
      }
    });
  }
}
