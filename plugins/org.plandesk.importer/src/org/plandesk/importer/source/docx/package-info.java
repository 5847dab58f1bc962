// SPDX-License-Identifier: EPL-2.0
/**
 * Reads Office Open XML word processor documents (.docx, .docm, .dotx; transitional and strict).
 *
 * <p>The package is opened by Apache POI, its parts are read as streams: a document of 500 pages needs a tenth of the
 * memory that a tree of it would take (decision record 0004). Nothing outside of the package is ever looked up, and the
 * package may neither have endless entries nor grow without bound when it is expanded.
 */
package org.plandesk.importer.source.docx;
