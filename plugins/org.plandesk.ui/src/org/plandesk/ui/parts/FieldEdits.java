// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Fields apply what was typed when they lose the keyboard. Commands that come by key while a field still has it let the
 * field apply first, so that nothing typed is left out of what they save or undo. User interface thread only.
 */
public final class FieldEdits {

  private static final String KEY = FieldEdits.class.getName();

  private FieldEdits() {}

  /** Says how a field applies what was typed. */
  public static void register(Control field, Runnable apply) {
    field.setData(KEY, apply);
  }

  /** Applies what was typed in the field that has the keyboard; does nothing when no registered field has it. */
  public static void commitFocused() {
    Display display = Display.getCurrent();
    Control focused = display == null ? null : display.getFocusControl();
    if (focused != null && focused.getData(KEY) instanceof Runnable apply) {
      apply.run();
    }
  }
}
