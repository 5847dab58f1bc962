// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see or hear. */
final class Messages extends NLS {
  public static String actionOpen;
  public static String canvasName;
  public static String cardEnter;
  public static String cardLeave;
  public static String cardNoUnit;
  public static String cardPlace;
  public static String cardProgress;
  public static String cardSentence;
  public static String cardTaken;
  public static String cardUnits;
  public static String cardWhy;
  public static String comma;
  public static String gatheringName;
  public static String laneName;
  public static String undatedName;
  public static String yearName;

  static {
    NLS.initializeMessages("org.plandesk.ui.timeline.canvas.messages", Messages.class);
  }

  private Messages() {}
}
