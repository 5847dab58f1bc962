// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person found in a document: the lines of {@link PlanDump}, some with an {@link Expectation} mark in front of
 * the line. Empty lines and lines that begin with {@code #} are remarks.
 *
 * @param lines the lines in order
 */
public record GoldFile(List<GoldFile.Line> lines) {

  /**
   * A line of the file.
   *
   * @param expectation what it demands
   * @param line what it says
   * @param number its place in the file, from 1
   */
  public record Line(Expectation expectation, DumpLine line, int number) {
  }

  /** Keeps its own copy of the lines. */
  public GoldFile {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a UTF-8 file.
   *
   * @throws IOException when it cannot be read
   */
  public static GoldFile read(Path file) throws IOException {
    return parse(Files.readString(file, StandardCharsets.UTF_8));
  }

  /** Reads a text. A mark stands in the first column and takes the place of no blank. */
  public static GoldFile parse(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String raw : text.split("\r?\n")) {
      number++;
      if (raw.isBlank() || raw.startsWith("#")) {
        continue;
      }
      Expectation expectation = Expectation.of(raw.charAt(0));
      DumpLine line = DumpLine.parse(expectation == Expectation.FOUND ? raw : raw.substring(1));
      lines.add(new Line(expectation, line, number));
    }
    return new GoldFile(lines);
  }
}
