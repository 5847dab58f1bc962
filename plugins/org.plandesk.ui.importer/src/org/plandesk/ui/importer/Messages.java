// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String batchDescription;
  public static String batchDocument;
  public static String batchDone;
  public static String batchFolder;
  public static String batchImported;
  public static String batchList;
  public static String batchNoFolder;
  public static String batchResult;
  public static String batchTitle;
  public static String batchWaiting;
  public static String browse;
  public static String buttonBack;
  public static String buttonCancel;
  public static String buttonFinish;
  public static String buttonNext;
  public static String cardHead;
  public static String certain;
  public static String characters;
  public static String columnKind;
  public static String columnPlace;
  public static String columnWhat;
  public static String comparing;
  public static String confirm;
  public static String countBlanks;
  public static String countBookmarks;
  public static String countHeadings;
  public static String countStatements;
  public static String countTables;
  public static String coverage;
  public static String documentDescription;
  public static String documentTitle;
  public static String doubtCounts;
  public static String doubts;
  public static String doubtTitle;
  public static String dropButton;
  public static String dropKeep;
  public static String dropQuestion;
  public static String encoding;
  public static String encodingDetected;
  public static String encodingFixed;
  public static String encodingFound;
  public static String encodingGuessed;
  public static String errorRecognise;
  public static String file;
  public static String filterAll;
  public static String filterDocuments;
  public static String filterDoubtful;
  public static String filterEverything;
  public static String filterName;
  public static String filterUncovered;
  public static String folder;
  public static String headings;
  public static String keys;
  public static String kindDocument;
  public static String kindTitle;
  public static String lastCorrection;
  public static String later;
  public static String leftovers;
  public static String noDocuments;
  public static String notFound;
  public static String nothingListed;
  public static String ordinal;
  public static String outline;
  public static String placeDocument;
  public static String preview;
  public static String quoted;
  public static String reading;
  public static String recognising;
  public static String reviewDescription;
  public static String reviewNoDoubts;
  public static String reviewTitle;
  public static String revises;
  public static String revisesBrowse;
  public static String revisesHint;
  public static String revisesOther;
  public static String revisesSame;
  public static String revisesTitle;
  public static String revisionAnew;
  public static String revisionCommand;
  public static String revisionCount;
  public static String revisionCurrent;
  public static String revisionDescription;
  public static String revisionKept;
  public static String revisionKind;
  public static String revisionLosing;
  public static String revisionLost;
  public static String revisionNext;
  public static String revisionNothing;
  public static String revisionOld;
  public static String revisionSeparator;
  public static String revisionSummary;
  public static String revisionTable;
  public static String revisionTitle;
  public static String revisionUpdate;
  public static String ruled;
  public static String sample;
  public static String sampleTip;
  public static String selectDoubt;
  public static String severalFound;
  public static String statements;
  public static String stepChoose;
  public static String stepName;
  public static String stepRead;
  public static String stepReview;
  public static String stepWrite;
  public static String summary;
  public static String tables;
  public static String takenOver;
  public static String takesOver;
  public static String total;
  public static String unattributed;
  public static String undo;
  public static String wizardTitle;

  static {
    NLS.initializeMessages("org.plandesk.ui.importer.messages", Messages.class);
  }

  private Messages() {
  }
}
