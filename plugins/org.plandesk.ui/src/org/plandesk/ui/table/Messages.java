// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String accessibleFilter;
  public static String allValues;
  public static String clearFilters;
  public static String columns;
  public static String columnsReset;
  public static String count;
  public static String countFiltered;
  public static String deleteIndicator;
  public static String deleteIndicators;
  public static String editCell;
  public static String editCells;
  public static String filteredOut;
  public static String groupCount;
  public static String groupIndicators;
  public static String groupProjects;
  public static String groupTasks;
  public static String indicatorsEmpty;
  public static String indicatorsTitle;
  public static String newIndicator;
  public static String projectsEmpty;
  public static String projectsTitle;
  public static String tasksEmpty;
  public static String tasksTitle;

  static {
    NLS.initializeMessages("org.plandesk.ui.table.messages", Messages.class);
  }

  private Messages() {
  }
}
