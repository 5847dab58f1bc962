// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plandesk.cli.command.Commands;
import org.plandesk.testkit.repository.Repository;

/** The start scripts say what the program says: which words are commands, before there is a Java; how Java keeps its memory. */
final class StartScriptsTest {

  private static final List<String> OPTIONS = List.of("help", "--help", "-h", "--version");

  @Test
  void unixScriptKnowsEveryCommand() throws IOException {
    assertEquals(words(), words("unix/environment.sh", "(?m)^ *(import \\|[^)]*)\\) return 0", "[| ]+"));
  }

  @Test
  void windowsScriptKnowsEveryCommand() throws IOException {
    assertEquals(words(), words("windows/plandesk.cmd", "in \\((import [^)]*)\\)", " +"));
  }

  @Test
  void bothScriptsGiveAWindowTheSameMemory() throws IOException {
    String options = "-XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:G1PeriodicGCInterval=300000";
    List<String> expected = List.of(options.split(" "));
    assertEquals(expected, words("unix/plandesk", "java_arguments (-XX:[^\"]*)\"", " "));
    assertEquals(expected, words("windows/plandesk.cmd", "memory=(-XX:[^\"]*)\"", " "));
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>(Commands.all().names());
    words.addAll(OPTIONS);
    return words;
  }

  private static List<String> words(String script, String list, String between) throws IOException {
    Path file = Repository.plugins().resolveSibling("features/org.plandesk.feature/rootfiles").resolve(script);
    Matcher found = Pattern.compile(list).matcher(Files.readString(file));
    return found.find() ? List.of(found.group(1).strip().split(between)) : List.of();
  }
}
