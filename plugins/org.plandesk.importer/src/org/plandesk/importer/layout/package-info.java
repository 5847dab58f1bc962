// SPDX-License-Identifier: EPL-2.0
/**
 * What a document of a word processor or a web page says of itself beyond its text: where real tables, frames and
 * headings are. Plain data by offsets in the source text; readers write it, the structure stage reads it, and neither
 * knows the other.
 */
package org.plandesk.importer.layout;
