// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.edit;

import org.eclipse.osgi.util.NLS;

/** Names of the commands. */
final class Messages extends NLS {
  public static String editIndicator;
  public static String recognize;

  static {
    NLS.initializeMessages("org.plandesk.importer.edit.messages", Messages.class);
  }

  private Messages() {
  }
}
