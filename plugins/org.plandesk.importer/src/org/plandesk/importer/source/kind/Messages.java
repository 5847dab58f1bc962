// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.kind;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String adviceConvert;
  public static String adviceCopy;
  public static String adviceOther;
  public static String adviceSaveAs;
  public static String adviceUnpack;
  public static String kindArchive;
  public static String kindCompound;
  public static String kindImage;
  public static String kindOldWord;
  public static String kindOpenDocument;
  public static String kindPdf;
  public static String kindPresentation;
  public static String kindProgram;
  public static String kindRtf;
  public static String kindWebArchive;
  public static String kindWordXml;
  public static String kindWorkbook;
  public static String kindXml;

  static {
    NLS.initializeMessages("org.plandesk.importer.source.kind.messages", Messages.class);
  }

  private Messages() {
  }
}
