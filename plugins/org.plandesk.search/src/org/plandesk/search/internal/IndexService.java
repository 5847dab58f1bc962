// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.lucene.search.IndexSearcher;
import org.plandesk.model.Plan;
import org.plandesk.search.IndexListener;
import org.plandesk.search.IndexState;
import org.plandesk.search.LibraryMonitor;
import org.plandesk.search.PlanLoader;
import org.plandesk.search.RelatedHit;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchResult;
import org.plandesk.search.internal.document.Entry;
import org.plandesk.search.internal.document.EntryReader;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.search.internal.index.PlanIndex;
import org.plandesk.search.internal.query.SearchEngine;
import org.plandesk.search.internal.words.UserSynonyms;

/** Keeps the index in step with plans. All changes of the index are made on its one thread. */
public final class IndexService {

  /** A person types faster than this; what comes in the meantime goes together. */
  private static final int GATHER_MILLIS = 20;
  private static final int COMMIT_AFTER_MILLIS = 2000;

  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
    Thread made = new Thread(work, "Plandesk search index");
    made.setDaemon(true);
    made.setPriority(Thread.NORM_PRIORITY - 1);
    return made;
  });
  private final Map<String, PlanFollower> followed = new ConcurrentHashMap<>();
  private final List<IndexListener> listeners = new CopyOnWriteArrayList<>();
  private final AtomicInteger pending = new AtomicInteger();
  private final SearchEngine engine;
  private final CompletableFuture<IndexFolder.Opened> opened;
  private ScheduledFuture<?> commit;

  /** Opens the index in the background. */
  public IndexService(org.plandesk.search.SearchSettings settings) {
    engine = new SearchEngine(new UserSynonyms(settings.synonyms()));
    opened = CompletableFuture.supplyAsync(new IndexFolder(settings.folder())::open, thread);
  }

  private PlanIndex index() {
    return opened.join().index();
  }

  /** See {@link org.plandesk.search.PlanSearch#follow}. */
  public void follow(String key, String title, Plan plan, Executor owner) {
    pending.incrementAndGet();
    PlanFollower follower = new PlanFollower(key, title, plan, owner, () -> changed(key));
    owner.execute(() -> {
      PlanFollower before = followed.put(key, follower);
      if (before != null) {
        before.plan().eAdapters().remove(before);
      }
      plan.eAdapters().add(follower);
      List<Entry> entries = EntryReader.all(plan);
      String name = follower.title();
      onThread(() -> index().replace(key, name, entries, ""));
      pending.decrementAndGet();
    });
  }

  private void changed(String key) {
    pending.incrementAndGet();
    try {
      thread.schedule(() -> {
        PlanFollower follower = followed.get(key);
        if (follower != null) {
          follower.onOwner(() -> takeIn(follower));
        } else {
          pending.decrementAndGet();
        }
      }, GATHER_MILLIS, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      pending.decrementAndGet();
    }
  }

  private void takeIn(PlanFollower follower) {
    PlanFollower.Changes changes = follower.take();
    String name = follower.title();
    onThread(() -> index().update(follower.key(), name, changes.elements(), changes.entries()));
    pending.decrementAndGet();
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
    pending.incrementAndGet();
    thread.execute(() -> libraryStep(new LibraryRun(library, files, loader, monitor, index()), done));
    return done;
  }

  /** Takes in one file and makes room for changes of open plans before the next. */
  private void libraryStep(LibraryRun run, CompletableFuture<Void> done) {
    try {
      if (run.step(followed.keySet())) {
        thread.execute(() -> libraryStep(run, done));
        return;
      }
      commitLater();
      done.complete(null);
    } catch (IOException | RuntimeException e) {
      done.completeExceptionally(e);
    }
    pending.decrementAndGet();
    tell();
  }

  /** A change of the index. */
  private interface Change {
    void make() throws IOException;
  }

  private void onThread(Change change) {
    pending.incrementAndGet();
    try {
      thread.execute(() -> {
        try {
          change.make();
          index().refresh();
          commitLater();
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        } finally {
          pending.decrementAndGet();
          tell();
        }
      });
    } catch (RejectedExecutionException e) {
      pending.decrementAndGet();
    }
  }

  private void commitLater() {
    if (commit != null) {
      commit.cancel(false);
    }
    commit = thread.schedule(() -> {
      index().commit();
      return null;
    }, COMMIT_AFTER_MILLIS, TimeUnit.MILLISECONDS);
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

  /** Something that is read from the index. */
  private interface Reading<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  private <T> T reading(Reading<T> reading) {
    PlanIndex index = index();
    try {
      IndexSearcher searcher = index.acquire();
      try {
        return reading.of(searcher);
      } finally {
        index.release(searcher);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** See {@link org.plandesk.search.PlanSearch#related}. */
  public List<RelatedHit> related(String plan, String element, int limit) {
    return List.of();
  }

  /** See {@link org.plandesk.search.PlanSearch#state}. */
  public IndexState state() {
    if (!opened.isDone()) {
      return new IndexState(IndexState.Phase.REBUILDING, 0, 0, false);
    }
    boolean busy = pending.get() > 0;
    return new IndexState(busy ? IndexState.Phase.UPDATING : IndexState.Phase.READY, index().size(), busy ? 0 : 1,
        opened.join().persistent());
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
    IndexState state = state();
    listeners.forEach(listener -> listener.indexChanged(state));
  }

  /** See {@link org.plandesk.search.PlanSearch#close}. */
  public void close() throws IOException {
    thread.execute(() -> {
      try (PlanIndex index = index()) {
        index.commit();
      } catch (IOException e) {
        // What is not written is indexed again at the next start.
        return;
      }
    });
    thread.shutdown();
    try {
      thread.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
