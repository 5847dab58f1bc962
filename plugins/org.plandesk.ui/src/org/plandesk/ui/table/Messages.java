// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  static String accessibleFilter;
  static String allValues;
  static String clearFilters;
  static String columns;
  static String columnsReset;
  static String count;
  static String countFiltered;
  static String filteredOut;
  static String groupCount;
  static String groupIndicators;
  static String groupProjects;
  static String groupTasks;
  static String indicatorsEmpty;
  static String indicatorsTitle;
  static String projectsEmpty;
  static String projectsTitle;
  static String tasksEmpty;
  static String tasksTitle;

  static {
    NLS.initializeMessages("org.plandesk.ui.table.messages", Messages.class);
  }

  private Messages() {
  }
}
