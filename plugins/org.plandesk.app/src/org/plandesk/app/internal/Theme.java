// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.services.IServiceLocator;
import org.plandesk.ui.images.PlanTheme;

/** The themes of the window, light and dark. User interface thread only. */
@SuppressWarnings("restriction") // the platform has no other way to its themes than the provisional one
final class Theme {

  private static final String LIGHT = "org.plandesk.app.theme.light";
  private static final String DARK = "org.plandesk.app.theme.dark";

  private Theme() {}

  /** Tells our own painting which theme the platform restored. */
  static void follow(IServiceLocator workbench) {
    IThemeEngine engine = workbench.getService(IThemeEngine.class);
    if (engine != null) {
      PlanTheme.setDark(engine.getActiveTheme() != null && DARK.equals(engine.getActiveTheme().getId()));
    }
  }

  /** Shows the other theme and keeps it for the next start. */
  static void toggle(IServiceLocator workbench) {
    IThemeEngine engine = workbench.getService(IThemeEngine.class);
    boolean dark = !PlanTheme.isDark();
    engine.setTheme(dark ? DARK : LIGHT, true);
    PlanTheme.setDark(dark);
  }
}
