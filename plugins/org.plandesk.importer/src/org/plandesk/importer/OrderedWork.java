// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Does the same work for many things on all cores and gives the results in the order of the things, whichever was ready
 * first: what comes of it is the same with any number of workers. No more results wait than there are workers, so the memory
 * needed does not grow with the number of things.
 */
public final class OrderedWork {

  /** How long a result is waited for before somebody is asked whether to stop. */
  private static final long LOOK_MILLIS = 100;

  private OrderedWork() {
  }

  /** Takes a result; called on the thread that started the work. */
  public interface Receiver<I, O> {
    /**
     * The result of one thing.
     *
     * @throws Exception when the work should end here
     */
    void receive(I thing, O result) throws Exception;
  }

  /** As many workers as this machine has cores. */
  public static int cores() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Does the work.
   *
   * @param work runs on a worker; what it throws is thrown here, after the results before it were received
   * @param cancelled asked often; when it says so, no more work is started, and running work is expected to stop by itself
   * @throws CancellationException when it was cancelled
   * @throws Exception what work or receiver threw
   */
  public static <I, O> void run(List<I> things, int workers, Function<? super I, ? extends O> work,
      BooleanSupplier cancelled, Receiver<? super I, ? super O> receiver) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(workers, things.size())),
        Thread.ofPlatform().name("plandesk-import-", 1).daemon().factory());
    try {
      Deque<Future<? extends O>> running = new ArrayDeque<>();
      Iterator<I> next = things.iterator();
      for (I thing : things) {
        while (running.size() < Math.max(1, workers) && next.hasNext()) {
          I ahead = next.next();
          running.addLast(pool.submit(() -> work.apply(ahead)));
        }
        receiver.receive(thing, await(running.removeFirst(), cancelled));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <O> O await(Future<? extends O> result, BooleanSupplier cancelled) throws Exception {
    while (true) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      try {
        return result.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // Not ready yet; asks again.
      } catch (ExecutionException e) {
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    }
  }
}
