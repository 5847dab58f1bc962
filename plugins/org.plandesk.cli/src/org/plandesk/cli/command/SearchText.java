// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plandesk.model.Span;
import org.plandesk.search.Facet;
import org.plandesk.search.MatchReason;
import org.plandesk.search.SearchHit;
import org.plandesk.search.SearchHit.Snippet;
import org.plandesk.search.SearchResult;
import org.plandesk.search.Suggestion;

/** A search result for readers: what matches stands in 【】. */
final class SearchText {

  private static final int MOST_VALUES = 10;

  private final SearchResult result;
  private final boolean severalPlans;
  private final boolean facets;

  SearchText(SearchResult result, boolean severalPlans, boolean facets) {
    this.result = result;
    this.severalPlans = severalPlans;
    this.facets = facets;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(Messages.bind(Messages.searchReading, result.reading().sentence()));
    lines.addAll(result.reading().hints());
    String total = Integer.toString(result.total());
    lines.add(result.isDivided() ? Messages.bind(Messages.searchTotals, total, Integer.toString(result.totalAll()))
        : Messages.bind(Messages.searchTotal, total));
    if (result.corrected() != null) {
      lines.add(Messages.bind(Messages.searchCorrected, result.corrected().text()));
    }
    if (!result.suggestions().isEmpty()) {
      lines.add(Messages.bind(Messages.searchSuggestions,
          result.suggestions().stream().map(SearchText::suggestion).collect(Collectors.joining("、"))));
    }
    if (facets) {
      result.facets().stream().filter(facet -> !facet.values().isEmpty()).map(SearchText::facet).forEach(lines::add);
    }
    SearchHit.Group group = null;
    for (SearchHit hit : result.hits()) {
      if (hit.group() != group) {
        group = hit.group();
        lines.add("");
        if (result.corrected() == null) {
          lines.add(group == SearchHit.Group.ALL ? Messages.searchAll : Messages.searchSome);
        }
      }
      lines.add("  " + head(hit));
      lines.add("    " + marked(hit.snippet()));
      if (!hit.reasons().isEmpty()) {
        lines.add("    " + Messages.bind(Messages.searchWhy,
            hit.reasons().stream().map(MatchReason::text).collect(Collectors.joining("；"))));
      }
    }
    return lines;
  }

  private static String suggestion(Suggestion suggestion) {
    return Messages.bind(Messages.searchSuggestion, suggestion.text(), Integer.toString(suggestion.total()));
  }

  private static String facet(Facet facet) {
    return facet.field().label() + "  " + facet.values().stream().limit(MOST_VALUES)
        .map(value -> value.label() + " " + value.count()).collect(Collectors.joining("  "));
  }

  private String head(SearchHit hit) {
    List<String> parts = new ArrayList<>();
    if (severalPlans) {
      parts.add(hit.plan());
    }
    if (!hit.place().isEmpty()) {
      parts.add(hit.place());
    }
    parts.add(hit.kind().label());
    hit.deadlines().stream().map(SearchHit.Deadline::quote).distinct().forEach(parts::add);
    parts.addAll(hit.targets());
    parts.addAll(hit.units());
    return String.join("  ", parts);
  }

  private static String marked(Snippet snippet) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (Span match : snippet.matches()) {
      line.append(snippet.text(), at, match.start()).append('【').append(match.of(snippet.text())).append('】');
      at = match.end();
    }
    return line.append(snippet.text(), at, snippet.text().length()).toString();
  }
}
