// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The shared folder that was used last for each plan. */
final class SharedFolders {

  private static final IEclipsePreferences KEPT =
      (IEclipsePreferences) InstanceScope.INSTANCE.getNode("org.plandesk.ui.history").node("shared");

  private SharedFolders() {
  }

  /** The folder for a plan file; empty when none was used. */
  static String of(Path planFile) {
    return planFile == null ? "" : KEPT.get(planFile.toString(), "");
  }

  /** Keeps the folder for a plan file. */
  static void keep(Path planFile, Path folder) {
    if (planFile != null) {
      KEPT.put(planFile.toString(), folder.toString());
    }
  }
}
