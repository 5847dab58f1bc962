// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.terminal;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells on standard error how far long work has come: each step when there are several, and the share done of a step
 * that takes longer than half a second, at most twice a second. Used by one thread.
 */
public final class Progress {

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);
  private static final int PERCENT = 100;

  private final Terminal terminal;
  private final LongSupplier nanoTime;
  private final int steps;
  private int step;
  private String what = "";
  private long lastTold;

  Progress(Terminal terminal, LongSupplier nanoTime, int steps) {
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.steps = steps;
  }

  /** The next step begins. */
  public void step(String name) {
    step++;
    what = name;
    lastTold = nanoTime.getAsLong();
    if (steps > 1) {
      terminal.remark(Messages.bind(Messages.step, new Object[] {step, steps, name}));
    }
  }

  /** A share of the present step is done, from 0 to 1. */
  public void worked(double done) {
    long now = nanoTime.getAsLong();
    if (now - lastTold >= PAUSE) {
      lastTold = now;
      terminal.remark(Messages.bind(Messages.share, what, (int) (Math.clamp(done, 0.0, 1.0) * PERCENT)));
    }
  }
}
