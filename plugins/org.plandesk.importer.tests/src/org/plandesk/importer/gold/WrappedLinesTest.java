// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SourceText;
import org.plandesk.model.Plan;
import org.plandesk.testkit.gold.DumpLine;
import org.plandesk.testkit.gold.PlanDump;
import org.plandesk.testkit.gold.PlanInvariants;

/**
 * The lines of a division of tasks, its paragraphs set in by two characters, are broken at many widths as a PDF breaks
 * them, with and without a blank at the end of each line: wherever the breaks fall, the plan says the same.
 */
class WrappedLinesTest {
  private static final String DOCUMENT = "b0-city-report-division.txt";
  private static final String INDENT = "\u3000\u3000";
  private static final int NARROWEST = 52;
  private static final int WIDEST = 88;
  private static final int STEP = 3;
  /** From here on a character takes the room of two letters. */
  private static final int WIDE = 0x2000;

  static Stream<Integer> widths() {
    return IntStream.iterate(NARROWEST, width -> width <= WIDEST, width -> width + STEP).boxed();
  }

  @ParameterizedTest
  @MethodSource("widths")
  void sayTheSame(int width) throws Exception {
    String text = Files.readString(GoldDocuments.root().resolve("documents").resolve(DOCUMENT));
    List<String> said = said(text);
    assertEquals(said, said(wrapped(text, width, "")));
    assertEquals(said, said(wrapped(text, width, " ")));
  }

  private static String wrapped(String text, int width, String end) {
    StringBuilder wrapped = new StringBuilder();
    for (String line : text.split("\n")) {
      int used = 0;
      for (char c : (INDENT + line).toCharArray()) {
        int own = c < WIDE ? 1 : 2;
        if (used + own > width) {
          wrapped.append(end).append('\n');
          used = 0;
        }
        wrapped.append(c);
        used += own;
      }
      wrapped.append('\n');
    }
    return wrapped.toString();
  }

  private static List<String> said(String text) throws Exception {
    Plan plan = new DocumentImporter().propose(SourceText.of("wrapped", text), ImportMonitor.NONE).plan();
    assertEquals(List.of(), PlanInvariants.problems(plan));
    List<String> said = new ArrayList<>();
    for (DumpLine line : PlanDump.of(plan)) {
      if (!line.kind().equals("leftovers") && !line.kind().equals("encoding")) {
        said.add(line.text());
      }
    }
    return said;
  }
}
