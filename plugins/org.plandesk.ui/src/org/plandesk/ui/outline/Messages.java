// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String collapse;
  public static String columnDeadlines;
  public static String columnElement;
  public static String columnProblems;
  public static String columnTasks;
  public static String copy;
  public static String cut;
  public static String delete;
  public static String find;
  public static String findCount;
  public static String findHits;
  public static String findNothing;
  public static String link;
  public static String paste;
  public static String readingText;
  public static String tree;

  static {
    NLS.initializeMessages("org.plandesk.ui.outline.messages", Messages.class);
  }

  private Messages() {
  }
}
