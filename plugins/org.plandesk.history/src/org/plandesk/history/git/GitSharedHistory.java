// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.osgi.util.NLS;
import org.plandesk.compare.merge.PlanMerge;
import org.plandesk.history.HistoryException;
import org.plandesk.history.HistoryException.Problem;
import org.plandesk.history.Incoming;
import org.plandesk.history.Revision;
import org.plandesk.history.RevisionNote;
import org.plandesk.history.SharedHistory;
import org.plandesk.history.SharedPlace;
import org.plandesk.history.Transfer;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFileException;
import org.plandesk.store.PlanFiles;

/** Exchanges the branch of a plan with a repository elsewhere. */
final class GitSharedHistory implements SharedHistory {

  private final Path file;
  private final Clock clock;
  private final RefNames names;
  private final BareRepository place;
  private final SharedPlace where;
  private final Transfer transfer;
  private final PlanFiles files = new PlanFiles();

  GitSharedHistory(Path file, Clock clock, RefNames names, BareRepository place, SharedPlace where, Transfer transfer) {
    this.file = file;
    this.clock = clock;
    this.names = names;
    this.place = place;
    this.where = where;
    this.transfer = transfer;
  }

  /** Made anew for each exchange: who was refused in one may be taken in the next. */
  private SharedEnd end() throws HistoryException {
    return switch (where) {
      case SharedPlace.Folder folder -> new FolderEnd(
          BareRepository.in(GitHistory.real(folder.path().toAbsolutePath())), new TransferProgress(transfer));
      case SharedPlace.Server server -> new ServerEnd(server, transfer);
    };
  }

  @Override
  public String repository() {
    return where instanceof SharedPlace.Folder folder
        ? BareRepository.in(GitHistory.real(folder.path().toAbsolutePath())).folder().toString() : where.text();
  }

  @Override
  public Standing fetch() throws HistoryException {
    return fetch(end());
  }

  private Standing fetch(SharedEnd end) throws HistoryException {
    try {
      bring(end);
      try (Repository repository = place.open()) {
        return standing(repository);
      }
    } catch (IOException | RuntimeException e) {
      throw HistoryFailures.writing(place.folder(), e);
    }
  }

  /** Brings over the branch of the others, if there is one. */
  private void bring(SharedEnd end) throws IOException {
    if (!place.exists()) {
      place.create(names.branch());
    }
    place.requireWhole();
    try (RepositoryLock lock = place.lock(); Repository repository = place.open()) {
      end.fetch(repository, names);
    } catch (IOException | RuntimeException e) {
      throw end.failure(e, false);
    }
  }

  private RevisionLog log(Repository repository) {
    return new RevisionLog(repository, names, file.getFileName().toString());
  }

  private ObjectId theirs(Repository repository) throws IOException {
    Ref seen = repository.exactRef(names.shared());
    return seen == null ? null : seen.getObjectId();
  }

  private Standing standing(Repository repository) throws IOException {
    ObjectId tip = log(repository).tip();
    ObjectId theirs = theirs(repository);
    return new Standing(count(repository, tip, theirs), count(repository, theirs, tip));
  }

  private static int count(Repository repository, ObjectId of, ObjectId without) throws IOException {
    if (of == null) {
      return 0;
    }
    try (RevWalk walk = new RevWalk(repository)) {
      walk.markStart(walk.parseCommit(of));
      if (without != null) {
        walk.markUninteresting(walk.parseCommit(without));
      }
      int count = 0;
      while (walk.next() != null) {
        count++;
      }
      return count;
    }
  }

  @Override
  public Optional<Incoming> pull(Plan plan) throws HistoryException {
    Plan mine = EcoreUtil.copy(plan);
    if (fetch().theirs() == 0) {
      return Optional.empty();
    }
    try (Repository repository = place.open()) {
      RevisionLog log = log(repository);
      ObjectId tip = log.tip();
      Revision theirs = revision(repository, theirs(repository));
      Revision base = base(repository, tip, theirs);
      PlanMerge merge = PlanMerge.of(read(repository, base), mine, read(repository, theirs));
      return Optional.of(new Incoming(merge, mine, theirs, base, tip == null ? "" : tip.name()));
    } catch (IOException | RuntimeException e) {
      throw HistoryFailures.reading(place.folder(), e);
    }
  }

  private Revision revision(Repository repository, ObjectId commit) throws IOException {
    ObjectId content = log(repository).content(commit);
    if (content == null) {
      throw unrelated();
    }
    try (RevWalk walk = new RevWalk(repository)) {
      return RevisionLog.of(walk.parseCommit(commit), content, true);
    }
  }

  private HistoryException unrelated() {
    return new HistoryException(Problem.UNRELATED, NLS.bind(Messages.unrelated, repository()), null);
  }

  private Plan read(Repository repository, Revision revision) throws IOException {
    try {
      return files.parse(StateReader.content(repository, revision), file);
    } catch (PlanFileException e) {
      throw new HistoryException(Problem.NO_PLAN, e.getMessage(), e);
    }
  }

  /** Where the branches part; of histories that began apart the newest state of theirs that is known here too. */
  private Revision base(Repository repository, ObjectId tip, Revision theirs) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      if (tip != null) {
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(walk.parseCommit(tip));
        walk.markStart(walk.parseCommit(ObjectId.fromString(theirs.id())));
        RevCommit base = walk.next();
        if (base != null) {
          return revision(repository, base);
        }
      }
    }
    Set<String> known = new HashSet<>();
    log(repository).list().revisions().forEach(revision -> known.add(revision.content()));
    try (RevWalk walk = new RevWalk(repository)) {
      walk.markStart(walk.parseCommit(ObjectId.fromString(theirs.id())));
      for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
        ObjectId content = log(repository).content(commit);
        if (content != null && known.contains(content.name())) {
          return RevisionLog.of(commit, content, true);
        }
      }
    }
    throw unrelated();
  }

  @Override
  public Revision keep(Incoming incoming, Plan joined, RevisionNote note) throws HistoryException {
    try {
      byte[] content = files.content(joined);
      byte[] mine = files.content(incoming.mine());
      // What cannot be read again is not kept.
      files.parse(content, file);
      try (RepositoryLock lock = place.lock(); Repository repository = place.open()) {
        ObjectId tip = log(repository).tip();
        if (!incoming.tip().equals(tip == null ? "" : tip.name())) {
          throw new HistoryException(Problem.BEHIND, NLS.bind(Messages.wentOn, place.folder()), null);
        }
        RevisionWriter writer = new RevisionWriter(repository, names, file.getFileName().toString());
        ObjectId theirs = ObjectId.fromString(incoming.theirs().id());
        boolean nothingOfMine = count(repository, tip, theirs) == 0
            && (tip == null || Arrays.equals(mine, content(repository, tip)))
            && Arrays.equals(content, StateReader.content(repository, incoming.theirs()));
        return nothingOfMine ? writer.forward(theirs)
            : writer.writeJoined(content, mine, theirs, note, ZonedDateTime.now(clock));
      }
    } catch (PlanFileException e) {
      throw new HistoryException(Problem.NO_PLAN, e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      throw HistoryFailures.writing(place.folder(), e);
    }
  }

  private byte[] content(Repository repository, ObjectId commit) throws IOException {
    ObjectId content = log(repository).content(commit);
    return content == null ? new byte[0] : StateReader.content(repository, content.name());
  }

  @Override
  public int push() throws HistoryException {
    SharedEnd end = end();
    Standing standing = fetch(end);
    if (standing.theirs() > 0) {
      throw behind(end, standing.theirs());
    }
    if (standing.mine() == 0) {
      return 0;
    }
    try (RepositoryLock lock = place.lock(); Repository repository = place.open()) {
      if (!end.push(repository, names)) {
        throw behind(end, 1);
      }
      return standing.mine();
    } catch (IOException | RuntimeException e) {
      throw end.failure(e, true);
    }
  }

  private static HistoryException behind(SharedEnd end, int count) {
    return new HistoryException(Problem.BEHIND, NLS.bind(Messages.behind, end.name(), Integer.toString(count)), null);
  }
}
