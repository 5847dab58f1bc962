// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.help;

import org.eclipse.osgi.util.NLS;

/** Texts for users, filled from messages.properties. */
final class Messages extends NLS {

  public static String notNow;
  public static String page;
  public static String pages;
  public static String welcome;
  public static String welcomeBegin;
  public static String welcomeGuides;
  public static String welcomeImport;
  public static String welcomeNew;
  public static String welcomeNoRecent;
  public static String welcomeOpen;
  public static String welcomeRecent;
  public static String welcomeSample;
  public static String welcomeTitle;

  static {
    NLS.initializeMessages("org.plandesk.ui.help.messages", Messages.class);
  }

  private Messages() {}
}
