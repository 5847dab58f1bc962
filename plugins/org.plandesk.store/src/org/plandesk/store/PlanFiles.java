// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.eclipse.emf.ecore.resource.Resource;
import org.plandesk.model.Plan;

/**
 * Loads and saves {@code .plan} files.
 *
 * <p>Saving never leaves less than there was: the new content is written beside the file, flushed to the disk, read
 * back and compared, the file that was there is copied into the folder {@code .plandesk-backup} beside it (the newest
 * versions stay, {@link #BACKUPS} unless somebody says otherwise), and only then the new one takes its place in one step. A file that somebody else has
 * written since it was loaded is not overwritten by {@link #save}.
 *
 * <p>Any thread may call; while a plan is being saved nobody may change it, unless a {@link #snapshot} is what is written. Every failure is a {@link
 * PlanFileException} with one sentence for the user, and leaves file and plan as they were.
 */
public final class PlanFiles {

  /** The version of the file format that is written. Files with a higher one are refused. */
  public static final int FORMAT_VERSION = 1;

  /** The ending of plan files, without the dot. */
  public static final String EXTENSION = "plan";

  /** Whether a file has the ending of plan files, in small letters or not. */
  public static boolean isPlan(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith("." + EXTENSION);
  }

  /** How many earlier versions of a file are kept unless somebody says otherwise. */
  public static final int BACKUPS = 5;

  /** The most earlier versions of a file that can be kept. */
  public static final int MOST_BACKUPS = 99;

  /** The size in bytes above which a file is not read and a plan is not written. */
  public static final long MAX_BYTES = 256L << 20;

  private final FileOperations operations;
  private final PlanLocks locks;
  private final IntSupplier backups;

  /** Files on the disk. */
  public PlanFiles() {
    this(() -> BACKUPS);
  }

  /**
   * Files on the disk.
   *
   * @param backups how many earlier versions of a file are kept, asked at each save; 1 to {@link #MOST_BACKUPS} count
   */
  public PlanFiles(IntSupplier backups) {
    this(FileOperations.DISK, backups);
  }

  PlanFiles(FileOperations operations) {
    this(operations, () -> BACKUPS);
  }

  private PlanFiles(FileOperations operations, IntSupplier backups) {
    this.operations = Objects.requireNonNull(operations);
    this.backups = backups;
    this.locks = PlanLocks.OF_THIS_PROGRAM;
  }

  /**
   * Reads a plan. It comes in a {@link Resource} of its own, which remembers the file and what stood in it; the
   * resource may be put into a resource set.
   *
   * @throws PlanFileException when the file cannot be read or is no plan of this version or an older one
   */
  public Plan load(Path file) throws PlanFileException {
    return new PlanReader(file, operations).read();
  }

  /**
   * Writes a plan, as the next version of the file it was loaded from or last saved to, or as a new file.
   *
   * @throws PlanFileException when it cannot be written; when another program works on the file; when the file has
   *         changed since it was loaded ({@link PlanFileException.Problem#CHANGED_ON_DISK}); when the plan does not
   * come
   *         from this file and there is one ({@link PlanFileException.Problem#EXISTS})
   */
  public void save(Plan plan, Path file) throws PlanFileException {
    save(plan, file, false);
  }

  /**
   * Writes a plan over whatever stands in the file, which is kept among the backups. For callers whose user agreed.
   *
   * @throws PlanFileException when it cannot be written or another program works on the file
   */
  public void saveOver(Plan plan, Path file) throws PlanFileException {
    save(plan, file, true);
  }

  private void save(Plan plan, Path file, boolean over) throws PlanFileException {
    write(content(plan, file), resource(plan), file, over);
  }

  private void write(byte[] content, PlanResource resource, Path file, boolean over) throws PlanFileException {
    PlanLock lock = locks.forSaving(file);
    try {
      new PlanWriter(file, operations, Math.clamp(backups.getAsInt(), 1, MOST_BACKUPS)).write(resource, content, over);
    } finally {
      lock.close();
    }
  }

  private static PlanResource resource(Plan plan) {
    return PlanResource.of(plan).orElseThrow();
  }

  /**
   * The plan as it is now, to be written while it is edited on. Nobody may change the plan during this call.
   *
   * @throws PlanFileException when the plan cannot be written
   */
  public PlanSnapshot snapshot(Plan plan) throws PlanFileException {
    byte[] content = content(plan);
    PlanResource resource = resource(plan);
    return new PlanSnapshot(content, (file, over) -> write(content, resource, file, over));
  }

  /**
   * The content a file of the plan would have: the same plan always gives the same bytes. Nobody may change the plan
   * meanwhile.
   *
   * @throws PlanFileException when the plan cannot be written
   */
  public byte[] content(Plan plan) throws PlanFileException {
    return content(plan, fileOf(plan).orElse(Path.of(EXTENSION)));
  }

  private static byte[] content(Plan plan, Path name) throws PlanFileException {
    try {
      return PlanWriter.content(plan);
    } catch (IOException e) {
      throw Failures.writing(name, e);
    }
  }

  /**
   * Reads a plan from the content of a file, with the same care as from a file. The plan belongs to no file.
   *
   * @param content what stands in the file
   * @param name what messages call it
   * @throws PlanFileException when the content is no plan of this version or an older one
   */
  public Plan parse(byte[] content, Path name) throws PlanFileException {
    return new PlanReader(name, new MemoryOperations(content)).readDetached();
  }

  /**
   * That the content of a file is a plan. Cheap for what this program has just written or read.
   *
   * @param name what messages call it
   * @throws PlanFileException when the content is no plan of this version or an older one
   */
  public void check(byte[] content, Path name) throws PlanFileException {
    String sha256 = Fingerprint.hash(content);
    if (!KnownContents.has(sha256)) {
      parse(content, name);
      KnownContents.add(sha256);
    }
  }

  /**
   * Whether the file of the plan is no longer the one that was loaded or last saved: changed, replaced or deleted.
   * False for a plan without a file. Cheap when nothing has changed; for windows that come back to the front.
   */
  public boolean changedOnDisk(Plan plan) {
    return PlanResource.of(plan).map(resource -> resource.changedOnDisk(operations)).orElse(Boolean.FALSE);
  }

  /** The file the plan was loaded from or last saved to. */
  public Optional<Path> fileOf(Plan plan) {
    return PlanResource.of(plan).flatMap(PlanResource::file);
  }

  /**
   * Keeps other running programs from opening or saving the file until the lock is closed. The file need not exist yet.
   *
   * @throws PlanFileException when this or another program already holds it
   *         ({@link PlanFileException.Problem#LOCKED})
   */
  public PlanLock lock(Path file) throws PlanFileException {
    PlanLock lock = locks.lock(file);
    if (lock.exclusive()) {
      Unfinished.deleteLeft(file, operations);
    }
    return lock;
  }

  /** The kept earlier versions of a file, newest first; they can be loaded like any plan. */
  public List<PlanBackup> backups(Path file) {
    return new Backups(operations, MOST_BACKUPS).of(file);
  }
}
