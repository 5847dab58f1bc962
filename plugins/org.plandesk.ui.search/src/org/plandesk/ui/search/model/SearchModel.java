// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.plandesk.search.FacetField;
import org.plandesk.search.SearchHit;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchResult;
import org.plandesk.ui.search.model.ResultSection.Key;

/**
 * A search as it goes on: the query grows with what is typed and ticked, the rows follow its result, one hit is current.
 *
 * <p>Every change of the query starts a search; the last result stays until the next one comes. On one thread only.
 */
public final class SearchModel {

  /** Hits that are asked for while somebody types: more than a window shows. */
  public static final int FIRST = 60;
  /** Hits that one step of “more” adds. */
  public static final int STEP = 300;

  /** Who searches. */
  @FunctionalInterface
  public interface Engine {
    /**
     * Starts a search in place of the one that is running; of the two one is called, later, on the model's thread, and none
     * when another search was started meanwhile.
     *
     * @param failed told why there is no result, in one sentence
     */
    void search(SearchQuery query, Consumer<SearchResult> found, Consumer<String> failed);
  }

  /** Who shows the model. */
  public interface Listener {
    /** Another result is there, or another state. */
    void resultChanged();

    /**
     * Another hit is current, or none.
     *
     * @param chosen whether somebody chose it; else it is the first of a new result
     */
    void hitChanged(boolean chosen);
  }

  /** What there is to show. */
  public enum State {
    /** Nothing is asked. */
    EMPTY,
    /** Hits. */
    FOUND,
    /** No hit. */
    NOTHING,
    /** The search failed. */
    FAILED
  }

  private final Engine engine;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Set<Key> collapsed = EnumSet.noneOf(Key.class);
  private SearchQuery query = SearchQuery.of("").withLimit(0);
  private SearchResult result;
  private String failure;
  private List<ResultSection> sections = List.of();
  private List<ResultRow> rows = List.of();
  private SearchHit current;
  private boolean chosen;
  private boolean searching;
  private boolean stale;
  private Consumer<SearchHit> awaiting;

  /** @param engine runs the searches */
  public SearchModel(Engine engine) {
    this.engine = engine;
  }

  /** Tells a listener from now on. */
  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  /** What is asked. */
  public SearchQuery query() {
    return query;
  }

  /** Whether nothing is asked: neither words nor ticks. */
  public boolean isBlank() {
    return query.text().isBlank() && query.selected().isEmpty();
  }

  /** The last result; empty until the first one has come. */
  public Optional<SearchResult> result() {
    return Optional.ofNullable(result);
  }

  /** What there is to show; of a search that is running what the one before it found. */
  public State state() {
    if (failure != null) {
      return State.FAILED;
    }
    if (isBlank() || result == null || result.query().text().isBlank() && result.query().selected().isEmpty()) {
      return State.EMPTY;
    }
    return result.total() > 0 ? State.FOUND : State.NOTHING;
  }

  /** Why there is no result, in one sentence. */
  public String failure() {
    return failure == null ? "" : failure;
  }

  /** Whether a result is awaited. */
  public boolean isSearching() {
    return searching;
  }

  /** The rows of the list. */
  public List<ResultRow> rows() {
    return rows;
  }

  /** The current hit. */
  public Optional<SearchHit> current() {
    return Optional.ofNullable(current);
  }

  /** Asks other words; the hit that was chosen is not. */
  public void setText(String text) {
    if (!text.equals(query.text())) {
      chosen = false;
      ask(query.withText(text).withLimit(FIRST));
    }
  }

  /** Looks in other plans; none means all. */
  public void setPlans(Set<String> plans) {
    if (!plans.equals(query.plans())) {
      ask(query.in(plans));
    }
  }

  /** Orders the hits otherwise. */
  public void setOrder(SearchQuery.Order order) {
    if (order != query.order()) {
      ask(query.withOrder(order).withLimit(FIRST));
    }
  }

  /** Looks for synonyms and abbreviations as well, or not. */
  public void setExpanding(boolean expanding) {
    if (expanding != query.expanding()) {
      ask(query.withExpanding(expanding).withLimit(FIRST));
    }
  }

  /** Ticks a value of a facet, or takes its tick away. */
  public void toggle(FacetField field, String code) {
    ask(query.toggle(field, code).withLimit(FIRST));
  }

  /** Takes all ticks away. */
  public void clearTicks() {
    if (!query.selected().isEmpty()) {
      ask(withTicks(query, Map.of()).withLimit(FIRST));
    }
  }

  /** Asks nothing: no words, no ticks. */
  public void clear() {
    if (!isBlank()) {
      chosen = false;
      ask(withTicks(query, Map.of()).withText("").withExpanding(true));
    }
  }

  /** Asks what was kept: words, ticks, order. */
  public void recall(SavedSearch saved) {
    chosen = false;
    ask(withTicks(query, saved.selected()).withText(saved.text()).withOrder(saved.order())
        .withExpanding(saved.expanding()).withLimit(FIRST));
  }

  /**
   * Searches again, since something that can be found has changed. A search that runs is not cut off by it, else an index
   * that changes all the time would never let it end.
   */
  public void refresh() {
    if (searching) {
      stale = true;
    } else {
      ask(query);
    }
  }

  /**
   * Hands over the current hit: at once when the list answers what is asked, else when the answer has come. Whoever asks
   * something else before is not answered any more.
   */
  public void whenFound(Consumer<SearchHit> taker) {
    if (result != null && result.query().equals(query)) {
      current().ifPresent(taker);
    } else {
      awaiting = taker;
    }
  }

  /** Loads more hits of a section. */
  public void more(Key key) {
    int loaded = result == null ? 0 : result.hits().size();
    // those with some words stand behind all those with all words
    int before = key == Key.SOME && result != null ? Math.max(0, result.totalAll() - loaded) : 0;
    ask(query.withLimit(loaded + before + STEP));
  }

  /** Closes a section or opens it again. */
  public void toggle(Key key) {
    if (!collapsed.remove(key)) {
      collapsed.add(key);
    }
    rows = ResultSections.rows(sections, collapsed);
    listeners.forEach(Listener::resultChanged);
  }

  /** Makes a hit the current one, as somebody chose it. */
  public void choose(SearchHit hit) {
    chosen = true;
    if (hit != current) {
      current = hit;
      listeners.forEach(listener -> listener.hitChanged(true));
    }
  }

  /**
   * Chooses the next hit of the list or the one before; at the end of what is loaded the next ones are loaded.
   *
   * @return whether there was one
   */
  public boolean walk(boolean forward) {
    int at = indexOf(current);
    for (int i = at + (forward ? 1 : -1); i >= 0 && i < rows.size(); i += forward ? 1 : -1) {
      switch (rows.get(i)) {
        case ResultRow.Hit row -> {
          choose(row.hit());
          return true;
        }
        case ResultRow.More row when forward -> {
          more(row.key());
          return false;
        }
        default -> {
          // headings are walked over
        }
      }
    }
    return false;
  }

  /** The row of a hit; -1 when it is not in the list. */
  public int indexOf(SearchHit hit) {
    for (int i = 0; hit != null && i < rows.size(); i++) {
      if (rows.get(i) instanceof ResultRow.Hit row && row.is(hit)) {
        return i;
      }
    }
    return -1;
  }

  /** The loaded hits in the order of the list, also those of closed sections. */
  public List<SearchHit> hits() {
    return sections.stream().flatMap(section -> section.hits().stream()).toList();
  }

  static boolean same(SearchHit one, SearchHit other) {
    return one != null && other != null && one.plan().equals(other.plan()) && one.element().equals(other.element())
        && one.kind() == other.kind();
  }

  private void ask(SearchQuery next) {
    boolean nothing = next.text().isBlank() && next.selected().isEmpty();
    query = nothing ? next.withLimit(0) : next.limit() == 0 ? next.withLimit(FIRST) : next;
    searching = true;
    stale = false;
    awaiting = null;
    engine.search(query, this::found, this::failed);
  }

  private void found(SearchResult next) {
    searching = false;
    failure = null;
    result = next;
    sections = state() == State.FOUND ? ResultSections.of(next) : List.of();
    rows = ResultSections.rows(sections, collapsed);
    SearchHit before = current;
    current = hits().stream().filter(hit -> same(hit, before)).findFirst().filter(hit -> chosen)
        .or(() -> rows.stream().filter(ResultRow.Hit.class::isInstance).map(row -> ((ResultRow.Hit) row).hit())
            .findFirst())
        .orElse(null);
    chosen = chosen && same(before, current);
    listeners.forEach(Listener::resultChanged);
    listeners.forEach(listener -> listener.hitChanged(false));
    Consumer<SearchHit> taker = awaiting;
    awaiting = null;
    if (taker != null) {
      current().ifPresent(taker);
    }
    again();
  }

  private void failed(String sentence) {
    searching = false;
    failure = sentence;
    awaiting = null;
    listeners.forEach(Listener::resultChanged);
    again();
  }

  private void again() {
    if (stale && !searching) {
      ask(query);
    }
  }

  private static SearchQuery withTicks(SearchQuery query, Map<FacetField, Set<String>> ticks) {
    SearchQuery changed = query;
    for (FacetField field : FacetField.values()) {
      changed = changed.select(field, ticks.getOrDefault(field, Set.of()));
    }
    return changed;
  }
}
