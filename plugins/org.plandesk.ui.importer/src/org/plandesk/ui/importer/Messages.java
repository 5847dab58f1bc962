// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String browse;
  public static String characters;
  public static String columnKind;
  public static String columnPlace;
  public static String columnWhat;
  public static String confirm;
  public static String countBlanks;
  public static String countBookmarks;
  public static String countHeadings;
  public static String countMarks;
  public static String countStatements;
  public static String countTables;
  public static String coverage;
  public static String documentDescription;
  public static String documentTitle;
  public static String doubtTitle;
  public static String doubts;
  public static String encoding;
  public static String encodingDetected;
  public static String encodingFixed;
  public static String encodingFound;
  public static String encodingGuessed;
  public static String errorPeriod;
  public static String errorRecognise;
  public static String errorYear;
  public static String file;
  public static String filterAll;
  public static String filterDocuments;
  public static String headings;
  public static String kindDocument;
  public static String kindTitle;
  public static String leftovers;
  public static String nothingDoubtful;
  public static String outline;
  public static String placeDocument;
  public static String planFields;
  public static String preview;
  public static String quoted;
  public static String reading;
  public static String reading1;
  public static String reading2;
  public static String readings;
  public static String recognising;
  public static String reviewDescription;
  public static String reviewNoDoubts;
  public static String reviewTitle;
  public static String selectDoubt;
  public static String statements;
  public static String summary;
  public static String tables;
  public static String total;
  public static String unattributed;
  public static String why;
  public static String wizardTitle;

  static {
    NLS.initializeMessages("org.plandesk.ui.importer.messages", Messages.class);
  }

  private Messages() {
  }
}
