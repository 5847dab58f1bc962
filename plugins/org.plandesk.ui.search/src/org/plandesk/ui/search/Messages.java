// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String boxHint;
  public static String boxName;
  public static String byFewerWords;
  public static String byPinyin;
  public static String bySpelling;
  public static String clear;
  public static String clearCount;
  public static String clearTicks;
  public static String clearTicksSays;
  public static String corrected;
  public static String delete;
  public static String didYouMean;
  public static String emptySentence;
  public static String example1;
  public static String example1Says;
  public static String example2;
  public static String example2Says;
  public static String example3;
  public static String example3Says;
  public static String example4;
  public static String example4Says;
  public static String example5;
  public static String example5Says;
  public static String example6;
  public static String example6Says;
  public static String export;
  public static String exportFailed;
  public static String exportFilterCsv;
  public static String exportFilterDocx;
  public static String exportFilterXlsx;
  public static String exportJob;
  public static String exportName;
  public static String exportTitle;
  public static String facets;
  public static String forget;
  public static String goneText;
  public static String goneTitle;
  public static String hint;
  public static String history;
  public static String indexRebuilding;
  public static String indexUpdating;
  public static String keyDown;
  public static String keyEnter;
  public static String keyEscape;
  public static String libraryChoose;
  public static String libraryLeave;
  public static String libraryPrompt;
  public static String libraryRefresh;
  public static String libraryStop;
  public static String libraryTitle;
  public static String libraryUnread;
  public static String libraryUnreadLine;
  public static String libraryUnreadMenu;
  public static String libraryUnreadMore;
  public static String nameMissing;
  public static String nameNumbered;
  public static String namePrompt;
  public static String nameTaken;
  public static String noTicks;
  public static String nothing;
  public static String nothingHelps;
  public static String ok;
  public static String openPlan;
  public static String openPlanSays;
  public static String order;
  public static String orderDeadline;
  public static String orderDocument;
  public static String orderRelevance;
  public static String reading;
  public static String relatedEmpty;
  public static String relatedNone;
  public static String rename;
  public static String renameTitle;
  public static String save;
  public static String saveProposed;
  public static String saveTitle;
  public static String scope;
  public static String scopeActive;
  public static String scopeLibrary;
  public static String scopeOpen;
  public static String searching;
  public static String status;
  public static String statusTicks;
  public static String suggestion;
  public static String took;
  public static String tookNothing;
  public static String total;
  public static String totalAll;
  public static String totalAtLeast;
  public static String widerSays;
  public static String withSynonyms;
  public static String withoutSynonyms;

  static {
    NLS.initializeMessages("org.plandesk.ui.search.messages", Messages.class);
  }

  private Messages() {}
}
