// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.view;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String notReported;

  static {
    NLS.initializeMessages("org.plandesk.ui.timeline.view.messages", Messages.class);
  }

  private Messages() {}
}
