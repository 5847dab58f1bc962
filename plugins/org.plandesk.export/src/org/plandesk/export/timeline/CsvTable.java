// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.plandesk.timeline.TimelineIndex;

/**
 * The table of deadlines as CSV (RFC 4180) in UTF-8. Begins with a byte order mark, without which Excel would not know the
 * encoding; what would be a formula has an apostrophe before it.
 */
public final class CsvTable {

  private CsvTable() {
  }

  /** Writes what an index shows. The stream is flushed and stays open. */
  public static void write(TimelineIndex index, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('\uFEFF');
    line(writer, DeadlineRow.headings());
    for (DeadlineRow row : DeadlineRow.of(index)) {
      line(writer, row.cells());
    }
    writer.flush();
  }

  private static void line(Writer writer, List<?> cells) throws IOException {
    writer.write(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")));
    writer.write("\r\n");
  }

  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    if (value instanceof String && DeadlineRow.looksLikeFormula(text)) {
      text = "'" + text;
    }
    boolean plain = text.chars().noneMatch(sign -> sign == '"' || sign == ',' || sign == '\n' || sign == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
