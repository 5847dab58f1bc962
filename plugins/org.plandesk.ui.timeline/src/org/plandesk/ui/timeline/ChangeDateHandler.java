// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.timeline.edit.DeadlineEdits;

/** 改日期: moves the selected deadlines, in whichever part they are selected. */
public final class ChangeDateHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    IWorkbenchPart part = HandlerUtil.getActivePart(event);
    List<TimeExpression> deadlines = part instanceof TimelineView || part instanceof DeadlineTableView
        ? DeadlineEdits.movable(WindowTimeline.of(window).model().selection())
        : deadlines(PlanSelection.elements(HandlerUtil.getCurrentSelection(event)));
    new PartActions(window).moveDeadlines(deadlines, null);
    return null;
  }

  private static List<TimeExpression> deadlines(List<EObject> elements) {
    List<TimeExpression> deadlines = new ArrayList<>();
    for (EObject element : elements) {
      if (element instanceof TimeExpression time && Plans.isDeadline(time)) {
        deadlines.add(time);
      } else if (element instanceof Statement statement) {
        deadlines.addAll(Plans.timesInForce(statement, TimeClass.DEADLINE));
      }
    }
    return deadlines;
  }
}
