// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String aspectBoundary;
  public static String aspectDate;
  public static String aspectField;
  public static String aspectKind;
  public static String aspectLevel;
  public static String aspectMark;
  public static String aspectRole;
  public static String aspectState;
  public static String aspectTimeClass;
  public static String aspectUnit;
  public static String cannot;
  public static String cannotReject;
  public static String command;
  public static String dateCorrected;
  public static String edited;
  public static String markInside;
  public static String nameTaken;
  public static String noDate;
  public static String noName;
  public static String nothingToJoin;
  public static String noValue;
  public static String noYear;
  public static String rulesHead;
  public static String rulesLine;
  public static String rulesTooLarge;
  public static String rulesUnreadable;
  public static String rulesUnwritable;
  public static String splitInside;

  static {
    NLS.initializeMessages("org.plandesk.importer.correction.messages", Messages.class);
  }

  private Messages() {
  }

  /** What an aspect is called. */
  static String aspect(Aspect aspect) {
    return switch (aspect) {
      case STATE -> aspectState;
      case KIND -> aspectKind;
      case TIME_CLASS -> aspectTimeClass;
      case DATE -> aspectDate;
      case UNIT, NAME -> aspectUnit;
      case ROLE -> aspectRole;
      case LEVEL -> aspectLevel;
      case SPLIT, JOIN, SPAN -> aspectBoundary;
      case MARK -> aspectMark;
      case TITLE, REGION, PERIOD_FROM, PERIOD_TO -> aspectField;
    };
  }
}
