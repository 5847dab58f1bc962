// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void helpNamesTheCommands(String word) {
    String help = Run.of(word).quiet().out();
    for (String command : new String[] {"import", "info", "export", "search"}) {
      assertTrue(help.contains("\n  " + command + " "), help);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "info", "export", "check", "search", "diff", "timeline"})
  void helpForEachCommand(String command) {
    String help = Run.of(command, "--help").quiet().out();
    assertTrue(help.contains(command), help);
    assertEquals(help, Run.of("help", command).quiet().out());
    assertEquals(help, Run.of("--help", command).quiet().out());
    assertEquals(help, Run.of(command, "x", "-h").quiet().out());
  }

  @Test
  void version() {
    assertTrue(Run.of("--version").quiet().out().contains("1.2.3"));
  }

  @Test
  void withoutACommand() {
    Run.of().refused("plandesk --help");
  }

  @ParameterizedTest
  @CsvSource({"improt, import", "--colour, info", "-x, export", "a.txt, import"})
  void unknownCommand(String word, String known) {
    Run.of(word).refused(word, known, "--help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "import a.txt", "import a.txt -o", "import a.txt -o -", "import a.txt -o x --quiet",
      "import -o x", "info", "info --yaml a.txt", "info --json=1 a.txt", "export a.txt", "export --format json",
      "export a.txt --format", "export a.txt --format pdf", "export a.txt --format json --format txt",
      "export a.txt b.txt --format json", "search", "search 污水", "search 污水 a.txt --limit x", "search --queries",
      "diff a.plan"})
  void wrongUsageHasAHint(String words) {
    Run.of((Object[]) words.split(" ")).refused("plandesk " + words.split(" ")[0] + " --help");
  }

  @Test
  void nothingButResultsOnStandardOutput() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), Documents.SHORT);
    assertEquals("", Run.of("import", text, "-o", folder.resolve("a.plan")).ok().out());
    assertEquals(Documents.SHORT, Run.of("export", text, "--format", "txt", "-o", "-").quiet().out());
    assertEquals(Documents.SHORT, Run.of("export", folder.resolve("a.plan"), "--format=txt").quiet().out());
  }

  @Test
  void oddNamesAreNames() throws IOException {
    Path file = Files.writeString(folder.resolve("-规划 草案#1.txt"), Documents.SHORT);
    assertEquals(Documents.SHORT, Run.of("export", "--format", "txt", "--", file).quiet().out());
  }

  @Test
  void leavesNothingBehind() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), Documents.SHORT);
    Run.of("export", text, "--format", "json", "-o", folder.resolve("a.json")).quiet();
    Run.of("import", text, "-o", folder.resolve("a.plan")).ok();
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals("a.json a.plan a.txt", String.join(" ",
          files.map(file -> file.getFileName().toString()).sorted().toList()));
    }
  }
}
