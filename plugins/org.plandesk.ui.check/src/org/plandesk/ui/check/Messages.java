// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String allHidden;
  public static String and;
  public static String cancel;
  public static String checkNow;
  public static String checking;
  public static String clearFilter;
  public static String columnPlace;
  public static String errorOne;
  public static String errors;
  public static String failed;
  public static String filter;
  public static String fixAll;
  public static String fixMany;
  public static String fixSelected;
  public static String fixes;
  public static String group;
  public static String groupIgnored;
  public static String hint;
  public static String ignoreButton;
  public static String ignoreHint;
  public static String ignoreItem;
  public static String ignoreMany;
  public static String ignoreTitle;
  public static String ignoredBecause;
  public static String infoOne;
  public static String infos;
  public static String none;
  public static String noneIgnored;
  public static String nothingHere;
  public static String ok;
  public static String openItem;
  public static String reasonField;
  public static String restore;
  public static String showIgnored;
  public static String stillChecking;
  public static String treeName;
  public static String warningOne;
  public static String warnings;

  static {
    NLS.initializeMessages("org.plandesk.ui.check.messages", Messages.class);
  }

  private Messages() {
  }
}
