// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Asks before a file is replaced that the system's dialog knew nothing of. User interface thread only. */
public final class Overwriting {

  private Overwriting() {
  }

  /**
   * Whether a file may be written.
   *
   * @param chosen what the user chose in a dialog, which has asked about that file
   * @param target the file to be written: the chosen one, or one with the ending of its format added
   */
  public static boolean isAgreed(Shell shell, Path chosen, Path target) {
    return target.equals(chosen) || !Files.exists(target)
        || MessageDialog.open(MessageDialog.WARNING, shell, Messages.saveTitle,
            Messages.bind(Messages.replaces, target), SWT.SHEET, Messages.overwrite, Messages.cancel) == 0;
  }
}
