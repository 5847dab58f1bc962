// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.io.IOException;
import java.util.List;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;

/** How soon the hits are painted after a letter was typed, with the sample plan in the index. */
public final class TypingBenchmark implements Benchmark {

  private static final double PAINTED_MILLIS = 30;

  @Override
  public List<Figure> run() throws IOException, InterruptedException {
    try (ChildProgram program = new ChildProgram(BundleSet.product())) {
      String[] told = program.run(ChildProgram.FIGURES_REPORT, "-application", "org.plandesk.bench.typing").words();
      double painted = Double.parseDouble(told[0]);
      double searched = Double.parseDouble(told[1]);
      return List.of(new Figure("typing, painted list p95", painted, "time allowed", PAINTED_MILLIS, "ms", 1),
          new Figure("typing, painted list p95", painted, "the search alone, p95", searched, "ms", Double.NaN));
    }
  }
}
