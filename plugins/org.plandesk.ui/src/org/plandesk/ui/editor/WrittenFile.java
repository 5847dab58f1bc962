// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Says that a file was written for the user, and where, and offers to open it. User interface thread only. */
public final class WrittenFile {

  private static final int OPEN_FILE = 0;
  private static final int OPEN_FOLDER = 1;

  private WrittenFile() {
  }

  /**
   * Says it in a dialog; does nothing once the window is closed.
   *
   * @param title what was written, such as 修订对照表
   */
  public static void tell(Shell shell, String title, Path file) {
    if (shell.isDisposed()) {
      return;
    }
    int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, title, Messages.bind(Messages.fileWritten, file),
        SWT.SHEET, Messages.openFile, Messages.openFolder, Messages.close);
    Path wanted = answer == OPEN_FILE ? file : answer == OPEN_FOLDER ? file.toAbsolutePath().getParent() : null;
    if (wanted != null && !Program.launch(wanted.toString())) {
      MessageDialog.openError(shell, title, Messages.bind(Messages.noProgram, wanted));
    }
  }
}
