// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Certainty;
import org.plandesk.model.Plan;
import org.plandesk.testkit.plans.ImportedPlans;

/**
 * How good suggestions are on the importer's documents with stated units. The thresholds were chosen on every other document;
 * the rest were only counted.
 */
final class LeaveOneOutTest {

  private static final int LEAST_ASKED = 100;

  @Test
  void suggestsWhatDocumentsState() throws IOException {
    LeaveOneOut chosen = new LeaveOneOut();
    LeaveOneOut unseen = new LeaveOneOut();
    List<Path> documents = documents();
    for (int i = 0; i < documents.size(); i++) {
      Plan plan = ImportedPlans.of(documents.get(i));
      (i % 2 == 0 ? chosen : unseen).add(plan, Duties.shipped());
    }
    System.out.println("Units suggested, thresholds chosen on: " + chosen);
    System.out.println("Units suggested, only counted:         " + unseen);
    assertTrue(unseen.asked() > LEAST_ASKED, unseen::toString);
    for (LeaveOneOut figures : List.of(chosen, unseen)) {
      assertTrue(figures.precision(Certainty.HIGH) >= 0.9, figures::toString);
      assertTrue(figures.coverage(Certainty.HIGH) >= 0.35, figures::toString);
      assertTrue(figures.precision(Certainty.MIDDLE) >= 0.6, figures::toString);
    }
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "org.plandesk.importer.tests", "fixtures", "documents"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
