// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String cancel;
  public static String languageRestart;
  public static String languageTitle;
  public static String restart;
  public static String themeRestart;
  public static String themeTitle;
  public static String workspaceLocked;
  public static String workspaceTitle;

  static {
    NLS.initializeMessages("org.plandesk.app.internal.messages", Messages.class);
  }

  private Messages() {
  }
}
