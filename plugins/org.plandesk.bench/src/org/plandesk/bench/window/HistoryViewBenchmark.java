// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;
import org.plandesk.bench.Folders;
import org.plandesk.bench.engine.RevisedFile;

/** 历史 over a thousand revisions of the sample, and a comparison of the plan with one, from the command until they are painted. */
public final class HistoryViewBenchmark implements Benchmark {

  private static final int REVISIONS = 1000;
  private static final double LIST_MILLIS = 500;
  private static final double COMPARISON_MILLIS = 300;

  @Override
  public List<Figure> run() throws Exception {
    Path folder = Files.createTempDirectory("plandesk-bench");
    try (ChildProgram program = new ChildProgram(BundleSet.product())) {
      Path path = folder.resolve("sample.plan");
      RevisedFile file = new RevisedFile(path);
      file.record(REVISIONS);
      file.save();
      String[] words =
          program.run(ChildProgram.HISTORY_REPORT, "-product", "org.plandesk.app.product", path.toString()).words();
      return List.of(line("first view of " + REVISIONS + " revisions", words[0], LIST_MILLIS),
          line("view of " + REVISIONS + " revisions", words[1], LIST_MILLIS),
          line("comparison, from the command", words[2], COMPARISON_MILLIS));
    } finally {
      Folders.delete(folder);
    }
  }

  private static Figure line(String work, String millis, double allowed) {
    return new Figure(work, Double.parseDouble(millis), "time allowed", allowed, "ms", 1);
  }
}
