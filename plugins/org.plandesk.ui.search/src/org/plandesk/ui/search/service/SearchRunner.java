// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.plandesk.search.PlanSearch;
import org.plandesk.search.RelatedHit;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchResult;
import org.plandesk.ui.search.model.SearchModel;

/**
 * Runs the searches of one view on a thread of its own. A new one takes the place of the one that runs or waits, which is
 * cancelled and never heard of again. Called and calling back on the user interface thread.
 */
public final class SearchRunner implements SearchModel.Engine, AutoCloseable {

  private final PlanSearch search;
  private final Display display;
  private final AtomicInteger newest = new AtomicInteger();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("search").factory());

  /**
   * @param search runs the searches
   * @param display whose thread is told
   */
  public SearchRunner(PlanSearch search, Display display) {
    this.search = search;
    this.display = display;
  }

  @Override
  public void search(SearchQuery query, Consumer<SearchResult> found, Consumer<String> failed) {
    run(cancelled -> search.search(query, cancelled), found, failed);
  }

  /** Looks for what resembles an element; see {@link PlanSearch#related}. */
  public void related(String plan, String element, int limit, Consumer<List<RelatedHit>> found,
      Consumer<String> failed) {
    run(cancelled -> search.related(plan, element, limit), found, failed);
  }

  private <T> void run(Function<BooleanSupplier, T> work, Consumer<T> found, Consumer<String> failed) {
    int number = newest.incrementAndGet();
    BooleanSupplier cancelled = () -> number != newest.get();
    try {
      thread.execute(() -> {
        if (!cancelled.getAsBoolean()) {
          run(work, cancelled, found, failed);
        }
      });
    } catch (RejectedExecutionException e) {
      // the view is closed
      newest.incrementAndGet();
    }
  }

  private <T> void run(Function<BooleanSupplier, T> work, BooleanSupplier cancelled, Consumer<T> found,
      Consumer<String> failed) {
    try {
      T result = work.apply(cancelled);
      tell(cancelled, () -> found.accept(result));
    } catch (CancellationException e) {
      // a newer search is on its way
    } catch (RuntimeException e) {
      if (!cancelled.getAsBoolean()) {
        ILog.of(SearchRunner.class).error("A search failed", e);
        tell(cancelled, () -> failed.accept(Messages.searchFailed));
      }
    }
  }

  private void tell(BooleanSupplier cancelled, Runnable news) {
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        if (!cancelled.getAsBoolean()) {
          news.run();
        }
      });
    }
  }

  /** Cancels what runs. */
  @Override
  public void close() {
    newest.incrementAndGet();
    thread.shutdown();
  }
}
