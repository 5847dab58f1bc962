// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.model.Plan;
import org.plandesk.testkit.gold.GoldComparison;
import org.plandesk.testkit.gold.GoldFile;
import org.plandesk.testkit.gold.GoldScores;
import org.plandesk.testkit.gold.PlanDump;
import org.plandesk.testkit.gold.PlanInvariants;

/**
 * Imports every gold document and holds the result against what a person found in it.
 */
class GoldDocumentsTest {

  /** The shares (F1) that recognition must reach over all gold documents; known misses count against it. */
  private static final Map<String, Double> BARS = Map.of("chapter", 0.97, "section", 0.97, "deadline", 0.95,
      "heading or task", 0.95, "target", 0.90, "indicator field", 0.97, "unit with role", 0.93);

  private static final Map<Path, Plan> PLANS = new HashMap<>();

  static Stream<Path> documents() {
    return GoldDocuments.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void findsWhatAPersonFinds(Path document) throws IOException, ImportException {
    GoldFile gold = GoldFile.read(GoldDocuments.goldOf(document));
    List<String> differences = GoldComparison.of(gold, PlanDump.of(known(document))).differences();
    assertEquals("", String.join("\n", differences), () -> document.getFileName().toString());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void losesNothing(Path document) throws ImportException {
    List<String> problems = PlanInvariants.problems(known(document));
    assertEquals("", String.join("\n", problems), () -> document.getFileName().toString());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void givesAPlanThatStandsAlone(Path document) throws ImportException {
    Plan plan = known(document);
    assertTrue(EcoreUtil.ExternalCrossReferencer.find(plan).isEmpty());
    assertTrue(EcoreUtil.equals(plan, imported(document)), "two imports of the same document differ");
  }

  @Test
  void reachesTheBars() throws IOException, ImportException {
    GoldScores scores = new GoldScores();
    for (Path document : documents().toList()) {
      scores.add(GoldFile.read(GoldDocuments.goldOf(document)), PlanDump.of(known(document)));
    }
    Path table = Path.of("target", "gold-scores.txt");
    Files.createDirectories(table.getParent());
    Files.writeString(table, scores.table());
    BARS.forEach((kind, bar) -> assertTrue(scores.f1(kind) >= bar, () -> kind + " below " + bar + "\n"
        + scores.table()));
  }

  /** Imported once for all that only looks at it. */
  private static Plan known(Path document) throws ImportException {
    Plan plan = PLANS.get(document);
    if (plan == null) {
      plan = imported(document);
      PLANS.put(document, plan);
    }
    return plan;
  }

  private static Plan imported(Path document) throws ImportException {
    return new DocumentImporter().propose(document, ImportMonitor.NONE).plan();
  }
}
