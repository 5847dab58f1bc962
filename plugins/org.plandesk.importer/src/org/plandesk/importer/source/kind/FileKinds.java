// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.kind;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.plandesk.importer.DocumentKind;

/**
 * Knows files by the bytes they begin with, whatever their names say.
 *
 * <p>Accepts: {@code PK} (zip, so docx until it proves to be another package), the compound file of .doc and .wps, Word 2 and Write,
 * {@code <html}, {@code %PDF-}, {@code {\rtf}, pictures, archives, programs.
 * <p>Rejects, so takes as text: all else, also text that happens to begin with "PK" or "BM" and goes on as text.
 */
public final class FileKinds {

  /**
   * What a file is.
   *
   * @param document the kind of document; null when it cannot be imported
   * @param other what it is then; null when it can be imported
   */
  public record Kind(DocumentKind document, OtherKind other) {}

  private record Magic(byte[] bytes, Kind kind) {}

  private static final int LOOK_AHEAD = 4096;
  private static final Pattern HTML = Pattern.compile(
      "(<!--.{0,500}?-->\\s*)*(<!doctype\\s+html|<html|<head|<body|<meta\\s|<title|<table|<div|<p[ >]).*",
      Pattern.DOTALL);
  private static final Pattern XHTML =
      Pattern.compile("<\\?xml[^>]*>\\s*(<!--.{0,500}?-->\\s*)*(<!doctype\\s+html|<html).*",
          Pattern.DOTALL);

  private static final List<Magic> MAGIC = List.of(
      document(DocumentKind.DOCX, 'P', 'K', 3, 4),
      other(OtherKind.ARCHIVE, 'P', 'K', 5, 6),
      document(DocumentKind.DOC, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
      other(OtherKind.PDF, '%', 'P', 'D', 'F', '-'),
      other(OtherKind.RTF, '{', '\\', 'r', 't', 'f'),
      other(OtherKind.OLD_WORD, 0xDB, 0xA5, 0x2D, 0),
      other(OtherKind.OLD_WORD, 0x31, 0xBE, 0, 0),
      other(OtherKind.IMAGE, 0x89, 'P', 'N', 'G'),
      other(OtherKind.IMAGE, 0xFF, 0xD8, 0xFF),
      other(OtherKind.IMAGE, 'G', 'I', 'F', '8'),
      other(OtherKind.IMAGE, 'I', 'I', '*', 0),
      other(OtherKind.IMAGE, 'M', 'M', 0, '*'),
      other(OtherKind.ARCHIVE, 0x1F, 0x8B),
      other(OtherKind.ARCHIVE, 'R', 'a', 'r', '!'),
      other(OtherKind.ARCHIVE, '7', 'z', 0xBC, 0xAF),
      other(OtherKind.PROGRAM, 0x7F, 'E', 'L', 'F'));

  private FileKinds() {
  }

  private static Magic document(DocumentKind kind, int... magic) {
    return new Magic(bytes(magic), new Kind(kind, null));
  }

  private static Magic other(OtherKind kind, int... magic) {
    return new Magic(bytes(magic), new Kind(null, kind));
  }

  private static byte[] bytes(int... magic) {
    byte[] bytes = new byte[magic.length];
    for (int i = 0; i < magic.length; i++) {
      bytes[i] = (byte) magic[i];
    }
    return bytes;
  }

  /** The kind of a file with these bytes; plain text when nothing speaks against it. */
  public static Kind of(byte[] bytes) {
    for (Magic magic : MAGIC) {
      if (begins(bytes, magic.bytes)) {
        return magic.kind;
      }
    }
    return byWords(beginning(bytes));
  }

  /** The first characters in lower case; good enough for those of markup in any encoding of it. */
  private static String beginning(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, LOOK_AHEAD), StandardCharsets.ISO_8859_1);
    return start.replace("\0", "").replaceFirst("^(ï»¿|ÿþ|þÿ|\\s)+", "").toLowerCase(Locale.ROOT);
  }

  private static Kind byWords(String start) {
    if (start.startsWith("%pdf-")) {
      return new Kind(null, OtherKind.PDF);
    }
    if (HTML.matcher(start).matches() || XHTML.matcher(start).matches()) {
      return new Kind(DocumentKind.HTML, null);
    }
    if (start.startsWith("mime-version:") || start.startsWith("from: <saved by")) {
      return new Kind(null, OtherKind.WEB_ARCHIVE);
    }
    if (start.startsWith("<?xml ")) {
      boolean word = start.contains("w:worddocument") || start.contains("pkg:package");
      return new Kind(null, word ? OtherKind.WORD_XML : OtherKind.XML);
    }
    return new Kind(DocumentKind.TEXT, null);
  }

  private static boolean begins(byte[] bytes, byte[] magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (bytes[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
