// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.util.function.Consumer;
import java.util.function.Function;

/** Where something is worked out from the open plans: little at once, much in the background. */
public interface PlanReading {

  /** Works everything out at once. */
  PlanReading AT_ONCE = new PlanReading() {
    @Override
    public <R> void run(int size, Function<Runnable, R> work, Consumer<R> done) {
      done.accept(work.apply(() -> {}));
    }
  };

  /**
   * Runs the work, one after another, and hands on what came of it, on the thread that owns the plans.
   *
   * @param size how many statements have to be looked at
   * @param work reads the plans, changes nothing; calls what it is given often, and begins again when that ends it by an
   *     exception
   * @param done called at once or later; not called when the window was closed meanwhile
   */
  <R> void run(int size, Function<Runnable, R> work, Consumer<R> done);
}
