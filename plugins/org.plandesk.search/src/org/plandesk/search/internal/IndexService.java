// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.plandesk.model.Plan;
import org.plandesk.search.IndexListener;
import org.plandesk.search.IndexState;
import org.plandesk.search.PlanAccess;
import org.plandesk.search.IndexState.Phase;
import org.plandesk.search.LibraryMonitor;
import org.plandesk.search.PlanLoader;
import org.plandesk.search.RelatedHit;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchResult;
import org.plandesk.search.SearchSettings;
import org.plandesk.search.internal.document.Entry;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.search.internal.index.PlanIndex;
import org.plandesk.search.internal.query.Relatives;
import org.plandesk.search.internal.query.SearchEngine;
import org.plandesk.search.internal.words.UserSynonyms;

/** Keeps the index in step with plans. All changes of the index are made on its one thread. */
public final class IndexService {

  /** What a command changes goes together; nobody types a second key in this time. */
  private static final int GATHER_MILLIS = 5;
  private static final int COMMIT_AFTER_MILLIS = 2000;
  private static final int CLOSE_SECONDS = 10;
  /** After so many damages the disk is not trusted any more. */
  private static final int MOST_DAMAGES = 3;

  private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> {
    Thread made = new Thread(work, "Plandesk search index");
    made.setDaemon(true);
    made.setPriority(Thread.NORM_PRIORITY - 1);
    return made;
  });
  private final Map<String, PlanFollower> followed = new ConcurrentHashMap<>();
  private final Map<Path, LibraryRun> libraries = new ConcurrentHashMap<>();
  private final List<IndexListener> listeners = new CopyOnWriteArrayList<>();
  private final AtomicInteger pending = new AtomicInteger();
  private final IndexFolder folder;
  private final SearchEngine engine;
  private final Relatives relatives;
  private volatile CompletableFuture<IndexFolder.Opened> opened;
  private volatile boolean rebuilding = true;
  private int damages;
  private ScheduledFuture<?> commit;

  /** Opens the index in the background. */
  public IndexService(SearchSettings settings) {
    UserSynonyms synonyms = new UserSynonyms(settings.synonyms());
    engine = new SearchEngine(synonyms);
    relatives = new Relatives();
    folder = new IndexFolder(settings.folder());
    // else the end would wait for the time of a commit that is not needed any more
    thread.setRemoveOnCancelPolicy(true);
    opened = CompletableFuture.supplyAsync(this::open, thread);
  }

  private IndexFolder.Opened open() {
    IndexFolder.Opened found = folder.open();
    rebuilding = found.index().isNew();
    return found;
  }

  private PlanIndex index() {
    return opened.join().index();
  }

  /** See {@link org.plandesk.search.PlanSearch#follow}. */
  public void follow(String key, String title, Plan plan, PlanAccess access) {
    pending.incrementAndGet();
    PlanFollower follower = new PlanFollower(key, title, plan, access, () -> changed(key));
    access.onOwner(() -> {
      PlanFollower before = followed.put(key, follower);
      if (before != null) {
        before.plan().eAdapters().remove(before);
      }
      plan.eAdapters().add(follower);
      takeInAll(follower);
      pending.decrementAndGet();
    });
  }

  private void takeInAll(PlanFollower follower) {
    onThread(() -> replace(follower));
  }

  private void replace(PlanFollower follower) throws IOException {
    List<Entry> entries = follower.all();
    index().replace(follower.key(), follower.title(), entries, "");
  }

  private void changed(String key) {
    pending.incrementAndGet();
    try {
      thread.schedule(() -> {
        PlanFollower follower = followed.get(key);
        if (follower != null) {
          onThread(() -> takeIn(follower));
        }
        pending.decrementAndGet();
      }, GATHER_MILLIS, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      pending.decrementAndGet();
    }
  }

  private void takeIn(PlanFollower follower) throws IOException {
    PlanFollower.Changes changes = follower.take();
    if (changes == null) {
      replace(follower);
    } else {
      index().update(follower.key(), follower.title(), changes.elements(), changes.entries());
    }
  }

  /** See {@link org.plandesk.search.PlanSearch#forget}. */
  public void forget(String key, boolean keep) {
    PlanFollower follower = followed.remove(key);
    if (follower != null) {
      follower.onOwner(() -> follower.plan().eAdapters().remove(follower));
    }
    if (!keep) {
      onThread(() -> index().remove(key));
    }
  }

  /** See {@link org.plandesk.search.PlanSearch#indexLibrary}. */
  public CompletableFuture<Void> indexLibrary(Path library, List<Path> files, PlanLoader loader,
      LibraryMonitor monitor) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    LibraryRun run = new LibraryRun(library, files, loader, monitor);
    libraries.put(library, run);
    start(run, done);
    return done;
  }

  private void start(LibraryRun run, CompletableFuture<Void> done) {
    pending.incrementAndGet();
    try {
      thread.execute(() -> libraryStep(run, done));
    } catch (RejectedExecutionException e) {
      pending.decrementAndGet();
      done.cancel(false);
    }
  }

  /** Takes in one file and makes room for changes of open plans before the next. */
  private void libraryStep(LibraryRun run, CompletableFuture<Void> done) {
    PlanIndex index = index();
    RuntimeException failure = null;
    try {
      if (run.step(index, followed.keySet())) {
        tell();
        thread.execute(() -> libraryStep(run, done));
        return;
      }
      commitLater();
    } catch (RejectedExecutionException e) {
      done.cancel(false);
    } catch (IOException | AlreadyClosedException | InternalError e) {
      damaged(index);
    } catch (RuntimeException e) {
      // of a monitor or a listener, which is for whoever waits for the library; what was read is found and kept
      failure = e;
      onThread(index::refresh);
    }
    try {
      finished();
    } finally {
      if (failure == null) {
        done.complete(null);
      } else {
        done.completeExceptionally(failure);
      }
    }
  }

  /** A change of the index. */
  private interface Change {
    void make() throws IOException;
  }

  private void onThread(Change change) {
    pending.incrementAndGet();
    try {
      thread.execute(() -> {
        PlanIndex index = index();
        try {
          change.make();
          index.refresh();
          commitLater();
        } catch (IOException | AlreadyClosedException | InternalError e) {
          damaged(index);
        } finally {
          finished();
        }
      });
    } catch (RejectedExecutionException e) {
      // closed: nobody searches any more
      pending.decrementAndGet();
    }
  }

  private void finished() {
    if (pending.decrementAndGet() == 0) {
      rebuilding = false;
    }
    tell();
  }

  /** On the thread of the index: throws a damaged index away and takes everything in anew. */
  private void damaged(PlanIndex index) {
    IndexFolder.Opened broken = opened.join();
    if (broken.index() != index || thread.isShutdown() || damages > 2 * MOST_DAMAGES) {
      return;
    }
    rebuilding = true;
    damages++;
    try {
      index.close();
    } catch (IOException | RuntimeException | InternalError e) {
      // it is thrown away in any case
      damages++;
    }
    if (broken.place() != null) {
      IndexFolder.discard(broken.place());
    }
    opened = CompletableFuture.completedFuture(damages > MOST_DAMAGES ? IndexFolder.openInMemory() : open());
    followed.values().forEach(this::takeInAll);
    libraries.values().forEach(run -> start(run.again(), new CompletableFuture<>()));
  }

  private void commitLater() {
    withdrawCommit();
    if (thread.isShutdown()) {
      // the end itself commits
      return;
    }
    commit = thread.schedule(() -> {
      PlanIndex index = index();
      try {
        index.commit();
      } catch (IOException | AlreadyClosedException | InternalError e) {
        damaged(index);
      }
    }, COMMIT_AFTER_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void withdrawCommit() {
    if (commit != null) {
      commit.cancel(false);
    }
  }

  /** See {@link org.plandesk.search.PlanSearch#whenUpToDate}. */
  public CompletableFuture<Void> whenUpToDate() {
    CompletableFuture<Void> done = new CompletableFuture<>();
    thread.execute(() -> completeWhenIdle(done));
    return done;
  }

  private void completeWhenIdle(CompletableFuture<Void> done) {
    if (pending.get() == 0) {
      done.complete(null);
    } else {
      thread.schedule(() -> completeWhenIdle(done), 1, TimeUnit.MILLISECONDS);
    }
  }

  /** See {@link org.plandesk.search.PlanSearch#plans}. */
  public List<String> plans() {
    return index().plans();
  }

  /** See {@link org.plandesk.search.PlanSearch#search}. */
  public SearchResult search(SearchQuery query, BooleanSupplier cancelled) {
    return reading(searcher -> engine.search(searcher, query, state(), cancelled));
  }

  /** Identities of the elements that have all words, the best first. */
  public List<String> elements(SearchQuery query) {
    return reading(searcher -> engine.identities(searcher, query)).stream().map(Fields::element).toList();
  }

  /** See {@link org.plandesk.search.PlanSearch#related}. */
  public List<RelatedHit> related(String plan, String element, int limit) {
    return reading(searcher -> relatives.of(searcher, plan, element, limit));
  }

  /** Something that is read from the index. */
  private interface Reading<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  /** Reads; when the files turn out to be damaged, once more from the index that takes their place. */
  private <T> T reading(Reading<T> reading) {
    for (int tries = 0;; tries++) {
      PlanIndex index = index();
      try {
        IndexSearcher searcher = index.acquire();
        try {
          return reading.of(searcher);
        } finally {
          index.release(searcher);
        }
      } catch (IOException | AlreadyClosedException | InternalError e) {
        if (tries > MOST_DAMAGES || thread.isShutdown()) {
          throw new IllegalStateException("The search was closed, or cannot read what it wrote itself.", e);
        }
        CompletableFuture.runAsync(() -> damaged(index), thread).join();
      }
    }
  }

  /** See {@link org.plandesk.search.PlanSearch#state}. */
  public IndexState state() {
    CompletableFuture<IndexFolder.Opened> present = opened;
    if (!present.isDone()) {
      return new IndexState(Phase.REBUILDING, 0, 0, false);
    }
    boolean busy = pending.get() > 0;
    Phase phase = busy ? rebuilding ? Phase.REBUILDING : Phase.UPDATING : Phase.READY;
    double done = busy ? libraries.values().stream().mapToDouble(LibraryRun::done).min().orElse(0) : 1;
    return new IndexState(phase, present.join().index().size(), done, present.join().persistent());
  }

  /** See {@link org.plandesk.search.PlanSearch#addListener}. */
  public void addListener(IndexListener listener) {
    listeners.add(listener);
  }

  /** See {@link org.plandesk.search.PlanSearch#removeListener}. */
  public void removeListener(IndexListener listener) {
    listeners.remove(listener);
  }

  private void tell() {
    if (!listeners.isEmpty()) {
      IndexState state = state();
      listeners.forEach(listener -> listener.indexChanged(state));
    }
  }

  /** See {@link org.plandesk.search.PlanSearch#close}. */
  public void close() {
    followed.values().forEach(follower -> follower.onOwner(() -> follower.plan().eAdapters().remove(follower)));
    thread.execute(() -> {
      withdrawCommit();
      try (PlanIndex index = index()) {
        index.commit();
      } catch (IOException | RuntimeException | InternalError e) {
        // What is not written is indexed again at the next start.
        return;
      }
    });
    thread.shutdown();
    try {
      if (!thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
