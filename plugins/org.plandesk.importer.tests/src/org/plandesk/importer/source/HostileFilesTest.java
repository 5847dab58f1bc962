// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.DocumentKind;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportException.Reason;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.ReadDocument;
import org.plandesk.importer.source.docx.WordFile;

/** Files that are damaged, disguised or made to harm end in a sentence; what they point to is never looked up. */
class HostileFilesTest {
  private static final int MUTATIONS = 150;

  @TempDir
  private Path folder;

  private ReadDocument read(String name, byte[] bytes) throws ImportException, IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return DocumentReader.read(file, DocumentImporter.LARGEST_FILE, null, ImportMonitor.NONE);
  }

  private Reason refused(byte[] bytes) {
    ImportException refusal = assertThrows(ImportException.class, () -> read("规划.docx", bytes));
    assertTrue(refusal.getMessage().contains("规划.docx"), refusal.getMessage());
    assertFalse(refusal.getMessage().contains("{"), refusal.getMessage());
    assertEquals(-1, refusal.getMessage().indexOf('\n'));
    return refusal.reason();
  }

  private static byte[] zip(String... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void refusesAPartThatGrowsWithoutBound() {
    assertEquals(Reason.BLOATED, refused(new WordFile().part("document", "<w:p>" + " ".repeat(4 << 20) + "</w:p>")
        .bytes()));
    assertEquals(Reason.BLOATED, refused(new WordFile().part("document", "<w:p/>").part("styles", "<w:style>"
        + "<w:name/>".repeat(1 << 20) + "</w:style>").bytes()));
  }

  @Test
  void refusesAnArchiveOfManyEntries() throws IOException {
    String[] entries = new String[2 * 20_001];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = "e" + i;
      entries[i + 1] = "";
    }
    assertEquals(Reason.BLOATED, refused(zip(entries)));
  }

  @Test
  void refusesWhatIsNestedWithoutEnd() {
    String open = "<w:tbl><w:tr><w:tc>".repeat(3000);
    String close = "</w:tc></w:tr></w:tbl>".repeat(3000);
    assertEquals(Reason.DAMAGED, refused(new WordFile().part("document", open + close).bytes()));
  }

  @Test
  void followsNoEntities() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
    String body =
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r>"
            + "<w:t>甲&e;乙</w:t></w:r></w:p></w:body></w:document>";
    for (String doctype : new String[] {"<!DOCTYPE d [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>",
        "<!DOCTYPE d SYSTEM '" + secret.toUri() + "'>", "<!DOCTYPE d [<!ENTITY f '" + "x".repeat(1000)
            + "'><!ENTITY e '" + "&f;".repeat(1000) + "'>]>"}) {
      byte[] bytes = new WordFile().part("document", "<?xml version='1.0'?>" + doctype + body).bytes();
      String text;
      try {
        text = read("规划.docx", bytes).source().text();
      } catch (ImportException e) {
        text = e.getMessage();
      }
      assertFalse(text.contains("秘密") || text.contains("xx"), doctype);
    }
  }

  @Test
  void namesOtherPackages() throws IOException {
    String types =
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' "
            + "ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType="
            + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>";
    String relations =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship "
            + "Id='r' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' "
            + "Target='xl/workbook.xml'/></Relationships>";
    assertEquals(Reason.OTHER_KIND, refused(zip("[Content_Types].xml", types, "_rels/.rels", relations,
        "xl/workbook.xml", "<workbook/>")));
    assertEquals(Reason.OTHER_KIND, refused(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
        "<x/>")));
    assertEquals(Reason.OTHER_KIND, refused(zip("a.txt", "甲")));
    assertEquals(Reason.DAMAGED, refused(zip("[Content_Types].xml", types)));
  }

  @ParameterizedTest
  @CsvSource({"规划.txt", "规划.doc", "规划", "规划.pdf"})
  void goesByTheContent(String name) throws IOException, ImportException {
    assertEquals(DocumentKind.DOCX, read(name, WordFile.of("一、总体要求").bytes()).kind());
    assertEquals(DocumentKind.TEXT, read(name, "一、总体要求".getBytes(StandardCharsets.UTF_8)).kind());
    assertEquals(DocumentKind.HTML, read(name, "<html><body>一、总体要求".getBytes(StandardCharsets.UTF_8)).kind());
  }

  @Test
  void saysThatADocumentIsEmpty() {
    assertEquals(Reason.EMPTY, refused(WordFile.of("\n\n").bytes()));
    assertEquals(Reason.EMPTY, refused(new WordFile().part("document", "").bytes()));
  }

  static Stream<String> formats() {
    return Stream.of("01-education-word.docx", "02-education-binary.doc", "03-education-saved-as-page.html");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void survivesDamageOfEveryKind(String name) throws IOException {
    Path here = Path.of("fixtures", "formats");
    Path root = Files.isDirectory(here) ? here : Path.of("plugins", "org.plandesk.importer.tests").resolve(here);
    byte[] sound = Files.readAllBytes(root.resolve(name));
    Random random = new Random(11);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] damaged = i % 3 == 0 ? java.util.Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
      for (int k = 0; damaged.length > 0 && i % 3 > 0 && k < 1 + random.nextInt(40); k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      try {
        read("规划.docx", damaged);
      } catch (ImportException e) {
        assertFalse(e.getMessage().contains("{"), e.getMessage());
      }
    }
  }

  @Test
  void readsPagesNestedWithoutEnd() throws IOException, ImportException {
    byte[] page = ("<html><body>" + "<div><table><tr><td>".repeat(5000) + "一、总体要求").getBytes(StandardCharsets.UTF_8);
    assertTrue(read("规划.html", page).source().text().contains("一、总体要求"));
  }

  @Test
  void stopsWhenAsked() throws IOException {
    Path file = Files.write(folder.resolve("规划.docx"), WordFile.of("一、总体要求").bytes());
    ImportMonitor stopped = new ImportMonitor() {
      @Override
      public boolean isCancelled() {
        return true;
      }
    };
    assertThrows(CancellationException.class, () -> DocumentReader.read(file, 1 << 20, null, stopped));
  }
}
