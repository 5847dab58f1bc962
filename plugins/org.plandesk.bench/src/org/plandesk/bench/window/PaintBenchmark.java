// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;

/**
 * What a frame of the line of time takes, laying out and painting apart, against the time that a frame may take and against a
 * painter of all shapes.
 */
public final class PaintBenchmark implements Benchmark {

  private static final double[] BUDGETS = {16, 33};

  @Override
  public List<Figure> run() throws IOException, InterruptedException {
    try (ChildProgram program = new ChildProgram(BundleSet.product())) {
      String[] told = program.run(ChildProgram.FIGURES_REPORT, "-application", "org.plandesk.bench.paint").words();
      List<Figure> figures = new ArrayList<>();
      for (int i = 0; i < PaintApplication.SIZES.length; i++) {
        double layout = Double.parseDouble(told[3 * i]);
        double paint = Double.parseDouble(told[3 * i + 1]);
        double all = Double.parseDouble(told[3 * i + 2]);
        String size = " " + PaintApplication.SIZES[i] + " deadlines";
        figures.add(new Figure("frame p95," + size, layout + paint, "time allowed", BUDGETS[i], "ms", 1));
        figures.add(new Figure("painted," + size, paint, "all shapes painted", all, "ms", 1));
        figures.add(new Figure("laid out," + size, layout, "all shapes painted", all, "ms", 1));
      }
      return figures;
    }
  }
}
