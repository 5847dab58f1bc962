// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that a 修订对照表 can be written as. */
public enum RevisionTableFormat {
  /** A Word document. */
  DOCX(RevisionDocx::write),
  /** An Excel workbook. */
  XLSX(RevisionXlsx::write);

  /** Writes a table. */
  private interface Writer {
    void write(RevisionTable table, OutputStream out) throws IOException;
  }

  private final Writer writer;

  RevisionTableFormat(Writer writer) {
    this.writer = writer;
  }

  /** The ending of file names, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that a file's name asks for. */
  public static Optional<RevisionTableFormat> of(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith("." + format.extension())).findFirst();
  }

  /** Writes a table; the stream is flushed and stays open. */
  public void write(RevisionTable table, OutputStream out) throws IOException {
    writer.write(table, out);
    out.flush();
  }
}
