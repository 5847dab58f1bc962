// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.ui.timeline.view.LightChoice;

/** 只看逾期: shows late deadlines alone; asked again, all of them. */
public final class LateOnlyHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    TimelineParts.view(window);
    var model = WindowTimeline.of(window).model();
    model.setSettings(LightChoice.lateOnly(model.settings()));
    return null;
  }
}
