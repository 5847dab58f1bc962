// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.plandesk.model.Plan;
import org.plandesk.search.internal.IndexService;

/**
 * Search over plans. One instance for the program; all methods may be called on any thread, and none of them fails because
 * of the index's files: they are a cache and written anew when something is wrong with them.
 *
 * <p>Plans are known by keys that the caller chooses and keeps: the file's URI, or a name for a plan without a file.
 */
public final class PlanSearch implements AutoCloseable {

  private final IndexService service;

  private PlanSearch(IndexService service) {
    this.service = service;
  }

  /**
   * Opens the search. Returns at once; an index that is there can be searched immediately, one that has to be rebuilt
   * as it grows.
   */
  public static PlanSearch open(SearchSettings settings) {
    return new PlanSearch(new IndexService(settings));
  }

  /**
   * Takes a plan into the index and follows its changes until {@link #forget}: an edit is found within 100 ms. A plan that
   * is followed already is followed under its new title.
   *
   * @param key the plan's key
   * @param title what hits call the plan when it has no title of its own
   * @param plan the plan; it is read on a thread of the index
   * @param access keeps changes away meanwhile
   */
  public void follow(String key, String title, Plan plan, PlanAccess access) {
    service.follow(key, title, plan, access);
  }

  /**
   * Ends following a plan; what is known of it stays in the index.
   *
   * @param keep whether the plan can still be found, as one of a library can
   */
  public void forget(String key, boolean keep) {
    service.forget(key, keep);
  }

  /**
   * Takes the plans of a library into the index, in the background: files that are new or changed are read, those that
   * are gone are taken out, all others stay as they are. The key of a file is its URI. A file that is followed is left to
   * {@link #follow}.
   *
   * @param library folder that holds the files, itself or below; plans of it that are not among the files are taken out
   * @param files the files of the library
   * @param loader reads a file; called on a thread of the index
   * @param monitor follows and may stop it
   * @return completes when all is taken in, or when it was stopped; exceptionally when the monitor or a listener throws,
   *     which ends the run and keeps what was taken in
   */
  public CompletableFuture<Void> indexLibrary(Path library, List<Path> files, PlanLoader loader,
      LibraryMonitor monitor) {
    return service.indexLibrary(library, files, loader, monitor);
  }

  /** Completes when everything that was to be taken in so far can be found; for the command line and tests. */
  public CompletableFuture<Void> whenUpToDate() {
    return service.whenUpToDate();
  }

  /** Keys of the plans that can be found. */
  public List<String> plans() {
    return service.plans();
  }

  /**
   * Searches. Call it on a background thread and cancel it when the user types on.
   *
   * @param cancelled asked from time to time
   * @throws CancellationException when it was cancelled
   */
  public SearchResult search(SearchQuery query, BooleanSupplier cancelled) {
    return service.search(query, cancelled);
  }

  /** Searches without being cancelled. */
  public SearchResult search(SearchQuery query) {
    return search(query, () -> false);
  }

  /** Identities of the elements that have all words, the best first, and nothing else of them. */
  List<String> elements(SearchQuery query) {
    return service.elements(query);
  }

  /**
   * Elements that resemble an element, in all plans, the most alike first; tasks before others.
   *
   * @param plan key of the element's plan
   * @param element identity of the element; one that is not in the index has no relatives
   * @param limit the most to give
   */
  public List<RelatedHit> related(String plan, String element, int limit) {
    return service.related(plan, element, limit);
  }

  /** How far the index is. */
  public IndexState state() {
    return service.state();
  }

  /** Tells a listener about changes of the index. */
  public void addListener(IndexListener listener) {
    service.addListener(listener);
  }

  /** Tells a listener no more. */
  public void removeListener(IndexListener listener) {
    service.removeListener(listener);
  }

  /** Writes the index down and closes it. Nothing may be searched afterwards. */
  @Override
  public void close() {
    service.close();
  }
}
