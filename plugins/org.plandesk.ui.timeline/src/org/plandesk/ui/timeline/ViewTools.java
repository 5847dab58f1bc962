// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.plandesk.model.Plan;
import org.plandesk.timeline.Judgement;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.timeline.canvas.TimelineCanvas;
import org.plandesk.ui.timeline.edit.MilestonesDialog;

/** Tools and menu of the view 时限: printing and files, lanes, milestone years, the days of 临期, all open plans. */
final class ViewTools {

  private final IViewSite site;
  private final WindowTimeline window;
  private final TimelineCanvas canvas;
  private final PartActions actions;

  ViewTools(IViewSite site, WindowTimeline window, TimelineCanvas canvas, PartActions actions) {
    this.site = site;
    this.window = window;
    this.canvas = canvas;
    this.actions = actions;
  }

  void fill() {
    PaperTools paper = new PaperTools(window, canvas);
    Action print = action(Messages.print, paper::print);
    print.setImageDescriptor(Images.PRINT.descriptor());
    Action export = new ExportMenu(paper);
    site.getActionBars().getToolBarManager().add(print);
    site.getActionBars().getToolBarManager().add(export);
    site.getActionBars().setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
    IMenuManager menu = site.getActionBars().getMenuManager();
    menu.add(action(Messages.exportView, () -> paper.export(false)));
    menu.add(action(Messages.exportAll, () -> paper.export(true)));
    menu.add(print);
    menu.add(new Separator());
    menu.add(action(Messages.openLanes, () -> window.model().collapseAll(false)));
    menu.add(action(Messages.closeLanes, () -> window.model().collapseAll(true)));
    menu.add(new Separator());
    menu.add(action(Messages.setMilestones, this::askMilestones));
    menu.add(action(Messages.setWindow, this::askWindow));
    menu.add(new Separator());
    Action all = new Action(Messages.allPlans, IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        window.setAll(isChecked());
      }
    };
    all.setChecked(window.isAll());
    menu.add(all);
  }

  private static Action action(String words, Runnable run) {
    return new Action(words) {
      @Override
      public void run() {
        run.run();
      }
    };
  }

  private void askMilestones() {
    Set<Integer> years = new TreeSet<>();
    if (window.model().index() != null) {
      years.addAll(window.model().index().milestones());
    }
    MilestonesDialog dialog = new MilestonesDialog(canvas.getShell(), years.stream().toList());
    if (dialog.open() == Window.OK) {
      for (Plan plan : window.model().plans()) {
        actions.edits().setMilestones(plan, dialog.years());
      }
    }
  }

  private void askWindow() {
    Judgement now = window.model().settings().judgement();
    InputDialog dialog = new InputDialog(canvas.getShell(), Messages.setWindow, Messages.windowHint,
        String.valueOf(now.windowDays()), ViewTools::noDays);
    if (dialog.open() == Window.OK) {
      window.model().setSettings(window.model().settings()
          .withJudgement(new Judgement(now.asOf(), Integer.parseInt(dialog.getValue().strip()))));
    }
  }

  /** What is wrong with a number of days; null when nothing is. */
  private static String noDays(String words) {
    String days = words.strip();
    boolean right = days.matches("\\d{1,4}") && Integer.parseInt(days) <= TimelinePreferences.MOST_WINDOW_DAYS;
    return right ? null : Messages.bind(Messages.noDays, String.valueOf(TimelinePreferences.MOST_WINDOW_DAYS));
  }
}
