// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source;

/**
 * Bytes as text.
 *
 * @param text the text without byte order mark
 * @param encoding IANA charset name, followed by {@code " BOM"} when a byte order mark was there
 * @param certain whether the bytes leave no doubt of the encoding
 */
public record DecodedText(String text, String encoding, boolean certain) {}
