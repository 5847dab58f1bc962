// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;
import org.plandesk.ui.images.PlanTheme;

/** The themes of the window, light and dark. User interface thread only. */
final class Theme {

  private static final String LIGHT = "org.plandesk.app.theme.light";
  private static final String DARK = "org.plandesk.app.theme.dark";

  /** Where the theme engine keeps the theme chosen. */
  private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
  private static final String KEPT_THEME = "themeid";

  private Theme() {}

  /**
   * Tells our own painting which theme the platform restores; before the first widget is made. The first start on a desktop that is
   * dark chooses the dark one.
   */
  static void follow() {
    // the engine itself restores the theme only when the window is rendered
    String kept = InstanceScope.INSTANCE.getNode(ENGINE).get(KEPT_THEME, null);
    if (kept == null && Display.isSystemDarkTheme()) {
      // native widgets are dark then, whatever is chosen here
      keep(true);
      kept = DARK;
    }
    PlanTheme.setDark(DARK.equals(kept));
  }

  /** Keeps a theme for the next start; the window stays as it is, since widgets would be painted half in each. */
  static void keep(boolean dark) {
    var node = InstanceScope.INSTANCE.getNode(ENGINE);
    node.put(KEPT_THEME, dark ? DARK : LIGHT);
    try {
      node.flush();
    } catch (BackingStoreException e) {
      ILog.of(Theme.class).error("The theme could not be kept", e);
    }
  }
}
