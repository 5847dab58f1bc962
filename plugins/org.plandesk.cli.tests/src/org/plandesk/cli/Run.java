// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.plandesk.cli.terminal.Terminal;

/**
 * One run of the command line, with all that it printed.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {

  /** Runs the command line with the words, paths among them. */
  static Run of(Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    // A clock that stands still: nothing takes long.
    Terminal terminal = new Terminal("plandesk", "1.2.3", out, err, () -> 0);
    int code = new CommandLine(terminal).run(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** That it went well and said nothing. */
  Run quiet() {
    assertEquals("", err);
    return ok();
  }

  /** That it went well. */
  Run ok() {
    assertEquals(CommandLine.OK, code, err);
    return this;
  }

  /** That it failed with one line that names all the words, and printed no result. */
  Run refused(Object... named) {
    assertEquals(CommandLine.BAD_INPUT, code, err);
    assertEquals("", out);
    List<String> lines = err.lines().toList();
    assertEquals(1, lines.size(), err);
    for (Object word : named) {
      assertEquals(true, err.contains(word.toString()), err + " names " + word);
    }
    return this;
  }
}
