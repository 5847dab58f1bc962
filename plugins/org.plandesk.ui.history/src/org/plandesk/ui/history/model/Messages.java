// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.model;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String appeared;
  public static String automatic;
  public static String chapterSummary;
  public static String deadline;
  public static String first;
  public static String foreign;
  public static String gone;
  public static String mergeBase;
  public static String mergeMine;
  public static String mergeOpen;
  public static String mergeSummary;
  public static String mergeTheirs;
  public static String noChapter;
  public static String other;
  public static String place;
  public static String progress;
  public static String separator;
  public static String target;
  public static String text;
  public static String unit;

  static {
    NLS.initializeMessages("org.plandesk.ui.history.model.messages", Messages.class);
  }

  private Messages() {
  }
}
