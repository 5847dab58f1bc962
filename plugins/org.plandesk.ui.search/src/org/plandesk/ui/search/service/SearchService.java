// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.IServiceLocator;
import org.plandesk.model.Source;
import org.plandesk.search.IndexListener;
import org.plandesk.search.IndexState;
import org.plandesk.search.PlanAccess;
import org.plandesk.search.PlanSearch;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchResult;
import org.plandesk.ui.session.PlanOrigin;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;
import org.plandesk.ui.session.PlanSessionListener.Change;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanSessionsListener;

/**
 * The search of the program: a workbench service, {@code SearchService.of(getSite())}. It follows every open plan, so that
 * an edit is found at once, and lets go of a plan that is closed unless it belongs to the library.
 *
 * <p>User interface thread only, but for {@link #searchNow}.
 */
public final class SearchService implements PlanSessionsListener {

  /** The key of no plan, since a query without plans looks in all of them. */
  public static final String NO_PLAN = "none:";

  private final PlanSearch search;
  private final PlanSessions sessions;
  private final SearchLibrary library;
  private final Display display;
  private final Map<PlanSession, String> keys = new HashMap<>();
  private final List<IndexListener> listeners = new CopyOnWriteArrayList<>();
  private final AtomicBoolean told = new AtomicBoolean();
  private final IndexListener indexListener = this::indexChanged;
  private final PlanSessionListener sessionListener = this::sessionChanged;
  private final BooleanSupplier ending;
  private int unsaved;

  /** @param ending whether the program ends just now: plans that close then are there again at the next start */
  SearchService(PlanSearch search, PlanSessions sessions, SearchLibrary library, Display display,
      BooleanSupplier ending) {
    this.search = search;
    this.sessions = sessions;
    this.library = library;
    this.display = display;
    this.ending = ending;
    search.addListener(indexListener);
    sessions.addListener(this);
    sessions.all().forEach(this::opened);
  }

  /** The search of the workbench that the site, window or workbench belongs to. */
  public static SearchService of(IServiceLocator locator) {
    return locator.getService(SearchService.class);
  }

  /** The library of plans. */
  public SearchLibrary library() {
    return library;
  }

  /** Runs searches for one view, each in place of the one before. */
  public SearchRunner newRunner() {
    return new SearchRunner(search, display);
  }

  /** Searches on the calling thread, which is not the user interface's. */
  public SearchResult searchNow(SearchQuery query) {
    return search.search(query);
  }

  /** How far the index is. */
  public IndexState state() {
    return search.state();
  }

  /** Tells of changes of the index, on the user interface thread, once for many in a row. */
  public void addListener(IndexListener listener) {
    listeners.add(listener);
  }

  /** Tells no more. */
  public void removeListener(IndexListener listener) {
    listeners.remove(listener);
  }

  /** The key of an open plan. */
  public Optional<String> key(PlanSession session) {
    return Optional.ofNullable(keys.get(session));
  }

  /** The open plan with the key. */
  public Optional<PlanSession> session(String key) {
    return keys.entrySet().stream().filter(entry -> entry.getValue().equals(key)).map(Map.Entry::getKey).findFirst();
  }

  /** The keys of the plans in a scope, as a query takes them. */
  public Set<String> plans(SearchScope scope) {
    Set<String> plans = new LinkedHashSet<>();
    switch (scope) {
      case ACTIVE -> sessions.active().flatMap(this::key).ifPresent(plans::add);
      case OPEN -> plans.addAll(keys.values());
      case LIBRARY -> {
        return Set.of();
      }
    }
    return plans.isEmpty() ? Set.of(NO_PLAN) : plans;
  }

  @Override
  public void opened(PlanSession session) {
    String key = newKey(session);
    keys.put(session, key);
    session.addListener(sessionListener);
    search.follow(key, session.name(), session.plan(), access(session));
    Source source = session.plan().getSource();
    if (session.file().isEmpty() && source != null && library.folder().isPresent()) {
      findDocument(session, EcoreUtil.copy(source));
    }
  }

  /** A plan that was never saved may come from a document of the library, in an earlier run of the program too. */
  private void findDocument(PlanSession session, Source source) {
    Job.createSystem("find document", monitor -> {
      LibraryDocument.of(source, search.plans()).ifPresent(key -> display.asyncExec(() -> adopt(session, key)));
    }).schedule();
  }

  /** Readings hold commands off, not the window. */
  private PlanAccess access(PlanSession session) {
    return new PlanAccess() {
      @Override
      public void onOwner(Runnable work) {
        display.asyncExec(work);
      }

      @Override
      public <R> R read(Supplier<R> reading) {
        return session.read(reading);
      }
    };
  }

  @Override
  public void closed(PlanSession session) {
    String key = keys.remove(session);
    if (key != null && !ending.getAsBoolean()) {
      forget(key);
    }
  }

  /** Lets go of a plan; of what the library has of it, the words on disk are found again, not those of the plan. */
  private void forget(String key) {
    boolean kept = library.contains(PlanKeys.file(key).orElse(null));
    search.forget(key, kept);
    if (kept) {
      library.index();
    }
  }

  /**
   * Takes an open plan for the document of the library that it was imported from, so that its words are found once and a hit in
   * the document leads to the plan.
   *
   * @param key the document's
   */
  void adopt(PlanSession session, String key) {
    String before = keys.get(session);
    if (before != null && !keys.containsValue(key)) {
      keys.put(session, key);
      search.forget(before, false);
      search.follow(key, session.name(), session.plan(), access(session));
    }
  }

  /** Takes out what an earlier run has left: plans that are neither open nor in the library. */
  void tidy() {
    for (String key : search.plans()) {
      if (!keys.containsValue(key) && !library.contains(PlanKeys.file(key).orElse(null))) {
        search.forget(key, false);
      }
    }
  }

  /** Searches for something once, so that the first search of the user finds the machinery loaded. */
  void warmUp() {
    Job job = Job.createSystem("search warm-up", monitor -> {
      search.search(SearchQuery.of("规划 任务"));
      // what nothing has is looked for by its sound, and by the words that it consists of
      search.search(SearchQuery.of("guihua 规划任务汇总表"));
    });
    job.setPriority(Job.DECORATE);
    job.schedule();
  }

  /** Ends the search. */
  void close() {
    sessions.removeListener(this);
    search.removeListener(indexListener);
    library.stop();
    search.close();
  }

  private void sessionChanged(PlanSession session, Change change) {
    String key = keys.get(session);
    if (change == Change.PLACE && key != null) {
      String moved = newKey(session);
      if (!moved.equals(key)) {
        forget(key);
        keys.put(session, moved);
      }
      search.follow(moved, session.name(), session.plan(), access(session));
    }
  }

  private String newKey(PlanSession session) {
    Optional<Path> file = session.file();
    if (file.isPresent()) {
      return PlanKeys.of(file.get());
    }
    if (session.origin() == PlanOrigin.ORIGINAL && !keys.containsValue(PlanKeys.SAMPLE)) {
      return PlanKeys.SAMPLE;
    }
    String kept = keys.get(session);
    return kept != null ? kept : PlanKeys.unsaved(++unsaved);
  }

  private void indexChanged(IndexState state) {
    if (told.compareAndSet(false, true) && !display.isDisposed()) {
      display.asyncExec(() -> {
        told.set(false);
        IndexState now = search.state();
        listeners.forEach(listener -> listener.indexChanged(now));
      });
    }
  }
}
