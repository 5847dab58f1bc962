// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.services.IServiceLocator;
import org.plandesk.ui.images.PlanTheme;

/** The themes of the window, light and dark. User interface thread only. */
@SuppressWarnings("restriction") // the platform has no other way to its themes than the provisional one
final class Theme {

  private static final String LIGHT = "org.plandesk.app.theme.light";
  private static final String DARK = "org.plandesk.app.theme.dark";

  /** Where the theme engine keeps the theme chosen. */
  private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
  private static final String KEPT_THEME = "themeid";

  private Theme() {}

  /** Tells our own painting which theme the platform restores; before the first widget is made. */
  static void follow() {
    // the engine itself restores the theme only when the window is rendered
    String kept = InstanceScope.INSTANCE.getNode(ENGINE).get(KEPT_THEME, LIGHT);
    PlanTheme.setDark(DARK.equals(kept));
  }

  /** Shows the other theme and keeps it for the next start. */
  static void toggle(IServiceLocator workbench) {
    IThemeEngine engine = workbench.getService(IThemeEngine.class);
    boolean dark = !PlanTheme.isDark();
    engine.setTheme(dark ? DARK : LIGHT, true);
    PlanTheme.setDark(dark);
  }
}
