// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.plandesk.store.PlanFileException.Problem;

/**
 * The files this program works on. Each has a file {@code .NAME.lock} beside it, locked in the operating system as long
 * as the lock is held. Thread-safe.
 */
final class PlanLocks {

  /** A lock of the operating system belongs to the whole program, so does this register. */
  static final PlanLocks OF_THIS_PROGRAM = new PlanLocks();

  private static final int ATTEMPTS = 10;
  private static final int MOST_MARK = 4096;

  private final Map<Path, PlanLock> held = new HashMap<>();

  PlanLocks() {
  }

  /** Takes the file for as long as the caller wants. */
  synchronized PlanLock lock(Path file) throws PlanFileException {
    Path place = place(file);
    if (held.containsKey(place)) {
      throw locked(file);
    }
    PlanLock lock = take(file, place);
    held.put(place, lock);
    return lock;
  }

  /** For one save: the lock this program holds already, or one of its own for as long as the save takes. */
  synchronized PlanLock forSaving(Path file) throws PlanFileException {
    return held.containsKey(place(file)) ? new NoLock() : lock(file);
  }

  private synchronized void release(Path place) {
    held.remove(place);
  }

  private PlanLock take(Path file, Path place) throws PlanFileException {
    Path lockFile = place.resolveSibling("." + place.getFileName() + ".lock");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      FileChannel channel = null;
      try {
        channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
          channel.close();
          throw locked(file);
        }
        if (isStill(lockFile, channel)) {
          return new HeldLock(this, place, lockFile, channel);
        }
        // Whoever held it before has deleted the file meanwhile: this lock would keep nobody out.
        channel.close();
      } catch (OverlappingFileLockException e) {
        closeQuietly(channel);
        throw locked(file);
      } catch (PlanFileException e) {
        throw e;
      } catch (IOException | UnsupportedOperationException e) {
        // A folder that may not be written, or a disk without locks: nobody is kept out, see PlanLock.exclusive().
        closeQuietly(channel);
        return new FreeLock(this, place);
      }
    }
    throw locked(file);
  }

  /**
   * Whether the locked file is the one that stands at the path. Its size tells: opening the file once more, and closing it again,
   * would give the lock back on systems where locks belong to programs.
   */
  private static boolean isStill(Path lockFile, FileChannel channel) throws IOException {
    int size = ThreadLocalRandom.current().nextInt(1, MOST_MARK);
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.allocate(size), 0);
    } catch (IOException e) {
      // A full disk takes no mark, but the lock holds.
      return Files.exists(lockFile);
    }
    try {
      return Files.size(lockFile) == channel.size();
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      // Where a locked file tells nothing, it cannot be deleted either: it is the same.
      return true;
    }
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // Nothing was written through it.
    }
  }

  private static Path place(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      return absolute;
    }
  }

  private static PlanFileException locked(Path file) {
    return Failures.of(Problem.LOCKED, file, Messages.locked);
  }

  /** Does not give free what somebody else in this program holds. */
  private record NoLock() implements PlanLock {

    @Override
    public boolean exclusive() {
      return true;
    }

    @Override
    public void close() {
      // The holder closes it.
    }
  }

  /** Known in this program only. */
  private record FreeLock(PlanLocks locks, Path place) implements PlanLock {

    @Override
    public boolean exclusive() {
      return false;
    }

    @Override
    public void close() {
      locks.release(place);
    }
  }

  /** Held in the operating system. */
  private record HeldLock(PlanLocks locks, Path place, Path lockFile, FileChannel channel) implements PlanLock {

    @Override
    public boolean exclusive() {
      return true;
    }

    @Override
    public void close() {
      if (!channel.isOpen()) {
        return;
      }
      try {
        // First the file, then the lock: who comes between the two finds no file and makes a new one.
        Files.deleteIfExists(lockFile);
      } catch (IOException e) {
        // Windows deletes no open file; an empty file stays and does no harm.
      }
      closeQuietly(channel);
      locks.release(place);
    }
  }
}
