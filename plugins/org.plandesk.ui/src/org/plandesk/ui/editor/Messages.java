// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String cancel;
  public static String close;
  public static String compare;
  public static String correctTitle;
  public static String errorNoPlan;
  public static String errorOpen;
  public static String errorSave;
  public static String fileWritten;
  public static String filterPlans;
  public static String keepBoth;
  public static String keepBothHint;
  public static String mine;
  public static String noProgram;
  public static String openBackup;
  public static String openFile;
  public static String openFolder;
  public static String opening;
  public static String openTitle;
  public static String overwrite;
  public static String pageIndicators;
  public static String pageProjects;
  public static String pageTasks;
  public static String pageText;
  public static String replaces;
  public static String sample;
  public static String saveAgain;
  public static String saveAsTitle;
  public static String saveElsewhere;
  public static String saveTitle;
  public static String saving;
  public static String unsavedConfirm;
  public static String unsavedDamaged;
  public static String unsavedDiscard;
  public static String unsavedFile;
  public static String unsavedHeading;
  public static String unsavedHint;
  public static String unsavedLater;
  public static String unsavedNoFile;
  public static String unsavedPlan;
  public static String unsavedRestore;
  public static String unsavedSteps;
  public static String unsavedTime;
  public static String unsavedTitle;

  static {
    NLS.initializeMessages("org.plandesk.ui.editor.messages", Messages.class);
  }

  private Messages() {
  }
}
