// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.edit;

import org.eclipse.osgi.util.NLS;

/** Names of commands, as the menu shows them behind Undo. */
final class Messages extends NLS {

  public static String chooseReading;
  public static String deviates;
  public static String linkedMoved;
  public static String move;
  public static String moveBack;
  public static String moveSeveral;
  public static String report;
  public static String setMilestones;

  static {
    NLS.initializeMessages("org.plandesk.timeline.edit.messages", Messages.class);
  }

  private Messages() {
  }
}
