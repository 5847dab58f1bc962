// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String changedSince;
  public static String content;
  public static String counts;
  public static String covered;
  public static String mode;
  public static String position;
  public static String sample;
  public static String saveFailed;
  public static String saved;
  public static String savedAt;
  public static String saving;
  public static String savingNow;
  public static String suggesting;
  public static String uncovered;
  public static String unsaved;
  public static String unsavedSample;
  public static String written;

  static {
    NLS.initializeMessages("org.plandesk.ui.status.messages", Messages.class);
  }

  private Messages() {
  }
}
