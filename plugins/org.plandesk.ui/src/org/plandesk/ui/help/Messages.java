// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.help;

import org.eclipse.osgi.util.NLS;

/** Texts for users, filled from messages.properties. */
final class Messages extends NLS {

  public static String notNow;
  public static String page;
  public static String pages;

  static {
    NLS.initializeMessages("org.plandesk.ui.help.messages", Messages.class);
  }

  private Messages() {}
}
