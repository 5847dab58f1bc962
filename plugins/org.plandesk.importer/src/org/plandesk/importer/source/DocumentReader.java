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
import java.util.List;
import java.util.Optional;

import org.plandesk.importer.DocumentKind;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportException.Reason;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.ReadDocument;
import org.plandesk.importer.SourceText;
import org.plandesk.importer.layout.DocumentLayout;
import org.plandesk.importer.source.doc.DocReader;
import org.plandesk.importer.source.docx.DocxReader;
import org.plandesk.importer.source.flow.DocumentInput;
import org.plandesk.importer.source.flow.ReadFlow;
import org.plandesk.importer.source.html.HtmlReader;
import org.plandesk.importer.source.kind.FileKinds;
import org.plandesk.text.Blanks;

/**
 * Reads a document: finds out what it is by its content, and hands it to the reader of that kind.
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
   * @param file the document
   * @param largest number of bytes allowed
   * @param encoding the encoding a person chose, for kinds that have one; null to find it out
   * @param monitor may stop it
   * @throws ImportException when there is no such file, it cannot be read or is no document
   * @throws java.util.concurrent.CancellationException when the monitor asked to stop
   */
  public static ReadDocument read(Path file, int largest, Charset encoding, ImportMonitor monitor)
      throws ImportException {
    byte[] bytes = bytes(file, largest);
    DocumentInput input = new DocumentInput(file, bytes, monitor);
    FileKinds.Kind kind = FileKinds.of(bytes);
    if (kind.other() != null) {
      throw input.otherKind(kind.other());
    }
    ReadDocument document = switch (kind.document()) {
      case TEXT -> text(input, encoding);
      case DOCX -> document(input, DocumentKind.DOCX, DocxReader.read(input));
      case DOC -> document(input, DocumentKind.DOC, DocReader.read(input));
      case HTML -> html(input, encoding);
    };
    String words = document.source().text();
    if (Blanks.skip(words, 0, words.length()) == words.length()) {
      throw input.problem(Reason.EMPTY, null);
    }
    return document;
  }

  private static ReadDocument text(DocumentInput input, Charset encoding) throws ImportException {
    DecodedText decoded = decode(input, encoding);
    if (isBinary(decoded.text())) {
      throw input.problem(Reason.BINARY, null, Math.max(0, firstControl(input.bytes())));
    }
    return new ReadDocument(source(input, decoded.text(), decoded.encoding()), DocumentKind.TEXT, decoded.certain(),
        DocumentLayout.NONE, List.of());
  }

  private static ReadDocument html(DocumentInput input, Charset encoding) throws ImportException {
    Charset stated = encoding == null ? HtmlReader.statedEncoding(input.bytes()) : encoding;
    DecodedText decoded = stated == null ? null : TextDecoder.decode(input.bytes(), stated).orElse(null);
    if (decoded == null) {
      decoded = decode(input, encoding);
    }
    ReadFlow flow = HtmlReader.read(input, decoded.text());
    return new ReadDocument(source(input, flow.text(), decoded.encoding()), DocumentKind.HTML, decoded.certain(), flow
        .layout(), flow.warnings());
  }

  private static ReadDocument document(DocumentInput input, DocumentKind kind, ReadFlow flow) {
    return new ReadDocument(source(input, flow.text(), kind.endings().getFirst()), kind, true, flow.layout(), flow
        .warnings());
  }

  private static SourceText source(DocumentInput input, String text, String encoding) {
    Path name = input.file().getFileName();
    return new SourceText(name == null ? input.file().toString() : name.toString(), text, encoding, sha256(input
        .bytes()));
  }

  private static DecodedText decode(DocumentInput input, Charset encoding) throws ImportException {
    byte[] bytes = input.bytes();
    Optional<DecodedText> decoded = encoding == null ? TextDecoder.decode(bytes) : TextDecoder.decode(bytes, encoding);
    if (decoded.isEmpty()) {
      int control = firstControl(bytes);
      throw control >= 0 ? input.problem(Reason.BINARY, null, control)
          : input.problem(Reason.UNDECODABLE, null, TextDecoder.firstError(bytes, encoding));
    }
    return decoded.get();
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
