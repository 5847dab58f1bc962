// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

/**
 * A document that was read but not yet recognised.
 *
 * @param source its text
 * @param encodingCertain whether the bytes leave no doubt of the encoding
 */
public record ReadDocument(SourceText source, boolean encodingCertain) {
}
