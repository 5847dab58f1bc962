// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEditor.PathEdit;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.plandesk.history.Revision;
import org.plandesk.history.RevisionNote;

/**
 * Records a state: the objects first, flushed to the disk, then the one ref that names them. Whatever goes wrong before that
 * last step leaves the history as it was. To be called with the repository locked.
 */
final class RevisionWriter {

  private static final long BURST = 60;

  private final Repository repository;
  private final RefNames names;
  private final String fileName;
  private final RevisionLog log;
  private final SoundHistories sound;

  RevisionWriter(Repository repository, RefNames names, String fileName) {
    this.repository = repository;
    this.names = names;
    this.fileName = fileName;
    this.log = new RevisionLog(repository, names, fileName);
    this.sound = new SoundHistories(repository.getDirectory().toPath(), names);
  }

  /** Records the content of a plan file. */
  Revision write(byte[] content, RevisionNote note, ZonedDateTime now) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter();
        ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<ObjectId> named = beside.submit(() -> inserter.idFor(Constants.OBJ_BLOB, content));
      Revision newest = sound.newest(log);
      ObjectId blob = await(named);
      if (note.automatic() && newest != null && newest.content().equals(blob.name())) {
        sound.unchanged(newest);
        return newest;
      }
      ZonedDateTime time = after(time(newest), now);
      ObjectId tip = log.tip();
      // The first stays for ever, so that later ones have something to differ from.
      boolean lasting = !note.automatic() || tip == null;
      // Most of the time goes into waiting for the disk: for the content at once with what names it.
      Future<ObjectId> inserted = beside.submit(() -> insert(content));
      ObjectId tree = tree(inserter, tip, blob, content.length);
      ObjectId commit = inserter.insert(commit(tree, tip == null ? List.of() : List.of(tip), note, time));
      inserter.flush();
      await(inserted);
      String ref = lasting ? names.branch() : names.automatic(time.toInstant());
      point(ref, commit, lasting ? tip : null);
      Revision written = revision(commit, blob, lasting);
      boolean later = newest == null || !written.time().toInstant().isBefore(newest.time().toInstant());
      sound.written(later ? written : newest, places(ref, blob, tree, commit));
      return written;
    }
  }

  private ObjectId insert(byte[] content) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      ObjectId blob = inserter.insert(Constants.OBJ_BLOB, content);
      inserter.flush();
      return blob;
    }
  }

  private static ObjectId await(Future<ObjectId> object) throws IOException {
    try {
      return object.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private Revision revision(ObjectId commit, ObjectId blob, boolean lasting) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      return RevisionLog.of(walk.parseCommit(commit), blob, lasting);
    }
  }

  private static Set<String> places(String ref, ObjectId... objects) {
    Set<String> places = new HashSet<>(Set.of(ref));
    for (ObjectId object : objects) {
      places.add(RepositoryPrint.placeOf(object.name()));
    }
    return places;
  }

  /**
   * Records what came of joining the newest revision with one of somebody else, with both before it.
   *
   * @param mine the state that was joined; becomes a revision of its own when it is not the newest one
   * @param theirs the commit of the other
   */
  Revision writeJoined(byte[] content, byte[] mine, ObjectId theirs, RevisionNote note, ZonedDateTime now)
      throws IOException {
    ObjectId tip = log.tip();
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      ZonedDateTime time = after(time(theirs), after(time(sound.newest(log)), now));
      ObjectId before = tip;
      if (tip == null || !inserter.idFor(Constants.OBJ_BLOB, mine).equals(log.content(tip))) {
        ObjectId state = inserter.insert(Constants.OBJ_BLOB, mine);
        before = inserter.insert(commit(tree(inserter, tip, state, mine.length), tip == null ? List.of() : List.of(tip),
            RevisionNote.automatic(note.author()), time));
        time = time.plusSeconds(1);
      }
      ObjectId blob = inserter.insert(Constants.OBJ_BLOB, content);
      ObjectId commit = inserter
          .insert(commit(tree(inserter, tip, blob, content.length), List.of(before, theirs), note, time));
      inserter.flush();
      point(names.branch(), commit, tip);
      return revision(commit, blob, true);
    }
  }

  /** Lets the branch go on to a commit that follows what it names. */
  Revision forward(ObjectId commit) throws IOException {
    point(names.branch(), commit, log.tip());
    return revision(commit, log.content(commit), true);
  }

  private static Instant time(Revision revision) {
    return revision == null ? Instant.MIN : revision.time().toInstant();
  }

  private Instant time(ObjectId commit) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      return walk.parseCommit(commit).getAuthorIdent().getWhenAsInstant();
    }
  }

  /** Git counts seconds; of two revisions in one second the later one has to stay the later one. */
  private static ZonedDateTime after(Instant last, ZonedDateTime now) {
    ZonedDateTime time = now.truncatedTo(ChronoUnit.SECONDS);
    // A clock that was wrong by more than that when the last one was recorded is not followed.
    boolean close = !last.isBefore(time.toInstant()) && last.isBefore(time.toInstant().plusSeconds(BURST));
    return close ? last.plusSeconds(1).atZone(now.getZone()) : time;
  }

  /** The tree of the last commit with the new content: other files that somebody committed stay. */
  private ObjectId tree(ObjectInserter inserter, ObjectId tip, ObjectId blob, int length) throws IOException {
    DirCache entries = DirCache.newInCore();
    if (tip != null) {
      try (RevWalk walk = new RevWalk(repository); ObjectReader reader = repository.newObjectReader()) {
        entries = DirCache.read(reader, walk.parseCommit(tip).getTree());
      }
    }
    DirCacheEditor editor = entries.editor();
    editor.add(new PathEdit(fileName) {
      @Override
      public void apply(DirCacheEntry entry) {
        entry.setFileMode(FileMode.REGULAR_FILE);
        entry.setObjectId(blob);
        entry.setLength(length);
      }
    });
    editor.finish();
    return entries.writeTree(inserter);
  }

  private static CommitBuilder commit(ObjectId tree, List<ObjectId> parents, RevisionNote note, ZonedDateTime time) {
    PersonIdent author = new PersonIdent(note.author(), "", time.toInstant(), time.getZone());
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree);
    commit.setParentIds(parents);
    commit.setAuthor(author);
    commit.setCommitter(author);
    commit.setEncoding(StandardCharsets.UTF_8);
    commit.setMessage(RevisionMessage.of(note).write());
    return commit;
  }

  private void point(String name, ObjectId commit, ObjectId expected) throws IOException {
    RefUpdate update = repository.updateRef(name);
    update.setNewObjectId(commit);
    update.setExpectedOldObjectId(expected == null ? ObjectId.zeroId() : expected);
    update.disableRefLog();
    RefUpdate.Result result = update.update();
    if (result != RefUpdate.Result.NEW && result != RefUpdate.Result.FAST_FORWARD) {
      throw new IOException(name + ": " + result);
    }
  }
}
