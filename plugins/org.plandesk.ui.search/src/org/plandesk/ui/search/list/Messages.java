// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.list;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String actionOpen;
  public static String allValues;
  public static String because;
  public static String count;
  public static String facets;
  public static String fewerValues;
  public static String more;
  public static String notOpen;
  public static String reasonJoint;
  public static String related;
  public static String relatedPlace;
  public static String relatedText;
  public static String relatedWhy;
  public static String results;
  public static String ticks;

  static {
    NLS.initializeMessages("org.plandesk.ui.search.list.messages", Messages.class);
  }

  private Messages() {}
}
