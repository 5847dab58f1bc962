// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source;

import java.util.List;
import java.util.Optional;

/**
 * Knows files that are no text by the bytes they begin with.
 *
 * <p>Accepts: {@code PK} (zip, docx), {@code %PDF-}, the compound file of .doc and .wps, images, {@code {\rtf}.
 * <p>Rejects: text, also text that happens to begin with "PK" or "BM" and goes on as text.
 */
final class FileKinds {
  private record Kind(byte[] magic, String name) {}

  private static final List<Kind> KINDS = List.of(
      kind(Messages.kindZip, 'P', 'K', 3, 4),
      kind(Messages.kindZip, 'P', 'K', 5, 6),
      kind(Messages.kindPdf, '%', 'P', 'D', 'F', '-'),
      kind(Messages.kindCompound, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
      kind(Messages.kindRtf, '{', '\\', 'r', 't', 'f'),
      kind(Messages.kindImage, 0x89, 'P', 'N', 'G'),
      kind(Messages.kindImage, 0xFF, 0xD8, 0xFF),
      kind(Messages.kindImage, 'G', 'I', 'F', '8'),
      kind(Messages.kindImage, 'I', 'I', '*', 0),
      kind(Messages.kindImage, 'M', 'M', 0, '*'),
      kind(Messages.kindArchive, 0x1F, 0x8B),
      kind(Messages.kindArchive, 'R', 'a', 'r', '!'),
      kind(Messages.kindArchive, '7', 'z', 0xBC, 0xAF),
      kind(Messages.kindProgram, 0x7F, 'E', 'L', 'F'),
      kind(Messages.kindPlan, '<', '?', 'x', 'm', 'l', ' '));

  private FileKinds() {
  }

  private static Kind kind(String name, int... magic) {
    byte[] bytes = new byte[magic.length];
    for (int i = 0; i < magic.length; i++) {
      bytes[i] = (byte) magic[i];
    }
    return new Kind(bytes, name);
  }

  /** The name of the kind of file that begins so, in the user's language; empty when it may be text. */
  static Optional<String> find(byte[] bytes) {
    return KINDS.stream().filter(kind -> begins(bytes, kind.magic)).map(Kind::name).findFirst();
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
