// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.store.PlanFiles;
import org.plandesk.ui.editor.PlanOpener;

/** Opens the plans chosen in a file dialog. */
public final class OpenPlanHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    var dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText(Messages.openTitle);
    dialog.setFilterExtensions(new String[] {"*." + PlanFiles.EXTENSION});
    dialog.setFilterNames(new String[] {Messages.filterPlans});
    if (dialog.open() != null) {
      Path folder = Path.of(dialog.getFilterPath());
      var opener = new PlanOpener(window);
      for (String name : dialog.getFileNames()) {
        opener.open(folder.resolve(name));
      }
    }
    return null;
  }
}
