// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import org.eclipse.osgi.util.NLS;

/** Sentences and headings of exports of deadlines. */
final class Messages extends NLS {

  public static String alarm;
  public static String calendarName;
  public static String columnDeadline;
  public static String columnLead;
  public static String columnNumber;
  public static String columnPlan;
  public static String columnPosition;
  public static String columnQuote;
  public static String columnSentence;
  public static String columnStatus;
  public static String columnSupport;
  public static String columnTask;
  public static String comma;
  public static String fontsUnreadable;
  public static String imageTooLarge;
  public static String noImageFont;
  public static String noPdfFont;
  public static String sheetName;

  static {
    NLS.initializeMessages("org.plandesk.export.timeline.messages", Messages.class);
  }

  private Messages() {
  }
}
