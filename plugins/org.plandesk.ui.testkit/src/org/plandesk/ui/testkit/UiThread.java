// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.plandesk.ui.parts.AtRest;

/**
 * Runs steps on the user interface thread and waits for what comes of them; called on any other thread.
 *
 * <p>Waiting lets the window work: each look at a condition comes after everything that was queued before it.
 */
final class UiThread {

  /** How long a condition may take before the test is given up; no test passes because of it. */
  private static final long GIVE_UP_NANOS = 120_000_000_000L;

  private final Display display;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  UiThread(Display display) {
    this.display = display;
  }

  /** Runs an action and what it queued. */
  void run(Runnable action) {
    get(() -> {
      action.run();
      return Boolean.TRUE;
    });
    settle();
  }

  /**
   * Starts an action that returns only when a dialog it opens is closed; what it opens is awaited next. A failure is
   * thrown by the next {@link #await}.
   */
  void start(Runnable action) {
    display.asyncExec(() -> {
      try {
        action.run();
      } catch (RuntimeException | AssertionError e) {
        failure.set(e);
      }
    });
  }

  /** What the supplier gives, which is not null. */
  <T> T get(Supplier<T> supplier) {
    var thrown = new AtomicReference<Throwable>();
    var result = new ArrayList<T>();
    display.syncExec(() -> {
      try {
        result.add(supplier.get());
      } catch (RuntimeException | AssertionError e) {
        thrown.set(e);
      }
    });
    rethrow(thrown.get());
    return result.getFirst();
  }

  /** Returns once the condition, asked on the user interface thread, holds. */
  void await(String what, BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!get(condition::getAsBoolean)) {
      rethrow(failure.getAndSet(null));
      if (System.nanoTime() - start > GIVE_UP_NANOS) {
        throw new AssertionError("Never came: " + what);
      }
      settle();
    }
  }

  /** Waits until the window has done all that is queued or waits for rest, and what that queued in turn. */
  void settle() {
    drain();
    try {
      Job.getJobManager().join(AtRest.FAMILY, null);
    } catch (InterruptedException | OperationCanceledException e) {
      throw new AssertionError(e);
    }
    drain();
  }

  private void drain() {
    for (int round = 0; round < 3; round++) {
      var done = new CountDownLatch(1);
      display.asyncExec(done::countDown);
      try {
        done.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static void rethrow(Throwable thrown) {
    if (thrown != null) {
      throw new AssertionError(thrown.getMessage(), thrown);
    }
  }
}
