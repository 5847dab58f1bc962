// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.export.ExportFile;
import org.plandesk.export.document.PlanFormat;
import org.plandesk.ui.editor.FileNames;
import org.plandesk.ui.editor.Overwriting;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** Writes the plan in front as a document: asks where, then writes in the background. */
public final class ExportPlanHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Shell shell = HandlerUtil.getActiveShellChecked(event);
    PlanSessions.of(HandlerUtil.getActiveWorkbenchWindowChecked(event)).active()
        .ifPresent(session -> ask(shell, session));
    return null;
  }

  private static void ask(Shell shell, PlanSession session) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(Messages.exportTitle);
    PlanFormat[] formats = PlanFormat.values();
    dialog.setFilterExtensions(Arrays.stream(formats).map(format -> "*." + format.extension()).toArray(String[]::new));
    dialog.setFilterNames(
        new String[] {Messages.exportDocx, Messages.exportHtml, Messages.exportTxt, Messages.exportJson});
    dialog.setFileName(FileNames.safe(session.name()) + "." + formats[0].extension());
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      Path file = Path.of(chosen);
      Optional<PlanFormat> named = PlanFormat.of(file);
      PlanFormat format = named.orElse(formats[Math.clamp(dialog.getFilterIndex(), 0, formats.length - 1)]);
      Path target = named.isPresent() ? file : file.resolveSibling(file.getFileName() + "." + format.extension());
      if (Overwriting.isAgreed(shell, file, target)) {
        write(shell, session, format, target);
      }
    }
  }

  /** Writes the plan as it is now, in the background; what goes wrong is told in a dialog. */
  private static void write(Shell shell, PlanSession session, PlanFormat format, Path file) {
    new CopyJob(Messages.bind(Messages.exporting, file.getFileName()), shell, session,
        (plan, monitor) -> ExportFile.write(file, out -> {
          format.write(plan, out);
          if (monitor.isCanceled()) {
            throw new OperationCanceledException();
          }
        }), Messages.exportTitle, reason -> Messages.bind(Messages.exportFailed, file, reason)).schedule();
  }
}
