// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

  public static String columnPlace;
  public static String columnTask;
  public static String columnDeadline;
  public static String columnTarget;
  public static String columnLead;
  public static String columnLight;
  public static String columnNumber;
  public static String columnIndicator;
  public static String columnUnitOfMeasure;
  public static String columnBaseline;
  public static String columnBaselineYear;
  public static String columnIndicatorTarget;
  public static String columnIndicatorTargetYear;
  public static String columnNature;
  public static String columnDepartments;
  public static String columnReading;
  public static String columnProject;
  public static String columnTasks;
  public static String columnDeadlines;
  public static String columnUnits;
  public static String noUnit;
  public static String noYear;
  public static String noCategory;
  public static String noBox;

  static {
    NLS.initializeMessages("org.plandesk.ui.table.rows.messages", Messages.class);
  }

  private Messages() {
  }
}
