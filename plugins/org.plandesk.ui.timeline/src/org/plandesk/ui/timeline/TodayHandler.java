// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.ui.timeline.canvas.TimelineCanvas;

/** 今天: brings the day on which lights are judged into the middle of the line of time. */
public final class TodayHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    TimelineParts.view(HandlerUtil.getActiveWorkbenchWindowChecked(event)).map(TimelineView::canvas)
        .ifPresent(TimelineCanvas::showToday);
    return null;
  }
}
