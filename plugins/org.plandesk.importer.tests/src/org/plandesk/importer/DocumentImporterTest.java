// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.model.Certainty;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;

/** What callers of the importer rely on. */
class DocumentImporterTest {
  private static final SourceText SOURCE = SourceText.of("甲.txt",
      "一、重点任务\n（一）完善设施。到2025年，建成污水处理厂2座。\n（四）健全机制。市水务局会同市财政局落实资金。\n");

  private static List<String> ids(Plan plan) {
    List<String> ids = new ArrayList<>();
    for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
      if (all.next() instanceof PlanElement element) {
        ids.add(element.getId());
      }
    }
    return ids;
  }

  @Test
  void givesTheSameIdsEachTime() {
    DocumentImporter importer = new DocumentImporter();
    List<String> ids = ids(importer.propose(SOURCE, ImportMonitor.NONE).plan());
    assertEquals(ids, ids(importer.propose(SOURCE, ImportMonitor.NONE).plan()));
    assertEquals(ids.size(), ids.stream().distinct().count());
    assertFalse(ids.contains(null));
  }

  @Test
  void proposesADetachedPlanWithItsSource() {
    Plan plan = new DocumentImporter().propose(SOURCE, ImportMonitor.NONE).plan();
    assertNull(plan.eResource());
    assertEquals(SOURCE.text(), plan.getSource().getText());
    assertEquals("甲.txt", plan.getSource().getName());
  }

  @Test
  void warnsOfAMissingHeadingAndDoubtsTheNextOne() {
    ImportProposal proposal = new DocumentImporter().propose(SOURCE, ImportMonitor.NONE);
    assertEquals(List.of(ImportWarning.Kind.HEADING_MISSING),
        proposal.warnings().stream().map(ImportWarning::kind).toList());
    assertTrue(proposal.doubts().stream().allMatch(doubt -> doubt.getCertainty() != Certainty.HIGH));
    assertFalse(proposal.doubts().isEmpty());
    assertFalse(proposal.warnings().getFirst().message().contains("{"));
  }

  @Test
  void stopsWhenAsked() {
    ImportMonitor stop = new ImportMonitor() {
      @Override
      public boolean isCancelled() {
        return true;
      }
    };
    assertThrows(CancellationException.class, () -> new DocumentImporter().propose(SOURCE, stop));
  }

  @Test
  void reportsProgressThatNeverFalls() {
    List<Double> done = new ArrayList<>();
    new DocumentImporter().propose(SOURCE, new ImportMonitor() {
      @Override
      public void worked(double share) {
        done.add(share);
      }
    });
    assertEquals(done.stream().sorted().toList(), done);
    assertEquals(1.0, done.getLast());
  }

  @Test
  void readsFiles(@TempDir Path folder) throws IOException, ImportException {
    Path file = Files.write(folder.resolve("乙.txt"), ("\uFEFF" + SOURCE.text()).getBytes(StandardCharsets.UTF_16LE));
    ImportProposal proposal = new DocumentImporter().propose(file, ImportMonitor.NONE);
    assertEquals("UTF-16LE BOM", proposal.encoding());
    assertEquals("乙.txt", proposal.plan().getSource().getName());
    assertEquals(0, proposal.coverage().unattributed());
  }
}
