// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.find;

import org.eclipse.osgi.util.NLS;

/** Words of the dialog. */
final class Messages extends NLS {
  public static String after;
  public static String before;
  public static String close;
  public static String found;
  public static String matchCase;
  public static String noExpression;
  public static String nothingAsked;
  public static String nothingFound;
  public static String place;
  public static String places;
  public static String regex;
  public static String replace;
  public static String replacement;
  public static String searching;
  public static String tickAll;
  public static String tickNone;
  public static String title;
  public static String words;

  static {
    NLS.initializeMessages("org.plandesk.ui.find.messages", Messages.class);
  }

  private Messages() {
  }
}
