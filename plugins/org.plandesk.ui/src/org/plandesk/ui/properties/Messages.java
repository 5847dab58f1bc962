// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String certainty;
  public static String changeFeature;
  public static String characters;
  public static String clause;
  public static String correct;
  public static String deadline;
  public static String deviates;
  public static String file;
  public static String heading;
  public static String invalidDate;
  public static String invalidName;
  public static String invalidYear;
  public static String length;
  public static String level;
  public static String link;
  public static String noDate;
  public static String noFigure;
  public static String progress;
  public static String readAs;
  public static String reason;
  public static String source;
  public static String sourceChanged;
  public static String sourceNone;
  public static String sourceUnchanged;
  public static String units;
  public static String unitsInherited;
  public static String unitsNone;

  static {
    NLS.initializeMessages("org.plandesk.ui.properties.messages", Messages.class);
  }

  private Messages() {
  }
}
