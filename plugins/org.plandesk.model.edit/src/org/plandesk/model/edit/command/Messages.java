// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import org.eclipse.osgi.util.NLS;

/** Names of the commands. */
final class Messages extends NLS {
  public static String confirmReview;
  public static String cutOne;
  public static String cutSeveral;
  public static String delete;
  public static String deleteIndicator;
  public static String demote;
  public static String dependentReports;
  public static String dependentUnits;
  public static String editHeader;
  public static String editHeading;
  public static String editNote;
  public static String editText;
  public static String indicatorChanged;
  public static String join;
  public static String linkedChanged;
  public static String move;
  public static String moveDown;
  public static String moveUp;
  public static String newHeading;
  public static String newIndicator;
  public static String newParagraph;
  public static String newStatement;
  public static String paste;
  public static String pasteOne;
  public static String pasteSeveral;
  public static String promote;
  public static String separator;
  public static String split;
  public static String splitParagraph;
  public static String textChanged;

  static {
    NLS.initializeMessages("org.plandesk.model.edit.command.messages", Messages.class);
  }

  private Messages() {
  }

  /** The name of what is done to some elements, with their number. */
  static String counted(int count, String one, String several) {
    return count == 1 ? one : bind(several, count);
  }
}
