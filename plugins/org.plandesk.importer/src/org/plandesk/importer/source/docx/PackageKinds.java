// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.docx;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportException.Reason;
import org.plandesk.importer.source.flow.DocumentInput;
import org.plandesk.importer.source.kind.OtherKind;

/** Tells documents of word processors from the other things that are zip archives. */
final class PackageKinds {

  private PackageKinds() {
  }

  /** @throws ImportException when the archive is no package of Office Open XML */
  static void check(BoundedArchive archive, DocumentInput input) throws ImportException {
    if (archive.getEntry("[Content_Types].xml") == null) {
      boolean openDocument = archive.getEntry("mimetype") != null && archive.getEntry("content.xml") != null;
      throw input.otherKind(openDocument ? OtherKind.OPEN_DOCUMENT : OtherKind.ARCHIVE);
    }
  }

  /**
   * The main part of a word processor document.
   *
   * @throws ImportException when the package is a workbook, a presentation or has no main part
   */
  static PackagePart main(OPCPackage opened, DocumentInput input) throws ImportException, InvalidFormatException {
    PackagePart main = byType(opened, PackageRelationshipTypes.CORE_DOCUMENT);
    main = main == null ? byType(opened, PackageRelationshipTypes.STRICT_CORE_DOCUMENT) : main;
    if (main == null) {
      throw input.problem(Reason.DAMAGED, null);
    }
    String type = main.getContentType();
    if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
      throw input.otherKind(OtherKind.WORKBOOK);
    }
    if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
      throw input.otherKind(OtherKind.PRESENTATION);
    }
    return main;
  }

  private static PackagePart byType(OPCPackage opened, String type) {
    for (PackageRelationship relationship : opened.getRelationshipsByType(type)) {
      return opened.getPart(relationship);
    }
    return null;
  }
}
