// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** 打印 in the views of 时限: prints the line of time instead of the plan. */
public final class PrintTimelineHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    TimelineParts.view(HandlerUtil.getActiveWorkbenchWindowChecked(event)).ifPresent(TimelineView::print);
    return null;
  }
}
