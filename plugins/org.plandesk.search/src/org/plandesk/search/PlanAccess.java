// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import java.util.function.Supplier;

/** How the index reaches a plan that is edited meanwhile. */
public interface PlanAccess {

  /** A plan that only the thread changes which also calls the search, and not before the index is up to date. */
  PlanAccess DIRECT = new PlanAccess() {
    @Override
    public void onOwner(Runnable work) {
      work.run();
    }

    @Override
    public <R> R read(Supplier<R> reading) {
      return reading.get();
    }
  };

  /** Runs something on the thread that changes the plan, now or soon. */
  void onOwner(Runnable work);

  /**
   * Reads the plan on the calling thread, one of the index, while nothing changes it. A reading takes some milliseconds; a long
   * plan is read by many, between which it may be changed.
   */
  <R> R read(Supplier<R> reading);
}
