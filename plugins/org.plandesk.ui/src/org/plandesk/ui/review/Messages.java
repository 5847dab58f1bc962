// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import org.eclipse.osgi.util.NLS;

/** Words for users. */
final class Messages extends NLS {
  public static String answerHint;
  public static String authorColumn;
  public static String cancel;
  public static String commentButton;
  public static String commentColumn;
  public static String commentHint;
  public static String commentItem;
  public static String commentList;
  public static String commentTitle;
  public static String delete;
  public static String noComments;
  public static String noOpenComments;
  public static String noPlan;
  public static String nothingSelected;
  public static String open;
  public static String openPlan;
  public static String placeColumn;
  public static String placeGone;
  public static String quoted;
  public static String reopen;
  public static String repliesColumn;
  public static String reply;
  public static String settle;
  public static String settled;
  public static String showAll;
  public static String stateColumn;
  public static String timeColumn;
  public static String unsettled;

  static {
    NLS.initializeMessages("org.plandesk.ui.review.messages", Messages.class);
  }

  private Messages() {}
}
