// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store.journal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.plandesk.model.Plan;

/**
 * Keeps the edits of one open plan on disk until they are saved. Each journal has a folder of its own with a lock that tells
 * whether its program still runs, the state that the edits start from, and the edits, each with a checksum: a record that a
 * killed program wrote in part is left out when it is read.
 *
 * <p>An edit is handed to the operating system before {@link #commit()} returns: it survives the end of the program; whether it
 * survives a power cut is up to the system. Calls follow one another, on any thread.
 */
public final class PlanJournal implements AutoCloseable {

  static final String LOCK = "lock";
  static final String BASE = "base.plan";
  static final String EDITS = "edits";
  static final String ORIGIN = "origin.properties";
  static final String TYPED = "typed";

  /** Of this program: opening their locks once more would give them back on systems where locks belong to programs. */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel lockChannel;
  private final Plan plan;
  private ChangedFeatures changes;
  private FileChannel edits;
  private Path generation;
  private int number;
  private long position;

  /**
   * Makes the folder. Nothing is kept before {@link #begin}.
   *
   * @param root folder of all journals, made when it is missing
   * @throws IOException when the folder cannot be made or locked
   */
  public PlanJournal(Path root, Plan plan) throws IOException {
    this.plan = plan;
    folder = Files.createDirectories(root.resolve(UUID.randomUUID().toString()));
    lockChannel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    lockChannel.lock();
    OPEN.add(folder.toRealPath());
  }

  /** Whether the journal in the folder is kept by this program. */
  static boolean isOpen(Path folder) throws IOException {
    return OPEN.contains(folder.toRealPath());
  }

  /**
   * Starts from a state: edits from here on are kept, those before are forgotten since the state holds them.
   *
   * @param content of a plan file that holds the plan as it is now
   * @param origin where the plan came from
   */
  public void begin(byte[] content, UnsavedOrigin origin) throws IOException {
    begin(content, origin, position);
  }

  /**
   * Starts from a state that was taken down before the last edits, which are kept.
   *
   * @param content of a plan file that holds the plan as it was then
   * @param origin where the plan came from
   * @param since the {@link #position} of then
   * @throws IOException when the disk does not take it; edits are kept on from the state before
   */
  public void begin(byte[] content, UnsavedOrigin origin, long since) throws IOException {
    if (changes != null) {
      changes.take();
    }
    Path next = Files.createDirectory(folder.resolve(String.format("%08d", ++number)));
    origin.store(next.resolve(ORIGIN));
    Path partial = next.resolve(BASE + ".part");
    Files.write(partial, content);
    FileChannel nextEdits = FileChannel.open(next.resolve(EDITS), StandardOpenOption.CREATE_NEW,
        StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      copyEdits(since, nextEdits);
      // Only a generation with its base counts when a journal is read.
      Files.move(partial, next.resolve(BASE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      nextEdits.close();
      throw e;
    }
    position -= since;
    FileChannel before = edits;
    edits = nextEdits;
    if (before != null) {
      before.close();
      Folders.delete(generation);
    }
    generation = next;
  }

  private void copyEdits(long since, FileChannel to) throws IOException {
    long at = since;
    while (at < position) {
      long copied = edits.transferTo(at, position - at, to);
      if (copied <= 0) {
        throw new EOFException("Edits of " + generation + " end at " + at);
      }
      at += copied;
    }
  }

  /** Listens to the plan from here on; to be called before the first edit. Further calls do nothing. */
  public void listen() {
    if (changes == null) {
      changes = new ChangedFeatures(plan);
    }
  }

  /** Whether there is a state that edits are kept from. */
  public boolean hasBegun() {
    return edits != null;
  }

  /** How far edits are kept, for a state that is taken down now. */
  public long position() {
    return position;
  }

  /** Keeps what was changed since the last call as one step. */
  public void commit() throws IOException {
    byte[] record = changes == null ? null : changes.take();
    if (record == null || edits == null) {
      return;
    }
    var sum = new CRC32();
    sum.update(record);
    ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + Long.BYTES + record.length);
    buffer.putInt(record.length).putLong(sum.getValue()).put(record).flip();
    while (buffer.hasRemaining()) {
      position += edits.write(buffer);
    }
  }

  /**
   * Forgets the edits that are kept, since undoing them led back to the state that they start from. Not to be called between
   * asking for the {@link #position} of a state and starting from it.
   */
  public void forget() throws IOException {
    if (edits != null) {
      edits.truncate(0);
      position = 0;
    }
  }

  /**
   * Keeps what is typed in fields and is no edit yet, in the place of what was kept of that before.
   *
   * @param typed empty when nothing is left
   */
  public void keepTyped(List<TypedWords> typed) throws IOException {
    Path file = folder.resolve(TYPED);
    if (typed.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    Path partial = folder.resolve(TYPED + ".part");
    Files.write(partial, TypedWords.write(typed));
    Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private void closeEdits() throws IOException {
    if (edits != null) {
      edits.close();
      edits = null;
    }
  }

  /** Ends properly: nothing is left to be found. */
  @Override
  public void close() throws IOException {
    if (changes != null) {
      changes.release();
    }
    closeEdits();
    // Closing the channel gives the lock back; some systems delete no file that is open.
    OPEN.remove(folder.toRealPath());
    lockChannel.close();
    Folders.delete(folder);
  }
}
