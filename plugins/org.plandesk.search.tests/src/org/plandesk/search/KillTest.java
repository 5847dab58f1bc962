// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.util.SegmentingTokenizerBase;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.model.Plan;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.search.internal.index.PlanIndex;
import org.plandesk.text.FoldedText;

/** A process that is killed while it writes leaves no plan half, doubled or lost. */
final class KillTest {

  private static final int KILLS = 4;
  /** A chapter, the statements and the unit of each plan, and the passage of its paragraph. */
  private static final int DOCUMENTS = KilledProcess.STATEMENTS + 3;

  @TempDir
  Path folder;

  @Test
  void leavesWholePlans() throws IOException, InterruptedException, ClassNotFoundException {
    int seen = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      killWhileWriting();
      try (PlanIndex index = PlanIndex.open(FSDirectory.open(folder), "test")) {
        IndexSearcher searcher = index.acquire();
        try {
          for (String plan : index.plans()) {
            assertEquals(DOCUMENTS, searcher.count(new TermQuery(new Term(Fields.PLAN, plan))), plan);
          }
          assertEquals(index.plans().size() * DOCUMENTS, searcher.getIndexReader().numDocs());
          seen = Math.max(seen, index.plans().size());
        } finally {
          index.release(searcher);
        }
      }
    }
    assertTrue(seen > 0, "the process wrote nothing before it was killed");
  }

  private void killWhileWriting() throws IOException, InterruptedException, ClassNotFoundException {
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        String.join(System.getProperty("path.separator"), classPath()), KilledProcess.class.getName(),
        folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var out = process.inputReader()) {
      assertEquals("ready", out.readLine());
      // Writes until a later commit is there, then a moment more, so that it dies in the middle of something.
      Path first = newest();
      while (process.isAlive() && newest().equals(first)) {
        Thread.onSpinWait();
      }
      long end = System.nanoTime() + ThreadLocalRandom.current().nextLong(200_000_000);
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Path newest() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("segments"))
          .max((one, two) -> one.toString().compareTo(two.toString())).orElse(folder);
    }
  }

  /** Where the classes of this test are, inside OSGi or not. */
  private static Set<String> classPath() throws ClassNotFoundException {
    Set<String> path = new LinkedHashSet<>();
    List<Class<?>> types = new ArrayList<>(List.of(KilledProcess.class, PlanSearch.class, FoldedText.class, Plan.class,
        PlanLabels.class, IndexWriter.class, SegmentingTokenizerBase.class, HMMChineseTokenizer.class,
        Intervals.class, EList.class, EObject.class, IItemLabelProvider.class, NLS.class));
    // seen by the bundle of FoldedText alone
    types.add(FoldedText.class.getClassLoader().loadClass("com.ibm.icu.text.Transliterator"));
    for (Class<?> type : types) {
      Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
      path.add(place.toString());
      path.add(place.resolve(Path.of("target", "classes")).toString());
    }
    return path;
  }
}
