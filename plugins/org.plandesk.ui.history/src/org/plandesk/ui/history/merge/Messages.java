// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.merge;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String apply;
  public static String applyAgain;
  public static String applyHint;
  public static String cancelled;
  public static String columnPlace;
  public static String columnSettled;
  public static String columnSubject;
  public static String columnWords;
  public static String conflictList;
  public static String joined;
  public static String joinedShared;
  public static String merging;
  public static String mergeName;
  public static String mergeTab;
  public static String nextConflict;
  public static String noBase;
  public static String noConflicts;
  public static String noFile;
  public static String noMerge;
  public static String nothingNew;
  public static String previousConflict;
  public static String reason;
  public static String stateOf;
  public static String takeBase;
  public static String takeMine;
  public static String takeTheirs;
  public static String unrelated;

  static {
    NLS.initializeMessages("org.plandesk.ui.history.merge.messages", Messages.class);
  }

  private Messages() {
  }
}
