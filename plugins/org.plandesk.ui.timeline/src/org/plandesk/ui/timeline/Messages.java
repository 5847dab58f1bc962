// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String allPlans;
  public static String asOf;
  public static String byCategory;
  public static String byChapter;
  public static String byPlan;
  public static String byProject;
  public static String byUnit;
  public static String byYear;
  public static String chipAll;
  public static String chipPicked;
  public static String chipRemove;
  public static String chipText;
  public static String chipYear;
  public static String closeLanes;
  public static String comma;
  public static String exportAll;
  public static String exportTip;
  public static String exportView;
  public static String exporting;
  public static String fileName;
  public static String filter;
  public static String filterClear;
  public static String filterKinds;
  public static String filterText;
  public static String filterTip;
  public static String filterUnits;
  public static String filterYears;
  public static String filtered;
  public static String footCounts;
  public static String footNone;
  public static String footPeriods;
  public static String footWindow;
  public static String formatIcs;
  public static String formatPdf;
  public static String formatPng;
  public static String formatSvg;
  public static String formatXlsx;
  public static String groupYears;
  public static String lanes;
  public static String layerIndicators;
  public static String layerIndicatorsTip;
  public static String layerPeriods;
  public static String layerPeriodsTip;
  public static String layerProjects;
  public static String layerProjectsTip;
  public static String lightTip;
  public static String noDays;
  public static String nothing;
  public static String nothingInFilter;
  public static String openLanes;
  public static String print;
  public static String printFailed;
  public static String printing;
  public static String setMilestones;
  public static String setWindow;
  public static String tableTitle;
  public static String today;
  public static String todayTip;
  public static String toText;
  public static String undatedTip;
  public static String windowHint;
  public static String working;
  public static String zoomAll;
  public static String zoomAllTip;
  public static String zoomIn;
  public static String zoomOut;

  static {
    NLS.initializeMessages("org.plandesk.ui.timeline.messages", Messages.class);
  }

  private Messages() {}
}
