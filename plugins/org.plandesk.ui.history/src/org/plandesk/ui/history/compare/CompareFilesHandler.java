// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/**
 * 与文件比较: asks for an earlier plan file or document, unless a parameter names it, and compares it with the open plan; without
 * one, asks for both.
 */
public final class CompareFilesHandler extends AbstractHandler {

  private static final String FILE = "org.plandesk.ui.history.file";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Optional<PlanSession> session = PlanSessions.of(window).active();
    Optional<PlanState> old = Optional.ofNullable(event.getParameter(FILE)).map(Path::of)
        .<PlanState>map(PlanState.InFile::new).or(() -> ask(window, Messages.chooseOld));
    if (old.isPresent()) {
      Optional<PlanState> current =
          session.isPresent() ? Comparisons.current(session) : ask(window, Messages.chooseNew);
      current.ifPresent(state -> Comparisons.open(window, old.get(), state));
    }
    return null;
  }

  private static Optional<PlanState> ask(IWorkbenchWindow window, String title) {
    return askFile(window.getShell(), title, null).map(PlanState.InFile::new);
  }

  /**
   * Asks for a plan file or a document.
   *
   * @param beside the file whose folder is shown first; null for the folder shown last
   */
  public static Optional<Path> askFile(Shell shell, String title, Path beside) {
    FileDialog dialog = new FileDialog(shell, SWT.OPEN);
    dialog.setText(title);
    if (beside != null) {
      dialog.setFilterPath(String.valueOf(beside.toAbsolutePath().getParent()));
    }
    dialog.setFilterExtensions(new String[] {"*.plan;*.docx;*.doc;*.txt;*.html;*.htm", "*.*"});
    dialog.setFilterNames(new String[] {Messages.plansAndDocuments, Messages.allFiles});
    return Optional.ofNullable(dialog.open()).map(Path::of);
  }
}
