// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  static String errorBinary;
  static String errorEmpty;
  static String errorFolder;
  static String errorMissing;
  static String errorOtherKind;
  static String errorTooLarge;
  static String errorUndecodable;
  static String errorUnreadable;
  static String warningEncodingGuessed;
  static String warningHeadingMissing;
  static String warningNoChapters;
  static String warningTableKeptAsText;
  static String warningUnreadableCharacters;

  static {
    NLS.initializeMessages("org.plandesk.importer.messages", Messages.class);
  }

  private Messages() {
  }
}
