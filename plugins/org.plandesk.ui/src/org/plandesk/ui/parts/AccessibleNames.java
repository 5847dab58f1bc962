// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names of controls for screen readers and for tests, which find controls by them. */
public final class AccessibleNames {

  private static final String KEY = AccessibleNames.class.getName();

  private AccessibleNames() {}

  /** Gives a control its name. */
  public static void set(Control control, String name) {
    boolean first = control.getData(KEY) == null;
    control.setData(KEY, name);
    if (first) {
      control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
        @Override
        public void getName(AccessibleEvent event) {
          event.result = (String) control.getData(KEY);
        }
      });
    }
  }

  /** The name a control was given, or null. */
  public static String of(Control control) {
    return (String) control.getData(KEY);
  }
}
