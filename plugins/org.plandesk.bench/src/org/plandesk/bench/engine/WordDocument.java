// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a Word document of as many pages as asked for: the text of the sample in formatted runs, and a table now and then. */
final class WordDocument {
  private static final int CHARACTERS_OF_PAGE = 750;
  private static final int LONGEST_RUN = 40;
  private static final int LINES_BETWEEN_TABLES = 200;
  private static final int ROWS = 30;
  private static final String RUN = "<w:r w:rsidR='00AB12CD'><w:rPr><w:rFonts w:ascii='FangSong' w:eastAsia='FangSong' "
      + "w:hAnsi='FangSong' w:hint='eastAsia'/><w:color w:val='000000'/><w:sz w:val='32'/><w:szCs w:val='32'/></w:rPr>"
      + "<w:t xml:space='preserve'>";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private WordDocument() {
  }

  static void write(Path file, String sample, int pages) throws IOException {
    try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, "[Content_Types].xml", "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' "
          + "ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName="
          + "'/word/document.xml' ContentType='" + OFFICE + "'/></Types>");
      add(zip, "_rels/.rels", "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r' Type="
          + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' "
          + "Target='word/document.xml'/></Relationships>");
      add(zip, "word/document.xml",
          "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
              + "<w:body>" + body(sample.split("\n"), pages * CHARACTERS_OF_PAGE) + "</w:body></w:document>");
    }
  }

  private static String body(String[] lines, int characters) {
    StringBuilder body = new StringBuilder();
    int written = 0;
    for (int i = 0; written < characters; i++) {
      String line = lines[i % lines.length].strip();
      paragraph(body, line);
      written += line.length();
      if (i % LINES_BETWEEN_TABLES == LINES_BETWEEN_TABLES - 1) {
        table(body);
      }
    }
    return body.toString();
  }

  private static void paragraph(StringBuilder body, String line) {
    body.append("<w:p w:rsidR='00AB12CD'><w:pPr><w:ind w:firstLineChars='200' w:firstLine='640'/></w:pPr>");
    for (int at = 0; at < line.length(); at += LONGEST_RUN) {
      String words = line.substring(at, Math.min(line.length(), at + LONGEST_RUN));
      body.append(RUN).append(words.replace("&", "&amp;").replace("<", "&lt;")).append("</w:t></w:r>");
    }
    body.append("</w:p>");
  }

  private static void table(StringBuilder body) {
    paragraph(body, "表1 主要指标");
    body.append("<w:tbl>");
    row(body, "序号", "指标", "单位", "2020年", "2025年", "属性");
    for (int i = 1; i <= ROWS; i++) {
      row(body, String.valueOf(i), "指标" + i, "%", "88", "95", "约束性");
    }
    body.append("</w:tbl>");
  }

  private static void row(StringBuilder body, String... cells) {
    body.append("<w:tr>");
    for (String cell : cells) {
      body.append("<w:tc>");
      paragraph(body, cell);
      body.append("</w:tc>");
    }
    body.append("</w:tr>");
  }

  private static void add(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
