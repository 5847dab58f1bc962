// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that users see. */
final class Messages extends NLS {
  public static String kindArchive;
  public static String kindCompound;
  public static String kindImage;
  public static String kindPdf;
  public static String kindPlan;
  public static String kindProgram;
  public static String kindRtf;
  public static String kindZip;

  static {
    NLS.initializeMessages("org.plandesk.importer.source.messages", Messages.class);
  }

  private Messages() {
  }
}
