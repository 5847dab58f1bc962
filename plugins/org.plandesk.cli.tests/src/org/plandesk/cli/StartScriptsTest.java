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

/** The start scripts tell commands from files before there is a Java: their lists are the program's own. */
final class StartScriptsTest {

  private static final List<String> OPTIONS = List.of("--help", "-h", "--version");

  @Test
  void unixScriptKnowsEveryCommand() throws IOException {
    assertEquals(words(), words("unix/environment.sh", "(?m)^ *(import \\|[^)]*)\\) return 0", "[| ]+"));
  }

  @Test
  void windowsScriptKnowsEveryCommand() throws IOException {
    assertEquals(words(), words("windows/plandesk.cmd", "in \\((import [^)]*)\\)", " +"));
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
