// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see; {0} is the repository or the file. */
final class Messages extends NLS {
  public static String accessRefused;
  public static String badAddress;
  public static String behind;
  public static String damaged;
  public static String failed;
  public static String locked;
  public static String loginRefused;
  public static String noServerRepository;
  public static String noSpace;
  public static String noSsh;
  public static String notSignedIn;
  public static String notTrusted;
  public static String notWritable;
  public static String openAddress;
  public static String passwordInAddress;
  public static String refLocked;
  public static String sentOn;
  public static String serverFailed;
  public static String stateDamaged;
  public static String transferCancelled;
  public static String unknownServerKey;
  public static String unreachable;
  public static String unreadable;
  public static String unrelated;
  public static String wentOn;

  static {
    NLS.initializeMessages("org.plandesk.history.git.messages", Messages.class);
  }

  private Messages() {
  }
}
