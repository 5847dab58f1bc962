// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.plandesk.search.FacetField;
import org.plandesk.search.SearchQuery;

/**
 * The queries asked last and the searches that were given a name, kept as two strings. What cannot be read of them, from a
 * newer version for example, is left out.
 */
public final class SearchMemory {

  /** How many queries are remembered. */
  public static final int MOST_QUERIES = 20;

  private static final String QUERIES = "queries";
  private static final String SAVED = "savedSearches";

  /** Where the strings are kept. */
  public interface Store {
    /** What is kept under the key; empty when nothing is. */
    String get(String key);

    /** Keeps something under the key. */
    void put(String key, String value);
  }

  private final Store store;

  /** @param store where the strings are kept */
  public SearchMemory(Store store) {
    this.store = store;
  }

  /** The queries asked last, newest first. */
  public List<String> queries() {
    return lines(QUERIES).stream().map(SearchMemory::decode).flatMap(Optional::stream).toList();
  }

  /** Remembers a query; one that is a beginning of the query, typed on the way to it, goes. */
  public void remember(String text) {
    String asked = text.strip();
    if (asked.isEmpty()) {
      return;
    }
    List<String> queries = new ArrayList<>(queries());
    if (!queries.isEmpty() && queries.get(0).equals(asked)) {
      return;
    }
    queries.remove(asked);
    if (!queries.isEmpty() && asked.startsWith(queries.get(0))) {
      queries.remove(0);
    }
    queries.add(0, asked);
    store.put(QUERIES,
        queries.stream().limit(MOST_QUERIES).map(SearchMemory::encode).collect(Collectors.joining("\n")));
  }

  /** Forgets the queries asked last. */
  public void forgetQueries() {
    store.put(QUERIES, "");
  }

  /** The searches with a name, in the order of saving. */
  public List<SavedSearch> saved() {
    return lines(SAVED).stream().map(SearchMemory::read).flatMap(Optional::stream).toList();
  }

  /** Saves a search; one with the same name is replaced in its place. */
  public void save(SavedSearch search) {
    List<SavedSearch> all = new ArrayList<>(saved());
    int at = indexOf(all, search.name());
    if (at < 0) {
      all.add(search);
    } else {
      all.set(at, search);
    }
    keep(all);
  }

  /** Whether a search has the name. */
  public boolean isSaved(String name) {
    return indexOf(saved(), name) >= 0;
  }

  /** The proposed name when no search has it, else one with the first number from 2 on that makes it another. */
  public String freeName(String proposed, BiFunction<String, Integer, String> numbered) {
    String name = proposed;
    for (int number = 2; isSaved(name); number++) {
      name = numbered.apply(proposed, number);
    }
    return name;
  }

  /** Gives a search another name. */
  public void rename(String name, String other) {
    List<SavedSearch> all = new ArrayList<>(saved());
    int at = indexOf(all, name);
    if (at >= 0 && !name.equals(other)) {
      SavedSearch renamed = all.get(at).named(other);
      all.set(at, renamed);
      all.removeIf(search -> search != renamed && search.name().equals(other));
      keep(all);
    }
  }

  /** Forgets a search. */
  public void delete(String name) {
    List<SavedSearch> all = new ArrayList<>(saved());
    all.removeIf(search -> search.name().equals(name));
    keep(all);
  }

  private static int indexOf(List<SavedSearch> all, String name) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private void keep(List<SavedSearch> all) {
    store.put(SAVED, all.stream().map(SearchMemory::write).collect(Collectors.joining("\n")));
  }

  private List<String> lines(String key) {
    return store.get(key).lines().filter(line -> !line.isEmpty()).toList();
  }

  /** Name, words (with _ behind them, as there may be none), order, synonyms, then each field with its codes. */
  private static String write(SavedSearch search) {
    List<String> words = new ArrayList<>(List.of(encode(search.name()), encode(search.text()) + "_",
        search.order().name(), Boolean.toString(search.expanding())));
    search.selected().forEach((field, codes) -> words.add(field.name() + "="
        + codes.stream().sorted().map(SearchMemory::encode).collect(Collectors.joining(","))));
    return String.join(" ", words);
  }

  private static Optional<SavedSearch> read(String line) {
    String[] words = line.split(" ");
    try {
      String name = URLDecoder.decode(words[0], StandardCharsets.UTF_8);
      String text = URLDecoder.decode(words[1].substring(0, words[1].length() - 1), StandardCharsets.UTF_8);
      Map<FacetField, Set<String>> selected = new EnumMap<>(FacetField.class);
      for (String facet : Arrays.asList(words).subList(4, words.length)) {
        String[] parts = facet.split("=", 2);
        selected.put(FacetField.valueOf(parts[0]), Arrays.stream(parts[1].split(","))
            .map(code -> URLDecoder.decode(code, StandardCharsets.UTF_8))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
      }
      return Optional.of(new SavedSearch(name, text, selected, SearchQuery.Order.valueOf(words[2]),
          Boolean.parseBoolean(words[3])));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Optional<String> decode(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
