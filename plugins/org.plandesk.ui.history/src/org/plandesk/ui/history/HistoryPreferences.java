// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Who records revisions: the name that was typed last, else the name by which the user is known to the machine. */
final class HistoryPreferences {

  private static final String AUTHOR = "author";

  private HistoryPreferences() {
  }

  static String author() {
    return preferences().get(AUTHOR, System.getProperty("user.name", ""));
  }

  static void setAuthor(String author) {
    preferences().put(AUTHOR, author);
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode("org.plandesk.ui.history");
  }
}
