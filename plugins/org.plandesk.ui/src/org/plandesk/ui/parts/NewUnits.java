// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Asks before names that were typed become new units: a slip of the finger would stand in the register. */
public final class NewUnits {

  private NewUnits() {}

  /** Whether these names may become units; nobody is asked when there are none. */
  public static boolean confirm(Shell shell, List<String> names) {
    return names.isEmpty() || MessageDialog.open(MessageDialog.QUESTION, shell, Messages.newUnitsTitle,
        NLS.bind(Messages.newUnits, String.join("、", names)), 0, Messages.newUnitsCreate, Messages.newUnitsCancel) == 0;
  }
}
