// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;
import org.plandesk.bench.Folders;
import org.plandesk.bench.Median;
import org.plandesk.history.PlanHistory;

/** Recording revisions of the sample, and reading a history of a thousand of them. */
public final class HistoryBenchmark implements Benchmark {

  private static final int REVISIONS = 1000;
  private static final int LAST = 50;
  private static final double RECORD_BAR = 2;
  private static final double MILLIS_ALLOWED = 500;

  @Override
  public List<Figure> run() throws Exception {
    Path folder = Files.createTempDirectory("plandesk-bench");
    try {
      Path path = folder.resolve("sample.plan");
      RevisedFile file = new RevisedFile(path);
      file.record(REVISIONS - LAST);
      double[] written = Median.of(LAST, 0, file::save, file::record);
      PlanHistory history = PlanHistory.of(path);
      double list = Median.of(7, 2, history::list)[0];
      double first = Median.of(1, 0, () -> history.versions(file.id(1), () -> false))[0];
      double next = Median.of(7, 0, () -> history.versions(file.id(2), () -> false))[0];
      return List.of(new Figure("record a revision", written[1], "saving the file", written[0], "ms", RECORD_BAR),
          new Figure("list " + REVISIONS + " revisions", list, "allowed", MILLIS_ALLOWED, "ms", 1),
          new Figure("history of the first element", first, "the list", list, "ms", Double.NaN),
          new Figure("history of the next element", next, "allowed", MILLIS_ALLOWED, "ms", 1));
    } finally {
      Folders.delete(folder);
    }
  }
}
