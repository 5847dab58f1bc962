// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Results come in order, few wait, errors and cancel end the work. */
class OrderedWorkTest {

  private static final List<Integer> THINGS = IntStream.range(0, 50).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheThings() throws Exception {
    List<Integer> received = new ArrayList<>();
    CountDownLatch second = new CountDownLatch(1);
    OrderedWork.<Integer, Integer>run(THINGS, 2, thing -> {
      if (thing == 0) {
        // The first is ready after the second.
        await(second);
      } else {
        second.countDown();
      }
      return thing * 2;
    }, () -> false, (thing, result) -> received.add(result));
    assertEquals(THINGS.stream().map(thing -> thing * 2).toList(), received);
  }

  @Test
  void noMoreResultsWaitThanThereAreWorkers() throws Exception {
    AtomicInteger waiting = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    OrderedWork.<Integer, Integer>run(THINGS, 3, thing -> {
      most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
      return thing;
    }, () -> false, (thing, result) -> waiting.decrementAndGet());
    assertTrue(most.get() <= 3 + 1, "waiting: " + most);
  }

  @Test
  void anErrorEndsTheWorkAfterTheResultsBeforeIt() {
    List<Integer> received = new ArrayList<>();
    assertThrows(IllegalStateException.class, () -> OrderedWork.<Integer, Integer>run(THINGS, 4, thing -> {
      if (thing == 7) {
        throw new IllegalStateException();
      }
      return thing;
    }, () -> false, (thing, result) -> received.add(result)));
    assertEquals(THINGS.subList(0, 7), received);
  }

  @Test
  void cancelEndsTheWaitForWorkThatRuns() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    assertThrows(CancellationException.class, () -> OrderedWork.<Integer, Integer>run(THINGS, 2, thing -> {
      await(never);
      return thing;
    }, () -> asked.incrementAndGet() > 2, (thing, result) -> {
    }));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
