// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents that the importer's tests have, for what has to hold of every document. */
final class Documents {

  static final Path FIXTURES = Files.isDirectory(Path.of("fixtures")) ? Path.of("fixtures")
      : Path.of("plugins", "org.plandesk.cli.tests", "fixtures");

  private static final Path OF_IMPORTER =
      FIXTURES.toAbsolutePath().resolve(Path.of("..", "..", "org.plandesk.importer.tests", "fixtures")).normalize();

  private Documents() {
  }

  /** A short plan with a chapter, a deadline and a figure. */
  static final String SHORT = "一、重点任务\n（一）节约用水。到2025年，全市再生水利用率达到25%以上。2022年底前，完成管网改造。\n";

  /** The text of the reference plan. */
  static Path reference() {
    return OF_IMPORTER.resolve("reference").resolve("plan.txt");
  }

  /** Whole documents of every habit the importer knows. */
  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(OF_IMPORTER)) {
      return files.filter(file -> file.toString().endsWith(".txt"))
          .filter(file -> Files.exists(file.resolveSibling(file.getFileName().toString().replace(".txt", ".expected"))))
          .sorted().toList();
    }
  }
}
