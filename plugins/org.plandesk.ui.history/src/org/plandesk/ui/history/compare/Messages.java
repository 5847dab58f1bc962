// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String backupState;
  public static String allChapters;
  public static String allFiles;
  public static String allKinds;
  public static String allUnits;
  public static String cancelled;
  public static String changeCount;
  public static String changeCountOf;
  public static String changeList;
  public static String changeOne;
  public static String chooseNew;
  public static String chooseOld;
  public static String columnKind;
  public static String columnPlace;
  public static String columnWords;
  public static String comparing;
  public static String comparisonName;
  public static String comparisonTab;
  public static String currentState;
  public static String filterChapter;
  public static String filterDocx;
  public static String filterDocxRemarks;
  public static String filterKind;
  public static String filterUnit;
  public static String filterXlsx;
  public static String filterXlsxRemarks;
  public static String movedFrom;
  public static String movedTo;
  public static String newState;
  public static String nextChange;
  public static String noComparison;
  public static String notWritten;
  public static String nothingChanged;
  public static String oldState;
  public static String panesName;
  public static String plansAndDocuments;
  public static String previousChange;
  public static String revisionTable;
  public static String rulerName;
  public static String spokenChange;
  public static String summaryName;
  public static String tabName;
  public static String tableFile;
  public static String takeBack;
  public static String takeBackHint;
  public static String takeBackNot;
  public static String takeBackOpenOnly;
  public static String unsavedState;
  public static String writing;

  static {
    NLS.initializeMessages("org.plandesk.ui.history.compare.messages", Messages.class);
  }

  private Messages() {
  }
}
