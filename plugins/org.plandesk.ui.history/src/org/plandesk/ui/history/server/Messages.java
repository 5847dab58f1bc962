// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.server;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String cancel;
  public static String exchanging;
  public static String exchangingPart;
  public static String keep;
  public static String loginHint;
  public static String loginTitle;
  public static String notKept;
  public static String password;
  public static String refused;
  public static String signIn;
  public static String user;

  static {
    NLS.initializeMessages("org.plandesk.ui.history.server.messages", Messages.class);
  }

  private Messages() {
  }
}
