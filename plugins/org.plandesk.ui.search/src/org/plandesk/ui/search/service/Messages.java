// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String libraryFailed;
  public static String libraryFile;
  public static String libraryJob;
  public static String libraryUnreadable;
  public static String searchFailed;

  static {
    NLS.initializeMessages("org.plandesk.ui.search.service.messages", Messages.class);
  }

  private Messages() {}
}
