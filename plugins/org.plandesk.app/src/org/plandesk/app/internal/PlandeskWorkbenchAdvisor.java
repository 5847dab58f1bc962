// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import java.util.List;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.plandesk.ui.editor.OpenPlans;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.editor.PlanReading;
import org.plandesk.ui.editor.UnsavedPrompt;
import org.plandesk.ui.session.PlanSessions;

/** The course of a run: plans are read while the window is built, shown in it, and remembered at the end. */
final class PlandeskWorkbenchAdvisor extends WorkbenchAdvisor {

  private final List<String> arguments;
  private List<PlanReading> readings = List.of();

  /** @param arguments what the program was started with */
  PlandeskWorkbenchAdvisor(List<String> arguments) {
    this.arguments = arguments;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    super.initialize(configurer);
    configurer.setSaveAndRestore(true);
    configurer.setExitOnLastWindowClose(true);
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    return new PlandeskWindowAdvisor(configurer);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return AuthorPerspective.ID;
  }

  @Override
  public void preStartup() {
    Theme.follow();
    RestoredNames.renew(PlatformUI.getWorkbench());
    readings = new OpenPlans(PlanSessions.of(PlatformUI.getWorkbench())).startReading(arguments);
  }

  @Override
  public void postStartup() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window == null) {
      window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }
    // editors that a killed program left in the layout have no plan; ours come back through OpenPlans
    window.getActivePage().closeEditors(window.getActivePage().getEditorReferences(), false);
    var opener = new PlanOpener(window);
    readings.forEach(opener::show);
    new UnsavedPrompt(window).look();
  }

  @Override
  public boolean preShutdown() {
    new OpenPlans(PlanSessions.of(PlatformUI.getWorkbench())).remember();
    return true;
  }
}
