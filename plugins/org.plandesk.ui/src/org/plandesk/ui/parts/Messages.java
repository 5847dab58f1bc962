// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String noPlan;
  public static String openPlan;
  public static String readingPlan;

  public static String newUnits;
  public static String newUnitsCancel;
  public static String newUnitsCreate;
  public static String newUnitsTitle;

  static {
    NLS.initializeMessages("org.plandesk.ui.parts.messages", Messages.class);
  }

  private Messages() {
  }
}
