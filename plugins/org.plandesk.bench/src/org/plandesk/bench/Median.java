// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench;

import java.util.ArrayList;
import java.util.List;

/** Measures things in turn, so that whatever else the machine does meets both alike. */
public final class Median {

  private static final double NANOS_PER_MILLI = 1e6;

  private Median() {
  }

  /** Something whose time is measured. */
  public interface Work {
    void run() throws Exception;
  }

  /**
   * Runs the works one after the other in so many rounds, after as many rounds of warming up.
   *
   * @return the median time of each in milliseconds
   */
  public static double[] of(int rounds, int warmUp, Work... works) throws Exception {
    List<List<Double>> times = new ArrayList<>();
    for (int i = 0; i < works.length; i++) {
      times.add(new ArrayList<>());
    }
    for (int round = -warmUp; round < rounds; round++) {
      for (int i = 0; i < works.length; i++) {
        long start = System.nanoTime();
        works[i].run();
        if (round >= 0) {
          times.get(i).add((System.nanoTime() - start) / NANOS_PER_MILLI);
        }
      }
    }
    return times.stream().mapToDouble(Median::of).toArray();
  }

  /** The value in the middle. */
  public static double of(List<Double> values) {
    return share(values, 0.5);
  }

  /** The value that so large a share of the values do not exceed; 0.95 is the 95th percentile. NaN without values. */
  public static double share(List<Double> values, double share) {
    return values.stream().sorted().skip((long) (values.size() * share)).findFirst().orElse(Double.NaN);
  }
}
