// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.importer.TextRole;
import org.plandesk.text.Blanks;

/**
 * Walks the fixture folders whose names begin with {@code structure-}: each line of {@code NAME.txt} is a case, the same
 * line of {@code NAME.expected} is what must be recognised; {@code -} stands for nothing.
 */
class StructureFixturesTest {

  static Stream<Path> cases() throws IOException {
    Path here = Path.of("fixtures").toAbsolutePath();
    Path root = Files.isDirectory(here) ? here : Path.of("plugins", "org.plandesk.importer.tests", "fixtures");
    try (Stream<Path> files = Files.walk(root, 2)) {
      return files.filter(file -> file.getParent().getFileName().toString().startsWith("structure-"))
          .filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void recognises(Path input) throws IOException {
    String name = input.getFileName().toString().replace(".txt", ".expected");
    String expected = Files.readString(input.resolveSibling(name));
    assertEquals(expected, recognised(input), input.toString());
  }

  static String recognised(Path input) {
    try {
      String text = Files.readString(input);
      String family = input.getParent().getFileName().toString();
      if (family.equals("structure-outline")) {
        return Outlines.of(text);
      }
      UnaryOperator<String> recognizer = recognizer(family, input);
      return text.lines().map(recognizer).collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnaryOperator<String> recognizer(String family, Path input) {
    return switch (family) {
      case "structure-number" -> StructureFixturesTest::number;
      case "structure-caption" -> StructureFixturesTest::caption;
      case "structure-sentence" -> StructureFixturesTest::sentences;
      case "structure-figure" -> StructureFixturesTest::figure;
      case "structure-unit-cell" -> line -> orNothing(String.join(" | ", UnitCells.split(line)));
      case "structure-form" -> StructureFixturesTest::form;
      case "structure-heading" -> line -> headings(line, input.getFileName().toString().startsWith("only"));
      case "structure-box-name" -> line -> BoxProjects.isNamed(line) ? "name" : "-";
      case "structure-role" -> title -> String.valueOf(TextRoles.of(title, HeadingLevels.CHAPTER, TextRole.PREAMBLE));
      default -> throw new IllegalStateException(family);
    };
  }

  private static String orNothing(String found) {
    return found.isEmpty() ? "-" : found;
  }

  private static String number(String line) {
    HeadingNumber number = HeadingNumbers.at(line, 0);
    return number == null ? "-" : number.family() + " " + number.value() + " " + number.label() + " | "
        + line.substring(number.end());
  }

  private static String caption(String line) {
    Captions.Caption box = Captions.box(line);
    Captions.Caption table = Captions.table(line);
    if (box != null) {
      return "box " + box.number() + " | " + line.substring(box.titleStart());
    }
    if (table != null) {
      return "table " + table.number() + " | " + line.substring(table.titleStart());
    }
    return Captions.isNote(line) ? "note" : Captions.isAttachment(line) ? "attachment" : "-";
  }

  private static String sentences(String line) {
    int from = Blanks.skip(line, 0, line.length());
    List<Fragment> sentences = Sentences.split(Fragment.of(line, from, line.length()));
    return orNothing(sentences.stream().map(Fragment::text).collect(Collectors.joining(" | ")));
  }

  /** One letter for each sentence: H for a heading, - for any other. */
  private static String headings(String line, boolean alone) {
    List<String> sentences = Sentences.split(Fragment.of(line, 0, line.length())).stream().map(Fragment::text).toList();
    StringBuilder found = new StringBuilder();
    for (double score : HeadingSentences.scores(sentences, alone)) {
      found.append(score > 0 ? 'H' : '-');
    }
    return found.toString();
  }

  private static String figure(String line) {
    PrintedFigure figure = PrintedFigure.of(line);
    return figure.comparator() + " " + figure.values() + (figure.bracketed() ? " bracketed" : "");
  }

  private static String form(String line) {
    return Permissions.allows(line) ? "permission" : SentenceForms.isOther(line) ? "other"
        : SentenceForms.opensGoals(line) ? "goals" : "-";
  }
}
