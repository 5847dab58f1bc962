// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String between;
  public static String deleted;
  public static String deletion;
  public static String empty;
  public static String move;
  public static String notThere;
  public static String words;

  static {
    NLS.initializeMessages("org.plandesk.compare.merge.messages", Messages.class);
  }

  private Messages() {
  }
}
