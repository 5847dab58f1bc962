// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.plandesk.history.Revision;
import org.plandesk.history.RevisionList;

/** Lists what a repository holds of one plan. One object for one open repository. */
final class RevisionLog {

  /** A ref of an automatic revision and what it names. */
  record Automatic(Ref ref, Revision revision) {
  }

  private final Repository repository;
  private final RefNames names;
  private final String fileName;
  private Exception damage;

  RevisionLog(Repository repository, RefNames names, String fileName) {
    this.repository = repository;
    this.names = names;
    this.fileName = fileName;
  }

  /** Everything that can be read, newest first. */
  RevisionList list() throws IOException {
    List<Revision> all = new ArrayList<>(lasting());
    automatic().forEach(automatic -> all.add(automatic.revision()));
    // Stable: of equal times, those of the branch keep the order of the branch.
    all.sort(Comparator.comparing((Revision revision) -> revision.time().toInstant()).reversed());
    return new RevisionList(all, Optional.ofNullable(damage)
        .map(cause -> HistoryFailures.damaged(repository.getDirectory().toPath(), cause).getMessage()));
  }

  /**
   * Everything, newest first.
   *
   * @throws org.plandesk.history.HistoryException when something cannot be read
   */
  List<Revision> sound() throws IOException {
    RevisionList list = list();
    if (damage != null) {
      throw HistoryFailures.damaged(repository.getDirectory().toPath(), damage);
    }
    return list.revisions();
  }

  /** The commit that the branch names, or null when there is no branch. */
  ObjectId tip() throws IOException {
    Ref branch = repository.exactRef(names.branch());
    if (branch == null && new File(repository.getDirectory(), names.branch()).isFile()) {
      // For JGit a ref that cannot be read is none.
      throw new CorruptObjectException(names.branch());
    }
    return branch == null ? null : branch.getObjectId();
  }

  /** The automatic revisions that may go some day, newest first. */
  List<Automatic> automatic() throws IOException {
    List<Automatic> found = new ArrayList<>();
    List<Ref> refs = new ArrayList<>(repository.getRefDatabase().getRefsByPrefix(names.automaticPrefix()));
    refs.sort(Comparator.comparing(Ref::getName).reversed());
    try (RevWalk walk = new RevWalk(repository)) {
      for (Ref ref : refs) {
        try {
          revision(walk, walk.parseCommit(ref.getObjectId()), false)
              .ifPresent(revision -> found.add(new Automatic(ref, revision)));
        } catch (IOException | RuntimeException e) {
          note(e);
        }
      }
    }
    return found;
  }

  private List<Revision> lasting() throws IOException {
    List<Revision> found = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId tip = tip();
      if (tip == null) {
        return found;
      }
      walk.sort(RevSort.TOPO);
      walk.markStart(walk.parseCommit(tip));
      for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
        revision(walk, commit, true).ifPresent(found::add);
      }
    } catch (IOException | RuntimeException e) {
      note(e);
      return found.isEmpty() ? step(found) : found;
    }
    return found;
  }

  /** With a broken commit somewhere the sorted walk may give nothing: goes from parent to parent as far as it can. */
  private List<Revision> step(List<Revision> found) throws IOException {
    Set<ObjectId> seen = new HashSet<>();
    try (RevWalk walk = new RevWalk(repository)) {
      for (ObjectId at = tip(); at != null && seen.add(at);) {
        RevCommit commit = walk.parseCommit(at);
        revision(walk, commit, true).ifPresent(found::add);
        at = commit.getParentCount() == 0 ? null : commit.getParent(0).copy();
      }
    } catch (IOException | RuntimeException e) {
      note(e);
    }
    return found;
  }

  /** The revision of a commit, or empty when the commit does not hold the plan or its content is lost. */
  private Optional<Revision> revision(RevWalk walk, RevCommit commit, boolean lasting) throws IOException {
    walk.parseBody(commit);
    ObjectReader reader = walk.getObjectReader();
    try (TreeWalk tree = TreeWalk.forPath(reader, fileName, commit.getTree())) {
      if (tree == null || tree.getFileMode(0).getObjectType() != Constants.OBJ_BLOB) {
        return Optional.empty();
      }
      ObjectId content = tree.getObjectId(0);
      if (!reader.has(content)) {
        note(new MissingObjectException(content, Constants.OBJ_BLOB));
        return Optional.empty();
      }
      return Optional.of(of(commit, content, lasting));
    }
  }

  /** The content of the plan file in a commit; null when the commit does not hold it. */
  ObjectId content(ObjectId commit) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      return revision(walk, walk.parseCommit(commit), true).map(found -> ObjectId.fromString(found.content()))
          .orElse(null);
    }
  }

  /** What a commit says of itself. */
  static Revision of(RevCommit commit, ObjectId content, boolean lasting) {
    RevisionMessage message = RevisionMessage.read(commit.getFullMessage());
    var author = commit.getAuthorIdent();
    return new Revision(commit.name(), content.name(), author.getWhenAsInstant().atZone(author.getZoneId()),
        author.getName(), message.reason(), message.label(), message.kind(), lasting);
  }

  private void note(Exception cause) {
    if (damage == null) {
      damage = cause;
    }
  }
}
