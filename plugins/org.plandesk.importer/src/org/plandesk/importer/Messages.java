// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String errorBinary;
  public static String errorBloated;
  public static String errorDamaged;
  public static String errorEmpty;
  public static String errorEncrypted;
  public static String errorFolder;
  public static String errorMissing;
  public static String errorOtherKind;
  public static String errorTooLarge;
  public static String errorUndecodable;
  public static String errorUnreadable;
  public static String warningEmbeddedObjects;
  public static String warningEncodingGuessed;
  public static String warningHeadingMissing;
  public static String warningHiddenText;
  public static String warningNoChapters;
  public static String warningPageFurniture;
  public static String warningTableKeptAsText;
  public static String warningTrackedChanges;
  public static String warningUnitFileUnreadable;
  public static String warningUnitLineLeftOut;
  public static String warningUnreadableCharacters;

  static {
    NLS.initializeMessages("org.plandesk.importer.messages", Messages.class);
  }

  private Messages() {
  }
}
