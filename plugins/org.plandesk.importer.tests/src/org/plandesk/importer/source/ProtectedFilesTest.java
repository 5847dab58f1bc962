// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportException.Reason;
import org.plandesk.importer.ImportMonitor;

/** What is protected by a password or too old is refused in one sentence that names the file and says what to do. */
class ProtectedFilesTest {
  private static final int TEXT_START = 0x300;

  @TempDir
  private Path folder;

  private ImportException refused(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    ImportException refusal = assertThrows(ImportException.class,
        () -> DocumentReader.read(file, DocumentImporter.LARGEST_FILE, null, ImportMonitor.NONE));
    assertTrue(refusal.getMessage().contains(name), refusal.getMessage());
    assertFalse(refusal.getMessage().contains("{"), refusal.getMessage());
    assertEquals(-1, refusal.getMessage().indexOf('\n'));
    return refusal;
  }

  /** The fixtures are documents of Word 97 (password abc) and Word 2007 and later (口令), by the two ways to encrypt those. */
  @ParameterizedTest
  @ValueSource(strings = {"protected.doc", "standard.docx", "agile.docx"})
  void refusesADocumentWithAPassword(String fixture) throws IOException {
    Path here = Path.of("fixtures", "protected");
    Path root = Files.isDirectory(here) ? here : Path.of("plugins", "org.plandesk.importer.tests").resolve(here);
    byte[] bytes = Files.readAllBytes(root.resolve(fixture));
    assertEquals(Reason.ENCRYPTED, refused("规划" + fixture.substring(fixture.lastIndexOf('.')), bytes).reason());
    assertEquals(Reason.ENCRYPTED, refused("改名.html", bytes).reason());
  }

  /** The head of a document of Word 95 and its text, with none of the tables that say how it looks. */
  @Test
  void namesADocumentOfWord95ThatItCannotRead() throws IOException {
    byte[] text = "一、总体要求\r".getBytes(Charset.forName("GBK"));
    ByteBuffer head = ByteBuffer.allocate(8192).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort(0, (short) 0xA5DC).putShort(2, (short) 104).putShort(6, (short) 0x804).putShort(12, (short) 104);
    head.putInt(0x18, TEXT_START).putInt(0x1C, TEXT_START + text.length).putInt(0x34, text.length);
    head.position(TEXT_START).put(text);
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(head.array()), "WordDocument");
      ImportException refusal = refused("老规划.doc", bytes(files));
      assertEquals(Reason.OTHER_KIND, refusal.reason());
      assertTrue(refusal.getMessage().contains("Word 97"), refusal.getMessage());
    }
  }

  @ParameterizedTest
  @CsvSource({"DBA52D0000000904", "31BE000000AB0000"})
  void namesWhatIsOlderStill(String head) throws IOException {
    byte[] bytes = HexFormat.of().parseHex(head);
    assertEquals(Reason.OTHER_KIND, refused("老规划.doc", Arrays.copyOf(bytes, 600)).reason());
  }

  private static byte[] bytes(POIFSFileSystem files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.writeFilesystem(out);
    return out.toByteArray();
  }
}
