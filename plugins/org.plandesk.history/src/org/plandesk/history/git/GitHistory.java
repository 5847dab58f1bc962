// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.osgi.util.NLS;
import org.plandesk.history.ElementRevision;
import org.plandesk.history.HistoryException;
import org.plandesk.history.HistoryException.Problem;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.Revision;
import org.plandesk.history.RevisionList;
import org.plandesk.history.RevisionNote;
import org.plandesk.history.SharedHistory;
import org.plandesk.history.SharedPlace;
import org.plandesk.history.Transfer;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFileException;
import org.plandesk.store.PlanFiles;

/** The history of a plan file in the bare repository beside it. */
public final class GitHistory implements PlanHistory {

  private final Path file;
  private final Clock clock;
  private final RefNames names;
  private final BareRepository place;
  private final PlanFiles files = new PlanFiles();

  /**
   * The history of a plan file.
   *
   * @param planFile need not exist
   * @param clock for the times of revisions
   */
  public GitHistory(Path planFile, Clock clock) {
    this.file = real(planFile.toAbsolutePath());
    this.clock = Objects.requireNonNull(clock);
    this.names = new RefNames(file.getFileName().toString());
    this.place = new BareRepository(file.resolveSibling(BareRepository.NAME));
  }

  /** The path that a path stands for, through links. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.normalize();
    }
  }

  @Override
  public Path repository() {
    return place.folder();
  }

  @Override
  public Revision save(Plan plan, RevisionNote note) throws HistoryException {
    try {
      return record(files.content(plan), note);
    } catch (PlanFileException e) {
      throw new HistoryException(Problem.NO_PLAN, e.getMessage(), e);
    }
  }

  @Override
  public Revision saveFile(RevisionNote note) throws HistoryException {
    try {
      byte[] content = Files.readAllBytes(file);
      // What is no plan would be a revision that nobody can open.
      files.check(content, file);
      return record(content, note);
    } catch (PlanFileException e) {
      throw new HistoryException(Problem.NO_PLAN, e.getMessage(), e);
    } catch (HistoryException e) {
      throw e;
    } catch (IOException e) {
      throw new HistoryException(Problem.NO_PLAN, NLS.bind(Messages.unreadable, file), e);
    }
  }

  private Revision record(byte[] content, RevisionNote note) throws HistoryException {
    try {
      if (!place.exists()) {
        place.create(names.branch());
      }
      place.requireWhole();
      try (RepositoryLock lock = place.lock(); Repository repository = place.open()) {
        StaleLocks.clear(place.folder(), names);
        return new RevisionWriter(repository, names, file.getFileName().toString()).write(content, note,
            ZonedDateTime.now(clock));
      }
    } catch (IOException | RuntimeException e) {
      throw writing(e);
    }
  }

  private HistoryException writing(Exception failure) {
    try {
      Path held =
          failure instanceof HistoryException || !place.exists() ? null : StaleLocks.find(place.folder(), names);
      if (held != null) {
        return new HistoryException(Problem.LOCKED,
            NLS.bind(Messages.refLocked, held, String.valueOf(StaleLocks.OLD.toMinutes())), failure);
      }
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return HistoryFailures.writing(place.folder(), failure);
  }

  @Override
  public RevisionList list() {
    if (!place.exists()) {
      return new RevisionList(List.of(), Optional.empty());
    }
    try {
      place.requireWhole();
      try (Repository repository = place.open()) {
        RevisionList list = log(repository).list();
        if (list.damage().isPresent()) {
          // An object that was overwritten in its place does not show from outside.
          sound().forget();
        }
        return list;
      }
    } catch (IOException | RuntimeException e) {
      return new RevisionList(List.of(), Optional.of(HistoryFailures.reading(place.folder(), e).getMessage()));
    }
  }

  @Override
  public Optional<Revision> at(LocalDate day) throws HistoryException {
    RevisionList list = list();
    if (list.revisions().isEmpty() && list.damage().isPresent()) {
      throw new HistoryException(Problem.DAMAGED, list.damage().get(), null);
    }
    Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    return list.revisions().stream().filter(revision -> revision.time().toInstant().isBefore(end)).findFirst();
  }

  @Override
  public Plan read(Revision revision) throws HistoryException {
    try (Repository repository = place.open()) {
      return parse(StateReader.content(repository, revision));
    } catch (IOException | RuntimeException e) {
      throw HistoryFailures.readingState(place.folder(), e);
    }
  }

  private Plan parse(byte[] content) throws HistoryException {
    try {
      return files.parse(content, file);
    } catch (PlanFileException e) {
      throw new HistoryException(Problem.NO_PLAN, e.getMessage(), e);
    }
  }

  @Override
  public List<ElementRevision> versions(String elementId, BooleanSupplier cancelled) throws HistoryException {
    List<Revision> oldestFirst = list().revisions().reversed();
    if (oldestFirst.isEmpty()) {
      return List.of();
    }
    try (Repository repository = place.open()) {
      ElementTracker tracker = new ElementTracker(elementId, this::parse);
      ContentIndexes indexes = new ContentIndexes(repository);
      indexes.prepare(oldestFirst, cancelled);
      for (Revision revision : oldestFirst) {
        if (cancelled.getAsBoolean()) {
          break;
        }
        if (!tracker.knows(revision) && !tracker.isSame(revision, indexes.fingerprint(revision, elementId))) {
          tracker.follow(revision, StateReader.content(repository, revision));
        }
      }
      return tracker.versions();
    } catch (IOException | RuntimeException e) {
      throw HistoryFailures.readingState(place.folder(), e);
    }
  }

  @Override
  public Map<String, List<String>> reasons(Revision from, Optional<Revision> to, BooleanSupplier cancelled)
      throws HistoryException {
    ChangeReasons reasons = new ChangeReasons(this::read);
    List<Revision> oldestFirst = list().revisions().reversed();
    Revision before = from;
    boolean between = false;
    for (Revision revision : oldestFirst) {
      if (between && !cancelled.getAsBoolean()) {
        reasons.follow(before, revision);
        before = revision;
      }
      between |= revision.id().equals(from.id());
      between &= to.isEmpty() || !revision.id().equals(to.get().id());
    }
    return reasons.byElement();
  }

  @Override
  public int thin() throws HistoryException {
    if (!place.exists()) {
      return 0;
    }
    try {
      place.requireWhole();
      try (RepositoryLock lock = place.lock(); Repository repository = place.open()) {
        StaleLocks.clear(place.folder(), names);
        RevisionLog log = log(repository);
        SoundHistories sound = sound();
        Revision newest = sound.newest(log);
        RevisionThinner thinner = new RevisionThinner(repository, names);
        List<RevisionLog.Automatic> superfluous = thinner.superfluous(log.automatic(), clock);
        boolean packing = thinner.isPackingDue();
        if (superfluous.isEmpty() && !packing) {
          sound.unchanged(newest);
          return 0;
        }
        // What deletes something first reads everything, however it looks from outside.
        log.sound();
        thinner.delete(superfluous);
        if (packing) {
          thinner.pack();
        }
        return superfluous.size();
      }
    } catch (IOException | RuntimeException e) {
      throw writing(e);
    }
  }

  private SoundHistories sound() {
    return new SoundHistories(place.folder(), names);
  }

  private RevisionLog log(Repository repository) {
    return new RevisionLog(repository, names, file.getFileName().toString());
  }

  @Override
  public SharedHistory shared(SharedPlace where, Transfer transfer) {
    return new GitSharedHistory(file, clock, names, place, where, transfer);
  }
}
