// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds packages of Office Open XML from what is inside the root elements of their parts. */
public final class WordFile {
  private static final String NAMESPACES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
      + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
      + "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' "
      + "xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office' "
      + "xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' "
      + "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "
      + "xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'";
  private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** Sets what is inside of a part: {@code document} (its body), {@code numbering}, {@code styles} and so on. */
  public WordFile part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** A document with these paragraphs, a line each; tabs become tabs. */
  public static WordFile of(String text) {
    StringBuilder body = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String escaped = line.replace("&", "&amp;").replace("<", "&lt;");
      body.append("<w:p><w:r><w:t xml:space='preserve'>")
          .append(escaped.replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>"))
          .append("</w:t></w:r></w:p>");
    }
    return new WordFile().part("document", body.toString());
  }

  /** The package. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "[Content_Types].xml",
          "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' ContentType="
              + "'application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType="
              + "'application/xml'/><Override PartName='/word/document.xml' ContentType="
              + "'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
      add(zip, "_rels/.rels", relations("<Relationship Id='r0' Type='" + RELATIONS
          + "officeDocument' Target='word/document.xml'/>"));
      StringBuilder own = new StringBuilder();
      for (String name : parts.keySet()) {
        own.append("<Relationship Id='r" + name + "' Type='" + RELATIONS + name + "' Target='" + name + ".xml'/>");
      }
      add(zip, "word/_rels/document.xml.rels", relations(own.toString()));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        add(zip, "word/" + part.getKey() + ".xml", root(part.getKey(), part.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String relations(String content) {
    return "<Relationships xmlns='" + PACKAGE + "relationships'>" + content + "</Relationships>";
  }

  private static String root(String name, String content) {
    if (content.startsWith("<?xml")) {
      return content;
    }
    String inner = name.equals("document") ? "<w:body>" + content + "</w:body>" : content;
    return "<w:" + name + " " + NAMESPACES + ">" + inner + "</w:" + name + ">";
  }

  private static void add(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
