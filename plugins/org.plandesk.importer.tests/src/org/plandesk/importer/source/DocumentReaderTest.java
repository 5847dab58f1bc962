// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportException.Reason;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.ReadDocument;

/** Encodings are found and reported; what is no text is refused with one sentence that names the file. */
class DocumentReaderTest {
  private static final String TEXT = "一、总体要求\n到2025年，全市生态环境质量持续改善，城镇污水处理率达到95%以上。\n推进工业企业污染治理，完善环境监测体系。\n";
  private static final String NO_ASCII = "推进工业企业污染治理，完善环境监测体系，加强组织领导和监督考核，确保各项任务落实到位。";

  @TempDir
  private Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("规划.txt"), bytes);
  }

  private Reason refused(Path file) {
    ImportException refusal = assertThrows(ImportException.class,
        () -> DocumentReader.read(file, DocumentImporter.LARGEST_FILE, null, ImportMonitor.NONE));
    assertTrue(refusal.getMessage().contains(file.toString()), refusal.getMessage());
    assertFalse(refusal.getMessage().contains("{"), refusal.getMessage());
    assertEquals(-1, refusal.getMessage().indexOf('\n'));
    return refusal.reason();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, UTF-8", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE", "GB18030, GB18030", "GBK, GB18030"})
  void findsTheEncoding(String charset, String reported) throws IOException, ImportException {
    ReadDocument reading =
        DocumentReader.read(file(TEXT.getBytes(Charset.forName(charset))), 1 << 20, null, ImportMonitor.NONE);
    assertEquals(TEXT, reading.source().text());
    assertEquals(reported, reading.source().encoding());
    assertTrue(reading.encodingCertain());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  void takesTheByteOrderMarkOff(String charset) throws IOException, ImportException {
    ReadDocument reading =
        DocumentReader.read(file(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))), 1 << 20, null,
            ImportMonitor.NONE);
    assertEquals(TEXT, reading.source().text());
    assertEquals(charset + " BOM", reading.source().encoding());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  void findsTheEncodingOfTextWithoutLatinLetters(String charset) throws IOException, ImportException {
    assertEquals(NO_ASCII,
        DocumentReader.read(file(NO_ASCII.getBytes(Charset.forName(charset))), 1 << 20, null, ImportMonitor.NONE)
            .source().text());
  }

  @Test
  void takesTheEncodingAPersonChose() throws IOException, ImportException {
    Path file = file(TEXT.getBytes(Charset.forName("GB18030")));
    assertEquals(TEXT,
        DocumentReader.read(file, 1 << 20, Charset.forName("GB18030"), ImportMonitor.NONE).source().text());
    assertEquals(Reason.UNDECODABLE, assertThrows(ImportException.class,
        () -> DocumentReader.read(file, 1 << 20, StandardCharsets.UTF_8, ImportMonitor.NONE)).reason());
  }

  @Test
  void keepsLineEndsAsTheyStand() throws IOException, ImportException {
    String text = "一、甲\r\n二、乙\r三、丙\n";
    assertEquals(text, DocumentReader
        .read(file(text.getBytes(StandardCharsets.UTF_8)), 1 << 20, null, ImportMonitor.NONE).source().text());
  }

  @Test
  void reportsTheCheckSumOfTheBytes() throws IOException, ImportException {
    assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        DocumentReader.read(file("abc".getBytes(StandardCharsets.US_ASCII)), 1 << 20, null, ImportMonitor.NONE).source()
            .sha256());
  }

  @Test
  void refusesWhatIsNotThere() {
    assertEquals(Reason.MISSING, refused(folder.resolve("没有.txt")));
    assertEquals(Reason.FOLDER, refused(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\u3000\r\n", "\uFEFF"})
  void refusesNothingButBlanks(String text) throws IOException {
    assertEquals(Reason.EMPTY, refused(file(text.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void namesDocumentsOfOtherKinds() throws IOException {
    assertEquals(Reason.OTHER_KIND, refused(file("%PDF-1.7\n%".getBytes(StandardCharsets.US_ASCII))));
    assertEquals(Reason.OTHER_KIND, refused(file("{\\rtf1\\ansi}".getBytes(StandardCharsets.US_ASCII))));
    assertEquals(Reason.OTHER_KIND, refused(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})));
  }

  @Test
  void saysThatDocumentsAreDamaged() throws IOException {
    assertEquals(Reason.DAMAGED, refused(file(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0})));
    assertEquals(Reason.DAMAGED, refused(file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1,
        (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0})));
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    noise[0] = 1;
    Reason reason = refused(file(noise));
    assertTrue(reason == Reason.BINARY || reason == Reason.UNDECODABLE, reason.name());
    assertEquals(Reason.BINARY, refused(file(new byte[4000])));
  }

  @Test
  void refusesTextThatBreaksOff() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(TEXT.getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.write("abc".getBytes(StandardCharsets.US_ASCII));
    assertEquals(Reason.UNDECODABLE, refused(file(bytes.toByteArray())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void tellsWhereTextBreaksOffInTheEncodingItIsIn(String charset) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(NO_ASCII.getBytes(Charset.forName(charset)));
    int place = bytes.size();
    bytes.write(0xFF);
    bytes.write(NO_ASCII.getBytes(Charset.forName(charset)));
    Path file = file(bytes.toByteArray());
    ImportException refused = assertThrows(ImportException.class,
        () -> DocumentReader.read(file, 1 << 20, null, ImportMonitor.NONE));
    assertEquals(Reason.UNDECODABLE, refused.reason());
    assertTrue(refused.getMessage().contains(" " + place + " "), refused.getMessage());
  }

  @Test
  void refusesLargeFilesWithoutReadingThem() throws IOException {
    Path large = folder.resolve("大.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L * 1024 * 1024);
    }
    assertEquals(Reason.TOO_LARGE, refused(large));
  }
}
