// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;
import org.plandesk.bench.Median;

/** From the start of the process to the first window with the plan shown, against an empty workbench; memory likewise. */
public final class StartBenchmark implements Benchmark {

  private static final String[] PLANDESK = {"-product", "org.plandesk.app.product"};
  private static final String[] EMPTY = {"-application", "org.plandesk.bench.empty"};
  /** What the start scripts of the product tell Java for a window. */
  private static final String[] MEMORY =
      {"-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=30", "-XX:G1PeriodicGCInterval=300000"};
  private static final int ROUNDS = 5;
  private static final double KILO = 1024;
  private static final double BAR = 1.5;

  @Override
  public List<Figure> run() throws IOException, InterruptedException {
    try (ChildProgram platform = new ChildProgram(BundleSet.platform());
        ChildProgram product = new ChildProgram(BundleSet.product(), MEMORY)) {
      // The first start of each resolves the bundles and makes a workspace.
      shown(platform, EMPTY);
      shown(product, PLANDESK);
      List<Shown> ours = new ArrayList<>();
      List<Shown> empty = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        empty.add(shown(platform, EMPTY));
        ours.add(shown(product, PLANDESK));
      }
      List<Figure> figures = new ArrayList<>();
      figures.add(new Figure("start, sample plan shown", time(ours), "empty workbench shown", time(empty), "ms", BAR));
      if (memory(empty) > 0) {
        figures.add(new Figure("memory, sample plan shown", memory(ours), "empty workbench", memory(empty), "MB", BAR));
      }
      return figures;
    }
  }

  /**
   * What one run told.
   *
   * @param millis from the start of the process until the window had painted what it was waited for
   * @param megabytes resident after a collection, 0 where the system does not tell
   */
  private record Shown(double millis, double megabytes) {}

  private static Shown shown(ChildProgram program, String... application) throws IOException, InterruptedException {
    ChildProgram.Report report = program.run(ChildProgram.SHOWN_REPORT, application);
    return new Shown(Long.parseLong(report.words()[0]) - report.start(), Long.parseLong(report.words()[1]) / KILO);
  }

  private static double time(List<Shown> runs) {
    return Median.of(runs.stream().map(Shown::millis).toList());
  }

  private static double memory(List<Shown> runs) {
    return Median.of(runs.stream().map(Shown::megabytes).toList());
  }
}
