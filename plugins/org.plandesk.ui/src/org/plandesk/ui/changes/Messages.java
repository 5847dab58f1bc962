// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.changes;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String deadline;
  public static String detail;
  public static String kindDeadline;
  public static String kindDeleted;
  public static String kindInserted;
  public static String kindMerged;
  public static String kindMoved;
  public static String kindRenumbered;
  public static String kindReworded;
  public static String kindSplit;
  public static String kindTarget;
  public static String kindUnit;
  public static String number;
  public static String place;
  public static String separator;
  public static String target;
  public static String unit;

  static {
    NLS.initializeMessages("org.plandesk.ui.changes.messages", Messages.class);
  }

  private Messages() {
  }
}
