// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.importer.target.TargetContext.Role;
import org.plandesk.importer.target.TargetContext.Time;
import org.plandesk.model.StatementKind;

/** Targets of the sentences in the fixture folders whose names begin with target. */
class TargetFixturesTest {
  private static final List<String> FAMILIES =
      List.of("target-level", "target-change", "target-joint", "target-work", "target-mixed",
          "target-none");
  private static final String LETTERS = "0123456789％%万亿个亩公里达到下降新建完成以上、和，。（）“”《》≥分别均由到年月一两百分之 -";

  static Stream<Path> pairs() throws IOException {
    Path here = Path.of("fixtures");
    Path root = Files.isDirectory(here) ? here : Path.of("plugins", "org.plandesk.importer.tests", "fixtures");
    List<Path> found = new ArrayList<>();
    for (String family : FAMILIES) {
      try (Stream<Path> files = Files.list(root.resolve(family))) {
        files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(found::add);
      }
    }
    return found.stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void findsTheTargets(Path input) throws IOException {
    String name = input.getFileName().toString().replace(".txt", ".expected");
    String expected = Files.readString(input.resolveSibling(name)).strip();
    assertEquals(expected, TargetSentences.results(Files.readAllLines(input)), input::toString);
  }

  /** Pieces of real sentences in any order: more is half right in them than in random letters. */
  @Test
  void staysInsideShuffledSentences() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path input : pairs().toList()) {
      all.append(Files.readString(input));
    }
    Random random = new Random(20_350_101);
    TargetRecognizer recognizer = new TargetRecognizer();
    for (int run = 0; run < 20_000; run++) {
      StringBuilder words = new StringBuilder();
      for (int piece = random.nextInt(1, 6); piece > 0; piece--) {
        int start = random.nextInt(all.length() - 20);
        words.append(all, start, start + random.nextInt(1, 20));
      }
      String text = words.toString();
      for (TargetFinding finding : recognizer.find(text, new TargetContext(StatementKind.TASK, List.of()))) {
        assertNotNull(text.substring(finding.start(), finding.end()));
      }
    }
  }

  @Test
  void staysInsideAnyText() {
    Random random = new Random(20_251_231);
    TargetRecognizer recognizer = new TargetRecognizer();
    for (int run = 0; run < 3000; run++) {
      StringBuilder words = new StringBuilder();
      int length = random.nextInt(80);
      for (int i = 0; i < length; i++) {
        words.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      String text = words.toString();
      List<Time> times = length < 10 ? List.of() : List.of(new Time(2, 7, Role.DEADLINE, 2025, 0, 0));
      for (TargetFinding finding : recognizer.find(text, new TargetContext(StatementKind.TASK, times))) {
        assertNotNull(text.substring(finding.start(), finding.end()));
        assertEquals(false, finding.subject().isEmpty(), text);
      }
    }
  }
}
