// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.terminal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String complaint;
  public static String hint;
  public static String optionTwice;
  public static String share;
  public static String step;
  public static String unknownOption;
  public static String valueMissing;
  public static String valueNotWanted;

  static {
    NLS.initializeMessages("org.plandesk.cli.terminal.messages", Messages.class);
  }

  private Messages() {
  }
}
