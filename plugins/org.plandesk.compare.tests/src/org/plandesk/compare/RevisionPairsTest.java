// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.model.Headed;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.testkit.plans.ImportedPlans;

/**
 * Pairs of documents, each imported for itself: {@code NAME.old.txt}, {@code NAME.new.txt}, and in {@code NAME.changes} what
 * differs, in the order of the new one: type and what else changed, the old words, the new ones; several parted by {@code ++}.
 */
final class RevisionPairsTest {

  private static final String FOLDER = "pairs";
  private static final PlanLabels LABELS = PlanLabels.of(Locale.CHINESE);

  static Stream<String> pairs() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".changes"))
          .map(name -> name.substring(0, name.length() - ".changes".length())).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void findsWhatChanged(String name) throws IOException {
    PlanComparison comparison = PlanComparison.of(old(name), current(name));
    String found = comparison.changes().stream().filter(Change::differs).map(RevisionPairsTest::line)
        .collect(Collectors.joining("\n"));
    assertEquals(Files.readString(folder().resolve(name + ".changes")).strip(), found.strip());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void nothingDiffersFromItself(String name) {
    for (String state : List.of(".old.txt", ".new.txt")) {
      Path file = folder().resolve(name + state);
      PlanComparison comparison = PlanComparison.of(ImportedPlans.of(file), ImportedPlans.of(file));
      assertEquals(List.of(), comparison.changes().stream().filter(Change::differs).toList());
    }
  }

  static Plan old(String name) {
    return ImportedPlans.of(folder().resolve(name + ".old.txt"));
  }

  static Plan current(String name) {
    return ImportedPlans.of(folder().resolve(name + ".new.txt"));
  }

  private static String line(Change change) {
    String type = Stream.concat(Stream.of(change.type().code()), change.also().stream().map(ChangedAspect::code))
        .collect(Collectors.joining(" "));
    return type + " | " + words(change.old()) + " | " + words(change.current());
  }

  private static String words(List<PlanElement> elements) {
    return elements.stream().map(RevisionPairsTest::words).collect(Collectors.joining(" ++ "));
  }

  private static String words(EObject element) {
    return element instanceof Headed headed ? LABELS.heading(headed) : LABELS.text(element);
  }

  private static Path folder() {
    Path here = Path.of("fixtures", FOLDER);
    return Files.isDirectory(here) ? here : Path.of("plugins", "org.plandesk.compare.tests", "fixtures", FOLDER);
  }
}
