// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plandesk.export.FactsExport;
import org.plandesk.export.TextExport;
import org.plandesk.model.Plan;

/** The forms in which a whole plan is handed over. */
public enum PlanFormat {
  /** A Word document in the form of official documents. */
  DOCX("docx", PlanDocx::write),
  /** A web page that needs no other file. */
  HTML("html", PlanHtml::write),
  /** Plain text in UTF-8. */
  TXT("txt", TextExport::write),
  /** All that was recognised, with its places in the plain text. */
  JSON("json", FactsExport::write);

  /** Writes a plan. */
  private interface Writer {
    void write(Plan plan, OutputStream out) throws IOException;
  }

  private final String extension;
  private final Writer writer;

  PlanFormat(String extension, Writer writer) {
    this.extension = extension;
    this.writer = writer;
  }

  /** The ending of file names, without the dot. */
  public String extension() {
    return extension;
  }

  /** The format that a file's name asks for. */
  public static Optional<PlanFormat> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith("." + format.extension)).findFirst();
  }

  /** Writes a plan as it stands; reads it, any thread. The stream is flushed and stays open. */
  public void write(Plan plan, OutputStream out) throws IOException {
    writer.write(plan, out);
    out.flush();
  }
}
