// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one writer at a time work on a repository, of all threads and all running programs. The operating system lets go
 * of it when a program dies.
 */
final class RepositoryLock implements Closeable {

  private static final String FILE = "plandesk.lock";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long BETWEEN_TRIES = 20;
  private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();

  private final ReentrantLock here;
  private final FileChannel channel;

  private RepositoryLock(ReentrantLock here, FileChannel channel) {
    this.here = here;
    this.channel = channel;
  }

  /**
   * Waits for the lock, 20 seconds at most.
   *
   * @return the lock, or null when somebody else kept it all the time
   * @throws IOException when the file of the lock cannot be made
   */
  static RepositoryLock acquire(Path repository) throws IOException {
    ReentrantLock here = HERE.computeIfAbsent(repository.toRealPath(), any -> new ReentrantLock());
    FileChannel channel = null;
    boolean locked = false;
    try {
      if (!here.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        return null;
      }
      locked = true;
      channel = FileChannel.open(repository.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (waitFor(channel)) {
        RepositoryLock lock = new RepositoryLock(here, channel);
        locked = false;
        channel = null;
        return lock;
      }
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } finally {
      if (channel != null) {
        channel.close();
      }
      if (locked) {
        here.unlock();
      }
    }
  }

  private static boolean waitFor(FileChannel channel) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    FileLock lock = channel.tryLock();
    while (lock == null && System.nanoTime() < end) {
      Thread.sleep(BETWEEN_TRIES);
      lock = channel.tryLock();
    }
    return lock != null;
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      here.unlock();
    }
  }
}
