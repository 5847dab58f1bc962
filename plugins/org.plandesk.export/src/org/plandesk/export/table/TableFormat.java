// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that a table can be written as. */
public enum TableFormat {
  /** An Excel workbook. */
  XLSX("xlsx", XlsxFile::write),
  /** Values parted by commas, in UTF-8. */
  CSV("csv", CsvFile::write),
  /** A Word document. */
  DOCX("docx", DocxFile::write);

  /** Writes a table. */
  private interface Writer {
    void write(ValueTable table, OutputStream out) throws IOException;
  }

  private final String extension;
  private final Writer writer;

  TableFormat(String extension, Writer writer) {
    this.extension = extension;
    this.writer = writer;
  }

  /** The ending of file names, without the dot. */
  public String extension() {
    return extension;
  }

  /** The format that a file's name asks for. */
  public static Optional<TableFormat> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith("." + format.extension)).findFirst();
  }

  /** Writes a table; the stream is flushed and stays open. */
  public void write(ValueTable table, OutputStream out) throws IOException {
    writer.write(table, out);
    out.flush();
  }
}
