// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.plandesk.history.SharedPlace;

/** The folder or server that was used last to share each plan. */
final class LastPlaces {

  private static final IEclipsePreferences KEPT =
      (IEclipsePreferences) InstanceScope.INSTANCE.getNode("org.plandesk.ui.history").node("shared");

  private LastPlaces() {
  }

  /** The place for a plan file, as a person types it; empty when none was used. */
  static String of(Path planFile) {
    return planFile == null ? "" : KEPT.get(planFile.toString(), "");
  }

  /** Keeps the place for a plan file. */
  static void keep(Path planFile, SharedPlace place) {
    if (planFile != null) {
      KEPT.put(planFile.toString(), place.text());
    }
  }
}
