// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

/**
 * A document as decoded: all that the recognition sees of it.
 *
 * @param name file name without folder, shown to users
 * @param text decoded text without byte order mark, line ends as they stood
 * @param encoding how the bytes were decoded: an IANA charset name, followed by {@code " BOM"} when one was there; the
 *        ending of the format, as {@code docx}, when the format fixes the encoding
 * @param sha256 SHA-256 of the file's bytes, lower-case hexadecimal; empty when the text never was a file
 */
public record SourceText(String name, String text, String encoding, String sha256) {

  /** A text that comes from no file: UTF-8, no check sum. */
  public static SourceText of(String name, String text) {
    return new SourceText(name, text, "UTF-8", "");
  }
}
