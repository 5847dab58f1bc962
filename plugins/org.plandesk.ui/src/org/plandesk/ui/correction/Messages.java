// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.correction;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String asHeading;
  public static String asRecognised;
  public static String boundary;
  public static String dialogCancel;
  public static String dialogHead;
  public static String dialogTake;
  public static String dialogTitle;
  public static String endIn;
  public static String endInName;
  public static String endOut;
  public static String endOutName;
  public static String everywhere;
  public static String joinNext;
  public static String lenient;
  public static String markAs;
  public static String markDeadline;
  public static String markPeriod;
  public static String markUnit;
  public static String menuConfirm;
  public static String menuCorrect;
  public static String menuReject;
  public static String menuSample;
  public static String noDeadline;
  public static String noHeading;
  public static String noHeadingRemark;
  public static String noTime;
  public static String noValue;
  public static String notSuch;
  public static String otherClass;
  public static String otherDate;
  public static String otherKind;
  public static String otherLevel;
  public static String otherUnit;
  public static String recognizing;
  public static String rename;
  public static String role;
  public static String sampleBrowse;
  public static String sampleExists;
  public static String sampleExpected;
  public static String sampleFolder;
  public static String sampleMessage;
  public static String sampleName;
  public static String sampleNoName;
  public static String sampleNotWritten;
  public static String sampleNowhere;
  public static String sampleReplaced;
  public static String sampleSave;
  public static String sampleText;
  public static String sampleTitle;
  public static String sampleWords;
  public static String splitHere;
  public static String startIn;
  public static String startInName;
  public static String startOut;
  public static String startOutName;
  public static String strict;

  static {
    NLS.initializeMessages("org.plandesk.ui.correction.messages", Messages.class);
  }

  private Messages() {
  }
}
