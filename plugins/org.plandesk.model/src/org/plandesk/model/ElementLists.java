// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model;

import java.util.List;

/**
 * Lists of elements for those who read whole plans and change nothing: an element makes a list when it is asked for one, and most
 * of the many statements of a plan have neither marks nor assignments nor reports.
 */
public final class ElementLists {

  private ElementLists() {}

  /** The marks of a statement, those that were rejected too. */
  public static List<Mark> marks(Statement statement) {
    return statement.eIsSet(PlanPackage.Literals.STATEMENT__MARKS) ? statement.getMarks() : List.of();
  }

  /** The assignments of something, inherited ones left out. */
  public static List<Assignment> assignments(Assignable element) {
    return element.eIsSet(PlanPackage.Literals.ASSIGNABLE__ASSIGNMENTS) ? element.getAssignments() : List.of();
  }

  /** The reports about something, the oldest first. */
  public static List<Report> reports(Reportable element) {
    return element.eIsSet(PlanPackage.Literals.REPORTABLE__REPORTS) ? element.getReports() : List.of();
  }
}
