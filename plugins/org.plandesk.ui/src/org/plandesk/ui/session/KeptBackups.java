// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.plandesk.store.PlanFiles;

/** How many earlier versions of a plan file saving keeps, as the user set it. Any thread. */
public final class KeptBackups {

  private static final String BACKUPS = "backups";

  private KeptBackups() {
  }

  /** The number, at least 1. */
  public static int get() {
    return Math.clamp(preferences().getInt(BACKUPS, PlanFiles.BACKUPS), 1, PlanFiles.MOST_BACKUPS);
  }

  /** Keeps the number for the saves to come. */
  public static void set(int number) {
    preferences().putInt(BACKUPS, number);
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode("org.plandesk.ui");
  }
}
