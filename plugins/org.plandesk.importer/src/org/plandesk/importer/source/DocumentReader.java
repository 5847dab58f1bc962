// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportException.Reason;
import org.plandesk.importer.ReadDocument;
import org.plandesk.importer.SourceText;
import org.plandesk.text.Blanks;

/**
 * Reads a document of plain text: checks that it is one, decodes it, and says what it found.
 *
 * <p>Never reads more than the limit it is given. Stateless.
 */
public final class DocumentReader {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int SAMPLE = 64 * 1024;
  /** Control characters, of a thousand, from which on bytes are no text. */
  private static final int TOO_MANY_CONTROLS = 20;

  private DocumentReader() {
  }

  /**
   * Reads a file.
   *
   * @param file document of plain text
   * @param largest number of bytes allowed
   * @param encoding the encoding a person chose; null to find it out
   * @throws ImportException when there is no such file, it cannot be read or is no text in the encoding
   */
  public static ReadDocument read(Path file, int largest, Charset encoding) throws ImportException {
    byte[] bytes = bytes(file, largest);
    Optional<String> kind = FileKinds.find(bytes);
    if (kind.isPresent()) {
      throw new ImportException(Reason.OTHER_KIND, null, file, kind.get());
    }
    Optional<DecodedText> decoded = encoding == null ? TextDecoder.decode(bytes) : TextDecoder.decode(bytes, encoding);
    if (decoded.isEmpty()) {
      int control = firstControl(bytes);
      throw control >= 0 ? new ImportException(Reason.BINARY, null, file, control)
          : new ImportException(Reason.UNDECODABLE, null, file, TextDecoder.firstError(bytes, encoding));
    }
    String text = decoded.get().text();
    if (isBinary(text)) {
      throw new ImportException(Reason.BINARY, null, file, Math.max(0, firstControl(bytes)));
    }
    if (Blanks.skip(text, 0, text.length()) == text.length()) {
      throw new ImportException(Reason.EMPTY, null, file);
    }
    Path name = file.getFileName();
    return new ReadDocument(
        new SourceText(name == null ? file.toString() : name.toString(), text, decoded.get().encoding(),
            sha256(bytes)),
        decoded.get().certain());
  }

  private static byte[] bytes(Path file, int largest) throws ImportException {
    if (!Files.exists(file)) {
      throw new ImportException(Reason.MISSING, null, file);
    }
    if (Files.isDirectory(file)) {
      throw new ImportException(Reason.FOLDER, null, file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      if (size > largest) {
        throw tooLarge(file, size, largest);
      }
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw tooLarge(file, Math.max(size, bytes.length), largest);
      }
      return bytes;
    } catch (IOException e) {
      throw new ImportException(Reason.UNREADABLE, e, file, e.getMessage());
    }
  }

  private static ImportException tooLarge(Path file, long size, int largest) {
    return new ImportException(Reason.TOO_LARGE, null, file, (size + MEGABYTE - 1) / MEGABYTE, largest / MEGABYTE);
  }

  /** NUL and other control characters do not occur in text, but a stray one does no harm. */
  private static boolean isBinary(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      controls += c == 0 || Character.isISOControl(c) && !Blanks.isLineEnd(c) && c != '\t' ? 1 : 0;
    }
    return controls * 1000L >= (long) TOO_MANY_CONTROLS * length && controls > 0;
  }

  private static int firstControl(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      int b = bytes[i];
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B) {
        return i;
      }
    }
    return -1;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
