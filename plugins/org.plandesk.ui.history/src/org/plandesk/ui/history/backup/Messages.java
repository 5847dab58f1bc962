// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.backup;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String command;
  public static String compare;
  public static String comparing;
  public static String difference;
  public static String heading;
  public static String hint;
  public static String keep;
  public static String looking;
  public static String noBackups;
  public static String noFile;
  public static String restore;
  public static String restoring;
  public static String same;
  public static String savedAt;
  public static String title;

  static {
    NLS.initializeMessages("org.plandesk.ui.history.backup.messages", Messages.class);
  }

  private Messages() {
  }
}
