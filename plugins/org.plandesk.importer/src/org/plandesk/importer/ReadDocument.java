// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import java.util.List;

import org.plandesk.importer.layout.DocumentLayout;

/**
 * A document that was read but not yet recognised.
 *
 * @param source its text
 * @param kind what it is
 * @param encodingCertain whether the bytes leave no doubt of the encoding
 * @param layout what it says of itself beyond the text
 * @param warnings what was left out or decided while reading
 */
public record ReadDocument(SourceText source, DocumentKind kind, boolean encodingCertain, DocumentLayout layout,
    List<ImportWarning> warnings) {

  /** Copies the list. */
  public ReadDocument {
    warnings = List.copyOf(warnings);
  }
}
