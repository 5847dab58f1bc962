// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.review;

import org.eclipse.osgi.util.NLS;

/** Names of the commands. */
final class Messages extends NLS {
  public static String accept;
  public static String addComment;
  public static String deleteComment;
  public static String editComment;
  public static String reject;
  public static String reopen;
  public static String reply;
  public static String settle;
  public static String suggest;
  public static String suggestionReason;

  static {
    NLS.initializeMessages("org.plandesk.model.edit.review.messages", Messages.class);
  }

  private Messages() {
  }
}
