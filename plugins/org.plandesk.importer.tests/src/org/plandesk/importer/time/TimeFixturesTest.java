// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of files below {@code fixtures/time-FAMILY}: the sentences give the findings of the expected file. */
class TimeFixturesTest {

  static Stream<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.walk(Fixtures.root(), 2)) {
      return files.filter(file -> file.getParent().getFileName().toString().startsWith("time-")
          && file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void findsWhatIsExpected(Path input) throws IOException {
    String name = input.getFileName().toString().replace(".txt", ".expected");
    List<String> expected = Files.readAllLines(input.resolveSibling(name));
    assertEquals(String.join("\n", expected), String.join("\n", TimeFixture.read(Files.readAllLines(input))));
  }
}
