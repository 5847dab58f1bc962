// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.io.IOException;
import java.util.List;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;

/**
 * How smoothly the page of a plan scrolls and takes what is typed that is {@value ScrollApplication#TIMES} times as long as the sample, and how
 * soon it is shown, against the platform's text widget with the same words.
 */
public final class ScrollBenchmark implements Benchmark {

  private static final double FRAME_MILLIS = 16;

  @Override
  public List<Figure> run() throws IOException, InterruptedException {
    try (ChildProgram program = new ChildProgram(BundleSet.product())) {
      String[] told = program.run(ChildProgram.FIGURES_REPORT, "-application", "org.plandesk.bench.scroll").words();
      double[] page = {Double.parseDouble(told[0]), Double.parseDouble(told[1]), Double.parseDouble(told[2])};
      double[] text = {Double.parseDouble(told[3]), Double.parseDouble(told[4]), Double.parseDouble(told[5])};
      String size = " x" + ScrollApplication.TIMES;
      return List.of(
          new Figure("page" + size + ", first paint", page[0], "StyledText, first paint", text[0], "ms", Double.NaN),
          new Figure("page" + size + ", frame p95", page[1], "time allowed", FRAME_MILLIS, "ms", 1),
          new Figure("page" + size + ", frame p95", page[1], "StyledText, frame p95", text[1], "ms", Double.NaN),
          new Figure("page" + size + ", a key typed p95", Double.parseDouble(told[7]), "time allowed", FRAME_MILLIS,
              "ms", 1),
          new Figure("page" + size + ", a key typed p95", Double.parseDouble(told[7]), "StyledText, a key typed p95",
              Double.parseDouble(told[10]), "ms", Double.NaN),
          new Figure("page" + size + ", frame to frame p95", page[2], "StyledText, frame to frame p95", text[2], "ms",
              Double.NaN));
    }
  }
}
