// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String allWords;
  public static String columnDeadlines;
  public static String columnGroup;
  public static String columnHeading;
  public static String columnKind;
  public static String columnPlace;
  public static String columnPlan;
  public static String columnReasons;
  public static String columnTargets;
  public static String columnText;
  public static String columnUnits;
  public static String moreDeadlines;
  public static String moreTargets;
  public static String moreUnits;
  public static String readAnd;
  public static String readIgnored;
  public static String readOr;
  public static String readSynonyms;
  public static String readWithout;
  public static String reasonJoint;
  public static String someWord;
  public static String someWords;

  static {
    NLS.initializeMessages("org.plandesk.ui.search.model.messages", Messages.class);
  }

  private Messages() {}
}
