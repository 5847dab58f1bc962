// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

/** What joins units to a list. */
final class UnitLists {

  private UnitLists() {
  }

  /** Whether words between two names make a list of them: 、 ， 和 以及 / or a blank. */
  static boolean joins(String between) {
    return switch (between.strip()) {
      case "、", "，", "和", "与", "及", "以及", "/", "／", ",", "", "、各" -> true;
      default -> false;
    };
  }

  /** Whether words between two names make them members of one enumeration: 、 or 和, no comma. */
  static boolean enumerates(String between) {
    return switch (between.strip()) {
      case "、", "和", "与", "及", "以及" -> true;
      default -> false;
    };
  }
}
