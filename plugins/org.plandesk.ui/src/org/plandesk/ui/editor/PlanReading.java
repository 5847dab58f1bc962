// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.SampleDocument;
import org.plandesk.importer.UnitDictionary;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanBackup;
import org.plandesk.store.PlanFileException;
import org.plandesk.store.PlanFileException.Problem;
import org.plandesk.store.PlanFiles;
import org.plandesk.ui.session.PlanOrigin;
import org.plandesk.ui.session.PlanStorage;

/**
 * Reads one plan in the background; needs no window, so that the start can read while the window is being built.
 *
 * <p>{@link #result()} completes on a background thread: with the plan, with the exception that has the sentence for the
 * user, or cancelled.
 */
public final class PlanReading extends Job {

  /** Family of the jobs that read plans, for whoever waits for them. */
  public static final Object FAMILY = new Object();

  /**
   * A plan that was read.
   *
   * @param plan the plan, nobody's yet
   * @param file its file, or null
   * @param lock keeps the file for this program, or null without a file
   * @param origin where it came from
   * @param name what to call it while it has no title
   */
  public record Result(Plan plan, Path file, PlanStorage.Lock lock, PlanOrigin origin, String name) {}

  private interface Work {
    Result run(IProgressMonitor monitor) throws IOException, ImportException;
  }

  /** What is wrong with files whose content is gone. */
  private static final Set<Problem> LOST = EnumSet.of(Problem.MISSING, Problem.EMPTY, Problem.NO_PLAN, Problem.DAMAGED);

  private final String plan;
  private final Work work;
  private final CompletableFuture<Result> result = new CompletableFuture<>();
  private volatile Optional<PlanBackup> rescue = Optional.empty();

  private PlanReading(String name, Work work) {
    super(Messages.bind(Messages.opening, name));
    this.plan = name;
    this.work = work;
    setPriority(INTERACTIVE);
  }

  /** Starts to read a plan file, or to import a document of another kind. */
  public static PlanReading file(Path path, PlanStorage storage) {
    Path file = path.toAbsolutePath().normalize();
    String name = file.getFileName().toString();
    return start(PlanFiles.isPlan(file)
        ? new PlanReading(name, monitor -> load(file, name, storage))
        : new PlanReading(name, monitor -> new Result(
            new DocumentImporter(UnitDictionary.ofUser()).propose(file, new JobImportMonitor(monitor)).plan(), null,
            null,
            PlanOrigin.UNSAVED, name)));
  }

  /** Starts to import the plan that comes with the program. */
  public static PlanReading sample() {
    return start(new PlanReading(Messages.sample, monitor -> new Result(
        SampleDocument.propose(new JobImportMonitor(monitor)).plan(), null, null, PlanOrigin.ORIGINAL,
        Messages.sample)));
  }

  /** What is read, once it is. */
  public CompletableFuture<Result> result() {
    return result;
  }

  /** The newest earlier version of a plan file that turned out to be missing or damaged; known when the result is. */
  public Optional<PlanBackup> rescue() {
    return rescue;
  }

  /** Starts to read {@link #rescue()}, which there must be, as a plan that has no file yet. */
  public PlanReading readRescue(PlanStorage storage) {
    Path backup = rescue.orElseThrow().file();
    return start(new PlanReading(plan,
        monitor -> new Result(storage.load(backup), null, null, PlanOrigin.UNSAVED, plan)));
  }

  private static PlanReading start(PlanReading reading) {
    reading.schedule();
    return reading;
  }

  private static Result load(Path file, String name, PlanStorage storage) throws IOException {
    PlanStorage.Lock lock = storage.lock(file);
    try {
      return new Result(storage.load(file), file, lock, PlanOrigin.FILE, name);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      result.complete(work.run(monitor));
    } catch (OperationCanceledException e) {
      result.cancel(false);
      return Status.CANCEL_STATUS;
    } catch (IOException | ImportException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      // who waits for the result tells the user
      rescue = rescue(e);
      result.completeExceptionally(e);
    }
    return Status.OK_STATUS;
  }

  private static Optional<PlanBackup> rescue(Throwable failure) {
    return failure instanceof PlanFileException damage && LOST.contains(damage.problem())
        ? new PlanFiles().backups(damage.file()).stream().findFirst()
        : Optional.empty();
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == FAMILY;
  }
}
