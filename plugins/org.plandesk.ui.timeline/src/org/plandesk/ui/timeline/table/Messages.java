// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.table;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String columnCertainty;
  public static String columnDay;
  public static String columnLead;
  public static String columnLeft;
  public static String columnLight;
  public static String columnPlace;
  public static String columnProgress;
  public static String columnQuote;
  public static String columnTarget;
  public static String columnWhat;
  public static String daysLeft;
  public static String daysPassed;
  public static String movedFrom;
  public static String noUnit;
  public static String noYear;
  public static String suggested;
  public static String year;

  static {
    NLS.initializeMessages("org.plandesk.ui.timeline.table.messages", Messages.class);
  }

  private Messages() {}
}
