// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench;

import org.junit.jupiter.api.Test;

/** Runs the benchmarks where the build runs tests. It measures and judges nothing. */
class BenchmarksTest {

  @Test
  void run() {
    new Benchmarks(System.out).run();
  }
}
