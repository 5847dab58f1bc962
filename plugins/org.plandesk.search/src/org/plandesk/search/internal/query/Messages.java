// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String hintLoneOr;
  public static String hintNoValue;
  public static String hintQuote;
  public static String hintTooLong;
  public static String hintValue;
  public static String noDeadline;

  static {
    NLS.initializeMessages("org.plandesk.search.internal.query.messages", Messages.class);
  }

  private Messages() {
  }
}
