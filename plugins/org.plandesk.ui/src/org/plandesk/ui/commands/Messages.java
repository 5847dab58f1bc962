// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String aboutText;
  public static String aboutTitle;
  public static String close;
  public static String exportDocx;
  public static String exportFailed;
  public static String exportHtml;
  public static String exporting;
  public static String exportJson;
  public static String exportTitle;
  public static String exportTxt;
  public static String filterPlans;
  public static String newPrompt;
  public static String newTitle;
  public static String newTitleMissing;
  public static String openTitle;
  public static String printFailed;
  public static String printing;
  public static String printTitle;
  public static String recentGone;
  public static String recentNone;
  public static String redo;
  public static String undo;

  static {
    NLS.initializeMessages("org.plandesk.ui.commands.messages", Messages.class);
  }

  private Messages() {
  }
}
