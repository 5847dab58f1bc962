// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * CSV as RFC 4180 has it, in UTF-8. A byte order mark begins it, without which Excel would not know the encoding; what would be
 * taken for a formula has an apostrophe before it.
 */
final class CsvFile {

  private CsvFile() {}

  static void write(ValueTable table, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('\uFEFF');
    line(writer, table.columns().stream().map(ValueTable.Column::name).toList());
    for (List<?> row : table.rows()) {
      line(writer, row);
    }
    writer.flush();
  }

  private static void line(Writer writer, List<?> cells) throws IOException {
    writer.write(cells.stream().map(CsvFile::cell).collect(Collectors.joining(",")));
    writer.write("\r\n");
  }

  private static String cell(Object value) {
    String text = ValueTable.looksLikeFormula(value) ? "'" + value : ValueTable.text(value);
    boolean plain = text.chars().noneMatch(sign -> sign == '"' || sign == ',' || sign == '\n' || sign == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
