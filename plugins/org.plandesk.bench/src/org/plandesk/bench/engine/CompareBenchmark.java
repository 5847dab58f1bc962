// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.engine;

import java.util.List;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;
import org.plandesk.bench.Median;
import org.plandesk.compare.PlanComparison;

/** Comparing two imports of which 1 % differs: the sample once, 20 times, and about 100,000 statements; whether time grows as text. */
public final class CompareBenchmark implements Benchmark {

  private static final double MILLIS_ALLOWED = 1000;
  private static final double MILLIS_ALLOWED_LARGE = 5000;
  private static final double MOST_GROWTH = 1.5;
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 15;
  private static final int TIMES = 20;
  private static final int LARGE = 100_000;

  @Override
  public List<Figure> run() throws Exception {
    RevisedSample once = new RevisedSample(1);
    RevisedSample twenty = new RevisedSample(TIMES);
    RevisedSample large = new RevisedSample(LARGE / once.statements());
    double small = Median.of(15, WARM_UP, () -> compare(once, 1))[0];
    // As much work on both sides, in turn: a compiler that goes on learning or a busy machine meets both alike.
    double[] middle = Median.of(ROUNDS, WARM_UP, () -> compare(twenty, 1), () -> compare(once, TIMES));
    double most = Median.of(3, 1, () -> compare(large, 1))[0];
    return List.of(new Figure("compare, sample", small, "allowed", MILLIS_ALLOWED, "ms", 1),
        new Figure("compare, sample x" + TIMES, middle[0], TIMES + " x the sample", middle[1], "ms", MOST_GROWTH),
        new Figure("compare, " + large.statements() + " statements", most, "allowed", MILLIS_ALLOWED_LARGE, "ms", 1));
  }

  private static void compare(RevisedSample sample, int times) {
    for (int i = 0; i < times; i++) {
      if (!PlanComparison.of(sample.old, sample.current).differs()) {
        throw new IllegalStateException("nothing found");
      }
    }
  }
}
