// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.edit;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String cancel;
  public static String changeDate;
  public static String changeDateItem;
  public static String chooseDay;
  public static String exactness;
  public static String keepsOriginal;
  public static String milestones;
  public static String milestonesHint;
  public static String moveBack;
  public static String newDay;
  public static String noYears;
  public static String ok;
  public static String open;
  public static String original;
  public static String originalOf;
  public static String readAs;
  public static String reason;
  public static String setStatus;
  public static String several;
  public static String tooManyYears;
  public static String untilAndIncluding;
  public static String untilDay;
  public static String untilHalfYear;
  public static String untilMonth;
  public static String untilQuarter;
  public static String untilYear;

  static {
    NLS.initializeMessages("org.plandesk.ui.timeline.edit.messages", Messages.class);
  }

  private Messages() {}
}
