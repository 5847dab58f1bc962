// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.plandesk.model.Plan;

/** Writes the text of a plan: the one whose characters the offsets of {@link FactsExport} count. */
public final class TextExport {

  private TextExport() {
  }

  /**
   * Writes the text in UTF-8 without byte order mark: of a plan nobody has edited exactly its source, line ends
   * included; else each heading, paragraph and table row as a line. The stream is flushed and stays open.
   */
  public static void write(Plan plan, OutputStream out) throws IOException {
    write(PlanText.of(plan), out);
  }

  /** Writes the text given, as {@link #write(Plan, OutputStream)} does. */
  public static void write(PlanText text, OutputStream out) throws IOException {
    out.write(text.text().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
