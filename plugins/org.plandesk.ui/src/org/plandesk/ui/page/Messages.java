// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String boxNotHere;
  public static String cardAliases;
  public static String cardBaselineYear;
  public static String cardBecause;
  public static String cardClause;
  public static String cardComparator;
  public static String cardConfirm;
  public static String cardConfirmed;
  public static String cardCorrect;
  public static String cardDeadline;
  public static String cardDeviates;
  public static String cardEnter;
  public static String cardKind;
  public static String cardLeave;
  public static String cardListedUnder;
  public static String cardMoved;
  public static String cardMovedReason;
  public static String cardNoDate;
  public static String cardOther;
  public static String cardPeriod;
  public static String cardQuote;
  public static String cardRecurrence;
  public static String cardReject;
  public static String cardRelative;
  public static String cardSubject;
  public static String cardTaken;
  public static String cardToConfirm;
  public static String cardUnit;
  public static String cardUnitUnknown;
  public static String cardValue;
  public static String certaintyHigh;
  public static String certaintyLow;
  public static String certaintyMiddle;
  public static String commentCard;
  public static String commentsMore;
  public static String copy;
  public static String cut;
  public static String demoteNotHere;
  public static String editDeleteIndicator;
  public static String editDemote;
  public static String editMerge;
  public static String editMoveDown;
  public static String editMoveUp;
  public static String editNewBox;
  public static String editNewHeading;
  public static String editNewIndicator;
  public static String editNewStatement;
  public static String editNewSubheading;
  public static String editPromote;
  public static String editSplit;
  public static String emptyPlan;
  public static String headingNotHere;
  public static String hitBefore;
  public static String hitNext;
  public static String hitOf;
  public static String hitsFound;
  public static String hitsName;
  public static String indicatorNotHere;
  public static String mergeNotHere;
  public static String moveNotHere;
  public static String newBox;
  public static String newHeading;
  public static String newIndicator;
  public static String pageName;
  public static String paste;
  public static String pathName;
  public static String promoteNotHere;
  public static String reasonHint;
  public static String reasonName;
  public static String rulerName;
  public static String selectAll;
  public static String sourceTitle;
  public static String splitNotHere;
  public static String suggestNotHere;
  public static String switchBoundaries;
  public static String switchBoundariesTip;
  public static String switchPeriods;
  public static String switchPeriodsTip;
  public static String switchTargets;
  public static String switchTargetsTip;
  public static String switchTimes;
  public static String switchTimesTip;
  public static String switchUnits;
  public static String switchUnitsTip;
  public static String typingNotHere;
  public static String valueDecrease;
  public static String valueIncrease;
  public static String zoomTip;

  static {
    NLS.initializeMessages("org.plandesk.ui.page.messages", Messages.class);
  }

  private Messages() {}
}
