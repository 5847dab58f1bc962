// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String hintBrackets;
  public static String hintLoneOr;
  public static String hintNoValue;
  public static String hintQuote;
  public static String hintTooLong;
  public static String hintValue;
  public static String inBox;
  public static String noDeadline;
  public static String relatedOtherPlan;
  public static String relatedPlace;
  public static String relatedUnit;
  public static String relatedUnits;
  public static String relatedWording;
  public static String relatedWords;
  public static String relatedYear;
  public static String withTarget;

  static {
    NLS.initializeMessages("org.plandesk.search.internal.query.messages", Messages.class);
  }

  private Messages() {
  }
}
