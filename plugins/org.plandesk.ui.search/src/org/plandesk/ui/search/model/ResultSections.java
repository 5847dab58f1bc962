// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plandesk.search.QueryReading.Part;
import org.plandesk.search.QueryReading.Role;
import org.plandesk.search.SearchHit;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchResult;
import org.plandesk.ui.search.model.ResultSection.Key;

/** Groups the hits of a result and lays the groups out as rows. */
final class ResultSections {

  private ResultSections() {}

  /** The groups of a result: hits with all words before those with some; one group in any other order. */
  static List<ResultSection> of(SearchResult result) {
    if (result.query().order() != SearchQuery.Order.RELEVANCE || !result.isDivided()) {
      return List.of(new ResultSection(Key.LIST, "", result.total(), result.hits()));
    }
    List<SearchHit> all = result.hits().stream().filter(hit -> hit.group() == SearchHit.Group.ALL).toList();
    List<SearchHit> some = result.hits().stream().filter(hit -> hit.group() == SearchHit.Group.SOME).toList();
    List<ResultSection> sections = new ArrayList<>();
    if (result.totalAll() > 0) {
      sections.add(new ResultSection(Key.ALL, Messages.allWords, result.totalAll(), all));
    }
    sections.add(new ResultSection(Key.SOME, someTitle(result, some), result.total() - result.totalAll(), some));
    return sections;
  }

  /** Names the word that all of them have, when it is one and all of them are known. */
  private static String someTitle(SearchResult result, List<SearchHit> some) {
    if (some.isEmpty() || some.size() < result.total() - result.totalAll()) {
      return Messages.someWords;
    }
    List<String> words = result.reading().parts().stream()
        .filter(part -> part.role() == Role.WORD || part.role() == Role.PHRASE).map(Part::text)
        .filter(word -> some.stream().allMatch(hit -> has(hit, word))).toList();
    return words.size() == 1 ? Messages.bind(Messages.someWord, words.get(0)) : Messages.someWords;
  }

  private static boolean has(SearchHit hit, String word) {
    return hit.reasons().stream().anyMatch(reason -> reason.term().equals(word));
  }

  /** The rows of the groups; of a collapsed one its heading alone. */
  static List<ResultRow> rows(List<ResultSection> sections, Set<Key> collapsed) {
    List<ResultRow> rows = new ArrayList<>();
    for (ResultSection section : sections) {
      boolean closed = !section.title().isEmpty() && collapsed.contains(section.key());
      if (!section.title().isEmpty()) {
        rows.add(new ResultRow.Heading(section, closed));
      }
      if (!closed) {
        section.hits().forEach(hit -> rows.add(new ResultRow.Hit(hit)));
        if (section.missing() > 0) {
          rows.add(new ResultRow.More(section.key(), section.missing()));
        }
      }
    }
    return rows;
  }
}
