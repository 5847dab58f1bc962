// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.session.PlanSessions;

/** The plans opened last, newest first, as a menu. */
public final class RecentPlansMenu extends CompoundContributionItem implements IWorkbenchContribution {

  private IServiceLocator services;

  @Override
  public void initialize(IServiceLocator serviceLocator) {
    services = serviceLocator;
  }

  @Override
  protected IContributionItem[] getContributionItems() {
    List<IContributionItem> items = new ArrayList<>();
    var window = services.getService(IWorkbenchWindow.class);
    int number = 1;
    for (Path file : PlanSessions.of(services).recent().files()) {
      var action = new Action("&" + number + " " + label(file)) {
        @Override
        public void run() {
          new PlanOpener(window).open(file);
        }
      };
      action.setImageDescriptor(Images.PLAN.descriptor());
      action.setToolTipText(file.toString());
      items.add(new ActionContributionItem(action));
      number++;
    }
    if (items.isEmpty()) {
      var none = new Action(Messages.recentNone) {};
      none.setEnabled(false);
      items.add(new ActionContributionItem(none));
    }
    return items.toArray(IContributionItem[]::new);
  }

  /** File name, folder behind it; what a menu would take for a key or an accelerator is written so that it does not. */
  private static String label(Path file) {
    String gone = Files.exists(file) ? "" : Messages.recentGone;
    return (file.getFileName() + " — " + file.getParent() + gone).replace("&", "&&").replace('\t', ' ') + "\t";
  }
}
