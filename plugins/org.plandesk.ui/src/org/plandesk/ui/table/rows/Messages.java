// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

  static String columnPlace;
  static String columnTask;
  static String columnDeadline;
  static String columnTarget;
  static String columnLead;
  static String columnLight;
  static String columnNumber;
  static String columnIndicator;
  static String columnUnitOfMeasure;
  static String columnBaseline;
  static String columnBaselineYear;
  static String columnIndicatorTarget;
  static String columnIndicatorTargetYear;
  static String columnNature;
  static String columnDepartments;
  static String columnReading;
  static String columnProject;
  static String columnTasks;
  static String columnDeadlines;
  static String columnUnits;
  static String noUnit;
  static String noYear;
  static String noCategory;
  static String noBox;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {
  }
}
