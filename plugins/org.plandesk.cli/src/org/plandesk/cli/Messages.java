// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String internalError;
  public static String noCommand;
  public static String outOfMemory;
  public static String outputFailed;
  public static String unknownCommand;
  public static String unknownOption;
  public static String version;

  static {
    NLS.initializeMessages("org.plandesk.cli.messages", Messages.class);
  }

  private Messages() {
  }
}
