// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import org.eclipse.osgi.util.NLS;

/** Names of the commands. */
final class Messages extends NLS {
  public static String addUnit;
  public static String assign;
  public static String confirm;
  public static String keep;
  public static String mergeUnits;
  public static String removeUnit;
  public static String renameUnit;
  public static String setAliases;
  public static String setKind;
  public static String unassign;

  static {
    NLS.initializeMessages("org.plandesk.assign.messages", Messages.class);
  }

  private Messages() {
  }
}
