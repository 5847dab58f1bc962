// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table is read back from its files by the libraries that others read them with, and by LibreOffice where it is there. */
final class RevisionFilesTest {

  private static final int MINUTES = 2;

  @TempDir
  Path folder;

  private final RevisionTable table = new RevisedPlan().table();

  @Test
  void aDocumentHoldsTheTable() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(written(RevisionTableFormat.DOCX)))) {
      assertEquals(table.title(), document.getParagraphs().get(0).getText());
      assertEquals(table.states(), document.getParagraphs().get(1).getText());
      XWPFTable words = document.getTables().getFirst();
      assertTrue(words.getRow(0).isRepeatHeader());
      assertEquals(RevisionTable.COLUMNS,
          words.getRow(0).getTableCells().stream().map(XWPFTableCell::getText).toList());
      assertEquals("黑体", font(words.getRow(0).getCell(0)));
      assertEquals(table.rows().size() + 1, words.getNumberOfRows());
      for (int i = 0; i < table.rows().size(); i++) {
        RevisionRow row = table.rows().get(i);
        XWPFTableRow line = words.getRow(i + 1);
        assertEquals(List.of(row.place(), words(row.old()), words(row.current()), row.note()),
            line.getTableCells().stream().map(XWPFTableCell::getText).toList());
        assertTrue(font(line.getCell(1)).startsWith("仿宋"));
      }
    }
  }

  @Test
  void aDocumentMarksWhatChanged() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(written(RevisionTableFormat.DOCX)))) {
      XWPFTableRow row = document.getTables().getFirst().getRow(1);
      List<XWPFRun> old = row.getCell(1).getParagraphs().getFirst().getRuns();
      List<XWPFRun> current = row.getCell(2).getParagraphs().getFirst().getRuns();
      assertEquals(List.of("到2025年，城镇污水处理率达到", "95%", "。"), old.stream().map(XWPFRun::text).toList());
      assertEquals(List.of(false, true, false), old.stream().map(XWPFRun::isStrikeThrough).toList());
      assertEquals(List.of(UnderlinePatterns.NONE, UnderlinePatterns.SINGLE, UnderlinePatterns.NONE),
          current.stream().map(XWPFRun::getUnderline).toList());
    }
  }

  @Test
  void aWorkbookHoldsTheTable() throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(RevisionTableFormat.XLSX)))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals(table.rows().size(), sheet.getLastRowNum());
      assertEquals(0, sheet.getRepeatingRows().getLastRow());
      for (int column = 0; column < RevisionTable.COLUMNS.size(); column++) {
        assertEquals(RevisionTable.COLUMNS.get(column), sheet.getRow(0).getCell(column).getStringCellValue());
      }
      for (int i = 0; i < table.rows().size(); i++) {
        RevisionRow row = table.rows().get(i);
        List<String> cells = List.of(row.place(), words(row.old()), words(row.current()), row.note());
        for (int column = 0; column < cells.size(); column++) {
          XSSFCell cell = sheet.getRow(i + 1).getCell(column);
          assertEquals(CellType.STRING, cell.getCellType());
          assertEquals(cells.get(column), cell.getStringCellValue());
          assertEquals(cell.getStringCellValue().startsWith("="), cell.getCellStyle().getQuotePrefixed());
        }
      }
    }
  }

  @Test
  void aWorkbookMarksWhatChanged() throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(RevisionTableFormat.XLSX)))) {
      XSSFRichTextString old = book.getSheetAt(0).getRow(1).getCell(1).getRichStringCellValue();
      assertEquals(3, old.numFormattingRuns());
      assertFalse(old.getFontOfFormattingRun(0).getStrikeout());
      assertTrue(old.getFontOfFormattingRun(1).getStrikeout());
      assertEquals("95%".length(), old.getLengthOfFormattingRun(1));
      XSSFRichTextString current = book.getSheetAt(0).getRow(1).getCell(2).getRichStringCellValue();
      assertEquals(Font.U_SINGLE, current.getFontOfFormattingRun(1).getUnderline());
    }
  }

  @Test
  void libreOfficeReadsTheDocument() throws IOException, InterruptedException {
    String document = converted(RevisionTableFormat.DOCX, "swlo", "txt:Text (encoded):UTF8", "txt");
    assertTrue(document.contains(table.title()), document);
    for (RevisionRow row : table.rows()) {
      for (String text : List.of(TextPart.join(row.old()), TextPart.join(row.current()))) {
        assertTrue(document.contains(text), () -> text + " in " + document);
      }
    }
  }

  @Test
  void libreOfficeReadsTheBook() throws IOException, InterruptedException {
    String book = converted(RevisionTableFormat.XLSX, "sclo", "csv:Text - txt - csv (StarCalc):44,34,76", "csv");
    for (RevisionRow row : table.rows()) {
      for (String text : List.of(TextPart.join(row.old()), TextPart.join(row.current()))) {
        assertTrue(book.contains(text.replace("\"", "\"\"")), () -> text + " in " + book);
      }
    }
  }

  /** @param library of the part of LibreOffice that reads the format; Linux has packages of single parts */
  private String converted(RevisionTableFormat format, String library, String filter, String ending)
      throws IOException, InterruptedException {
    Optional<Path> office = office();
    assumeTrue(office.isPresent(), "LibreOffice is not installed; reading the files with it is skipped.");
    Path program = office.get().toRealPath().getParent();
    assumeTrue(
        !Files.exists(program.resolve("libmergedlo.so")) || Files.exists(program.resolve("lib" + library + ".so")),
        "LibreOffice is installed without what reads this; reading the file with it is skipped.");
    Path file = folder.resolve("table." + format.extension());
    try (OutputStream out = Files.newOutputStream(file)) {
      format.write(table, out);
    }
    Process process =
        new ProcessBuilder(office.get().toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless", "--convert-to", filter, "--outdir", folder.toString(), file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile()).start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertTrue(ended, "LibreOffice does not end");
    return Files.readString(folder.resolve("table." + ending));
  }

  private static Optional<Path> office() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of)
        .flatMap(path -> Stream.of(path.resolve("soffice"), path.resolve("soffice.exe"))).filter(Files::isExecutable)
        .findFirst();
  }

  private static String words(List<TextPart> parts) {
    return parts.isEmpty() ? RevisionTable.NOTHING : TextPart.join(parts);
  }

  private static String font(XWPFTableCell cell) {
    return cell.getParagraphs().getFirst().getRuns().getFirst().getFontFamily(FontCharRange.eastAsia);
  }

  private byte[] written(RevisionTableFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    format.write(table, out);
    return out.toByteArray();
  }
}
