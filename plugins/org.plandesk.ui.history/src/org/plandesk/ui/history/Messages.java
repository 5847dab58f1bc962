// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String author;
  public static String authorField;
  public static String browse;
  public static String cancel;
  public static String change;
  public static String clause;
  public static String compare;
  public static String compareHint;
  public static String dayHint;
  public static String dayTitle;
  public static String due;
  public static String dueThen;
  public static String elementTable;
  public static String label;
  public static String labelField;
  public static String light;
  public static String loading;
  public static String mergeBaseAuto;
  public static String mergeBaseField;
  public static String mergeBaseNeeded;
  public static String mergeBaseOther;
  public static String mergeBaseTitle;
  public static String mergeButton;
  public static String mergeFile;
  public static String mergeFileField;
  public static String mergeFolder;
  public static String mergeHint;
  public static String mergeTitle;
  public static String noElement;
  public static String noFile;
  public static String noPlan;
  public static String noRevision;
  public static String noRevisions;
  public static String noSuchFile;
  public static String nothingOnDay;
  public static String noVersions;
  public static String open;
  public static String openState;
  public static String openTitle;
  public static String placeExample;
  public static String placeField;
  public static String progress;
  public static String readOnly;
  public static String reason;
  public static String reasonField;
  public static String recording;
  public static String revisionTable;
  public static String saveButton;
  public static String saveHint;
  public static String saveTitle;
  public static String shareButton;
  public static String shared;
  public static String sharedNothing;
  public static String shareHint;
  public static String shareTitle;
  public static String sharing;
  public static String showAutomatic;
  public static String stages;
  public static String time;
  public static String words;
  public static String writeTable;
  public static String writeTableHint;

  static {
    NLS.initializeMessages("org.plandesk.ui.history.messages", Messages.class);
  }

  private Messages() {
  }
}
