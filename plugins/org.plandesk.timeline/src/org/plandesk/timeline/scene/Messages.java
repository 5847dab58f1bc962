// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import org.eclipse.osgi.util.NLS;
import org.plandesk.timeline.Grouping;

/** Words of the picture. */
final class Messages extends NLS {

  public static String asOf;
  public static String byCategory;
  public static String byChapter;
  public static String byPlan;
  public static String byProject;
  public static String byUnit;
  public static String byYear;
  public static String count;
  public static String gathered;
  public static String items;
  public static String laneCollapsed;
  public static String laneOpen;
  public static String listedUnder;
  public static String moreItems;
  public static String nothingDue;
  public static String otherReading;
  public static String sheetJoin;
  public static String sheetLegend;
  public static String sheetNote;
  public static String sheetTitle;
  public static String today;
  public static String undated;
  public static String withoutDay;

  static {
    NLS.initializeMessages("org.plandesk.timeline.scene.messages", Messages.class);
  }

  private Messages() {
  }

  /** What heads the lanes. */
  static String grouping(Grouping grouping) {
    return switch (grouping) {
      case CHAPTER -> byChapter;
      case UNIT -> byUnit;
      case CATEGORY -> byCategory;
      case PROJECT -> byProject;
      case YEAR -> byYear;
      case PLAN -> byPlan;
    };
  }
}
