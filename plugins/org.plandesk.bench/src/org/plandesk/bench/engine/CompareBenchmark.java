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
  private static final int LARGE = 100_000;

  @Override
  public List<Figure> run() throws Exception {
    RevisedSample once = new RevisedSample(1);
    RevisedSample twenty = new RevisedSample(20);
    RevisedSample large = new RevisedSample(LARGE / once.statements());
    double small = compare(once, 15, WARM_UP);
    double middle = compare(twenty, 5, 2);
    double most = compare(large, 3, 1);
    return List.of(new Figure("compare, sample", small, "allowed", MILLIS_ALLOWED, "ms", 1),
        new Figure("compare, sample x20", middle, "20 x the sample", 20 * small, "ms", MOST_GROWTH),
        new Figure("compare, " + large.statements() + " statements", most, "allowed", MILLIS_ALLOWED_LARGE, "ms", 1));
  }

  private static double compare(RevisedSample sample, int rounds, int warmUp) throws Exception {
    return Median.of(rounds, warmUp, () -> {
      if (!PlanComparison.of(sample.old, sample.current).differs()) {
        throw new IllegalStateException("nothing found");
      }
    })[0];
  }
}
