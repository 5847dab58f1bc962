// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

/**
 * Tells other running programs that a plan file is being worked on, until it is closed. Got from
 * {@link PlanFiles#lock(java.nio.file.Path)}; the operating system gives it up when the program dies.
 */
public interface PlanLock extends AutoCloseable {

  /**
   * Whether others are really kept out. False in a folder that may not be written or on a disk that knows no locks: the
   * plan can be looked at there, and saving is guarded by the comparison with the file on disk alone.
   */
  boolean exclusive();

  /** Gives the file free; doing it twice does no harm. Any thread. */
  @Override
  void close();
}
