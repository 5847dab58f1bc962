// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.find;

import org.eclipse.osgi.util.NLS;

/** Names of the commands. */
final class Messages extends NLS {
  public static String replace;

  static {
    NLS.initializeMessages("org.plandesk.model.edit.find.messages", Messages.class);
  }

  private Messages() {
  }
}
