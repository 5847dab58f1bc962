// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.layout.TableLayout;
import org.plandesk.importer.source.flow.DocumentInput;
import org.plandesk.importer.source.flow.ReadFlow;
import org.plandesk.model.Span;

/**
 * Walks the folder {@code docx}: {@code NAME.parts} holds the parts of a document, each behind a line
 * {@code === part}; {@code NAME.expected} the text that must be read of it and, behind it, what is known of its layout.
 */
class DocxFixturesTest {

  static Stream<Path> cases() throws IOException {
    Path here = Path.of("fixtures", "docx").toAbsolutePath();
    Path root = Files.isDirectory(here) ? here : Path.of("plugins", "org.plandesk.importer.tests", "fixtures", "docx");
    try (Stream<Path> files = Files.list(root)) {
      return files.filter(file -> file.toString().endsWith(".parts")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reads(Path parts) throws IOException, ImportException {
    String expected =
        Files.readString(parts.resolveSibling(parts.getFileName().toString().replace(".parts", ".expected")));
    assertEquals(expected, read(parts), parts.toString());
  }

  private static String read(Path parts) throws IOException, ImportException {
    WordFile file = new WordFile();
    for (String part : Files.readString(parts).split("(?m)^=== ")) {
      int end = part.indexOf('\n');
      if (end > 0) {
        file.part(part.substring(0, end).strip(), part.substring(end).replaceAll("(?m)^\\s+|\\n", ""));
      }
    }
    return shown(DocxReader.read(new DocumentInput(parts, file.bytes(), ImportMonitor.NONE)));
  }

  private static String shown(ReadFlow flow) {
    StringBuilder shown = new StringBuilder(flow.text());
    flow.layout().headings().forEach(heading -> shown.append("heading " + heading.level() + ": "
        + words(flow, heading.span()) + "\n"));
    flow.layout().frames().forEach(span -> shown.append("frame: " + words(flow, span) + "\n"));
    flow.layout().contents().forEach(span -> shown.append("contents: " + words(flow, span) + "\n"));
    flow.layout().marks().forEach(span -> shown.append("mark: " + words(flow, span) + "\n"));
    flow.layout().remarks().forEach(remark -> shown.append("remark: " + words(flow, remark.span()) + " | "
        + remark.author() + " | " + remark.text() + "\n"));
    for (TableLayout table : flow.layout().tables()) {
      shown.append("table of " + table.columns() + " columns\n");
      for (TableLayout.Row row : table.rows()) {
        shown.append(row.header() ? "  header" : "  row");
        row.cells().forEach(cell -> shown.append(" | " + cell.column() + "+" + cell.columns() + "x" + cell.rows() + " "
            + String.join("/", cell.paragraphs().stream().map(span -> words(flow, span)).toList())));
        shown.append("\n");
      }
    }
    flow.warnings().forEach(warning -> shown.append("warning " + warning.kind() + " " + warning.arguments() + "\n"));
    return shown.toString();
  }

  private static String words(ReadFlow flow, Span span) {
    return span.of(flow.text()).replace("\n", "⏎");
  }
}
