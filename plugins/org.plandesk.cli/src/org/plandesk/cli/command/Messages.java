// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String assignments;
  public static String checkHelp;
  public static String checkIgnored;
  public static String checkNothing;
  public static String checkSummary;
  public static String correctionsTaken;
  public static String correctionsUnread;
  public static String coverage;
  public static String coverageValue;
  public static String diffCommentsNeedTable;
  public static String diffDeadline;
  public static String diffDeleted;
  public static String diffEnding;
  public static String diffHelp;
  public static String diffInserted;
  public static String diffMerged;
  public static String diffMoved;
  public static String diffNeedsTwo;
  public static String diffNothing;
  public static String diffRenumbered;
  public static String diffReworded;
  public static String diffSeparator;
  public static String diffSplit;
  public static String diffSummary;
  public static String diffTarget;
  public static String diffUnchanged;
  public static String diffUnit;
  public static String diffWritten;
  public static String existsWithoutForce;
  public static String exportHelp;
  public static String exportSummary;
  public static String failedOf;
  public static String file;
  public static String folderNotMade;
  public static String folderUnreadable;
  public static String formatMissing;
  public static String formatUnknown;
  public static String imported;
  public static String importHelp;
  public static String importNeedsOutput;
  public static String importSummary;
  public static String infoHelp;
  public static String infoSummary;
  public static String inYear;
  public static String limitNoNumber;
  public static String mentions;
  public static String mergeBase;
  public static String mergeHelp;
  public static String mergeMine;
  public static String mergeNeedsOutput;
  public static String mergeNeedsThree;
  public static String mergeOpen;
  public static String mergeSummary;
  public static String mergeTakeUnknown;
  public static String mergeTheirs;
  public static String mergeUnrelated;
  public static String mergeWritten;
  public static String noFileName;
  public static String noInput;
  public static String none;
  public static String noPermission;
  public static String noPlansInFolder;
  public static String noQuery;
  public static String noSuchFolder;
  public static String notWritten;
  public static String otherTimes;
  public static String outputIsFolder;
  public static String outsideChapters;
  public static String overview;
  public static String period;
  public static String queriesNotUtf8;
  public static String queriesUnreadable;
  public static String rulesApplied;
  public static String sameFile;
  public static String searchAll;
  public static String searchCorrected;
  public static String searchHelp;
  public static String searchReading;
  public static String searchSome;
  public static String searchSuggestion;
  public static String searchSuggestions;
  public static String searchSummary;
  public static String searchTotal;
  public static String searchTotals;
  public static String searchWhy;
  public static String severalToOutput;
  public static String source;
  public static String targetYears;
  public static String timelineBadDay;
  public static String timelineBadValue;
  public static String timelineBadWindow;
  public static String timelineBadYears;
  public static String timelineDate;
  public static String timelineEnding;
  public static String timelineFont;
  public static String timelineHelp;
  public static String timelineLight;
  public static String timelineNothing;
  public static String timelinePlace;
  public static String timelineQuote;
  public static String timelineShown;
  public static String timelineSummary;
  public static String timelineTask;
  public static String timelineUnit;
  public static String timelineWritten;
  public static String total;
  public static String warning;
  public static String withoutYear;
  public static String workGone;
  public static String workKept;

  static {
    NLS.initializeMessages("org.plandesk.cli.command.messages", Messages.class);
  }

  private Messages() {
  }
}
