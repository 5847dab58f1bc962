// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Keeps the style sheets of the window away from controls that take their colours from the palette themselves. */
public final class OwnColours {

  private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

  private OwnColours() {}

  /** Marks a control and all that is in it now. */
  public static void keep(Control control) {
    control.setData(UNSTYLED, Boolean.TRUE);
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        keep(child);
      }
    }
  }
}
