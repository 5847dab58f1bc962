// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.assign;

import org.eclipse.osgi.util.NLS;

/** Words shown to users. */
final class Messages extends NLS {
  public static String addUnit;
  public static String aliasColumn;
  public static String allAssigned;
  public static String assignButton;
  public static String assignHint;
  public static String assignTitle;
  public static String certaintyColumn;
  public static String closeButton;
  public static String confirmButton;
  public static String confirmCount;
  public static String confirmTicked;
  public static String counting;
  public static String inheritedFrom;
  public static String kindColumn;
  public static String leastField;
  public static String mentionColumn;
  public static String mergeQuestion;
  public static String mergeUnits;
  public static String nameTaken;
  public static String newUnit;
  public static String noUnits;
  public static String nothingSelected;
  public static String nothingSuggested;
  public static String originColumn;
  public static String placeColumn;
  public static String presentField;
  public static String reasonColumn;
  public static String removeButton;
  public static String removeUnit;
  public static String roleColumn;
  public static String roleField;
  public static String severalSelected;
  public static String suggesting;
  public static String suggestionCount;
  public static String suggestionTable;
  public static String taskColumn;
  public static String tickAll;
  public static String unitColumn;
  public static String unitField;
  public static String unitHint;
  public static String unitName;
  public static String unitTable;
  public static String untickAll;

  static {
    NLS.initializeMessages("org.plandesk.ui.assign.messages", Messages.class);
  }

  private Messages() {
  }
}
