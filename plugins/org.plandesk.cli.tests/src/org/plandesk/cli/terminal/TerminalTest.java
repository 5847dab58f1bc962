// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private static final Option NAME = Option.value("--name", "-n");
  private static final Option LOUD = Option.flag("--loud");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;
  private final Terminal terminal = new Terminal("plandesk", "1", out, err, () -> now);

  @Test
  void sortsOptionsAndOperands() throws UsageException {
    Arguments arguments = parse("a", "-n", "x", "-", "--loud", "--", "--name");
    assertEquals(List.of("a", "-", "--name"), arguments.operands());
    assertEquals("x", arguments.value(NAME).orElseThrow());
    assertTrue(arguments.has(LOUD));
    assertEquals("y=z", parse("--name=y=z").value(NAME).orElseThrow());
    assertEquals("--loud", parse("--name", "--loud").value(NAME).orElseThrow());
    assertFalse(parse().has(LOUD));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    for (String[] words : new String[][] {{"-x"}, {"--names=1"}, {"-n"}, {"--loud=1"}, {"-n", "1", "--name=2"}}) {
      assertEquals("hint", assertThrows(UsageException.class, () -> parse(words)).hint());
    }
  }

  @Test
  void columnsCountPlacesNotCharacters() {
    List<String> lines = new Columns(1).row("一二", 5).row("abc", 1234).row("𠮷", null).lines();
    assertEquals(List.of("一二     5", "abc   1234", "𠮷"), lines);
    assertEquals(6, Columns.width("（一）"));
    assertEquals(1, Columns.width("e\u0301\u200B"));
    assertEquals("一…", Columns.cut("一二三", 4));
    assertEquals("一二三", Columns.cut("一二三", 6));
  }

  @Test
  void progressIsToldForLongWorkAlone() {
    Progress progress = terminal.progress(1);
    progress.step("a.txt");
    progress.worked(0.5);
    assertEquals("", said());
    now = 600_000_000L;
    progress.worked(0.6);
    progress.worked(0.7);
    assertTrue(said().contains("a.txt") && said().contains("60"), said());
    assertEquals(1, said().lines().count());
  }

  @Test
  void stepsAreToldWhenThereAreSeveral() {
    Progress progress = terminal.progress(2);
    progress.step("a.txt");
    progress.step("b.txt");
    assertEquals("[1/2] a.txt\n[2/2] b.txt\n", said());
  }

  @Test
  void resultsAndRemarksInUtf8() {
    terminal.print("结果");
    terminal.complain("第一行\r\n 第二行", "用法");
    terminal.flush();
    assertEquals("结果\n", out.toString(StandardCharsets.UTF_8));
    assertTrue(said().endsWith("第一行 第二行 用法\n"), said());
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static Arguments parse(String... words) throws UsageException {
    return Arguments.parse(List.of(words), List.of(NAME, LOUD), "hint");
  }
}
