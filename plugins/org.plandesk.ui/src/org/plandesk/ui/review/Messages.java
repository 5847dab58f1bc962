// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import org.eclipse.osgi.util.NLS;

/** Words for users. */
final class Messages extends NLS {
  public static String accept;
  public static String acceptAll;
  public static String answerHint;
  public static String authorColumn;
  public static String cancel;
  public static String changeColumn;
  public static String changeField;
  public static String commentButton;
  public static String commentColumn;
  public static String commentHint;
  public static String commentItem;
  public static String commentList;
  public static String commentTitle;
  public static String delete;
  public static String modeRefuses;
  public static String modeTitle;
  public static String newTextField;
  public static String noComments;
  public static String noOpenComments;
  public static String noOpenSuggestions;
  public static String noSentence;
  public static String noSuggestions;
  public static String nothingSelected;
  public static String open;
  public static String outdatedHint;
  public static String placeColumn;
  public static String placeGone;
  public static String quoted;
  public static String reasonColumn;
  public static String reasonField;
  public static String reject;
  public static String reopen;
  public static String repliesColumn;
  public static String reply;
  public static String settle;
  public static String settled;
  public static String showAll;
  public static String stateAccepted;
  public static String stateColumn;
  public static String stateOpen;
  public static String stateOutdated;
  public static String stateRejected;
  public static String suggestButton;
  public static String suggestHint;
  public static String suggestionList;
  public static String suggestItem;
  public static String suggestTitle;
  public static String timeColumn;
  public static String unsettled;

  static {
    NLS.initializeMessages("org.plandesk.ui.review.messages", Messages.class);
  }

  private Messages() {}
}
