// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SampleDocument;
import org.plandesk.importer.source.docx.WordFile;
import org.plandesk.model.Plan;
import org.plandesk.testkit.gold.PlanDump;
import org.plandesk.testkit.gold.PlanInvariants;

/** The sample says the same whether it comes as a text or as a Word document with a paragraph for each line. */
class SameFactsTest {

  @Test
  void doNotDependOnTheFormat(@TempDir Path folder) throws IOException, ImportException {
    String text = SampleDocument.source().text().stripTrailing();
    Path file = Files.write(folder.resolve("plan.docx"), WordFile.of(text).bytes());
    Plan document = new DocumentImporter().propose(file, ImportMonitor.NONE).plan();
    assertEquals(text + "\n", document.getSource().getText());
    assertEquals(List.of(), PlanInvariants.problems(document));
    assertEquals(facts(SampleDocument.propose(ImportMonitor.NONE).plan()), facts(document));
  }

  private static List<String> facts(Plan plan) {
    return PlanDump.of(plan).stream().map(Object::toString).filter(line -> !line.startsWith("encoding")
        && !line.startsWith("leftovers")).toList();
  }
}
