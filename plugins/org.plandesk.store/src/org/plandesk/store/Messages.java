// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see; {0} is always the file. */
final class Messages extends NLS {
  public static String changedOnDisk;
  public static String damaged;
  public static String damagedAt;
  public static String detailDeep;
  public static String detailDoctype;
  public static String detailDuplicateId;
  public static String detailEncoding;
  public static String detailForeignReference;
  public static String detailId;
  public static String detailNoVersion;
  public static String detailReference;
  public static String detailSyntax;
  public static String detailText;
  public static String detailUnknownFeature;
  public static String detailUnknownType;
  public static String detailValue;
  public static String empty;
  public static String exists;
  public static String gone;
  public static String locked;
  public static String missing;
  public static String newer;
  public static String noFile;
  public static String noFolder;
  public static String noPlan;
  public static String noSpace;
  public static String notWritable;
  public static String readFailed;
  public static String tooLarge;
  public static String tooLargeToWrite;
  public static String unreadable;
  public static String writeDiffers;
  public static String writeFailed;

  static {
    NLS.initializeMessages("org.plandesk.store.messages", Messages.class);
  }

  private Messages() {
  }
}
