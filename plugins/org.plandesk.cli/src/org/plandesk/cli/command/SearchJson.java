// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.plandesk.model.Span;
import org.plandesk.search.Facet;
import org.plandesk.search.MatchReason;
import org.plandesk.search.SearchHit;
import org.plandesk.search.SearchResult;
import org.plandesk.search.Suggestion;

/** A search result for programs: one object on one line. */
final class SearchJson {

  private static final double NANOS_PER_MILLI = 1_000_000;

  private final JsonGenerator json;
  private final PlanPlaces places;

  private SearchJson(JsonGenerator json, PlanPlaces places) {
    this.json = json;
    this.places = places;
  }

  /** Writes the object in UTF-8, ended by a line feed; the stream stays open. */
  static void write(SearchResult result, PlanPlaces places, boolean facets, OutputStream out) throws IOException {
    JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (JsonGenerator json = factory.createGenerator(writer)) {
      new SearchJson(json, places).write(result, facets);
    }
    writer.write('\n');
    writer.flush();
  }

  private void write(SearchResult result, boolean facets) throws IOException {
    json.writeStartObject();
    json.writeStringField("query", result.query().text());
    json.writeNumberField("took_ms", Math.round(result.took().toNanos() / NANOS_PER_MILLI * 1000) / 1000.0);
    json.writeNumberField("total", result.total());
    json.writeNumberField("totalAll", result.totalAll());
    json.writeStringField("reading", result.reading().sentence());
    strings("hints", result.reading().hints());
    if (result.corrected() != null) {
      json.writeStringField("corrected", result.corrected().text());
    }
    json.writeArrayFieldStart("suggestions");
    for (Suggestion suggestion : result.suggestions()) {
      json.writeStartObject();
      json.writeStringField("text", suggestion.text());
      json.writeStringField("reason", suggestion.reason().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("total", suggestion.total());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (facets) {
      facets(result.facets());
    }
    json.writeArrayFieldStart("hits");
    for (SearchHit hit : result.hits()) {
      hit(hit);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void hit(SearchHit hit) throws IOException {
    Span place = places.of(hit);
    json.writeStartObject();
    json.writeStringField("plan", hit.plan());
    json.writeStringField("element", hit.element());
    json.writeStringField("kind", hit.kind().elementKind());
    if (place == null) {
      json.writeNullField("start");
      json.writeNullField("end");
    } else {
      json.writeNumberField("start", place.start());
      json.writeNumberField("end", place.end());
    }
    json.writeNumberField("score", hit.score());
    json.writeStringField("group", hit.group().name().toLowerCase(Locale.ROOT));
    json.writeStringField("place", hit.place());
    json.writeStringField("snippet", hit.snippet().text());
    strings("reasons", hit.reasons().stream().map(MatchReason::text).toList());
    json.writeEndObject();
  }

  private void facets(List<Facet> facets) throws IOException {
    json.writeObjectFieldStart("facets");
    for (Facet facet : facets) {
      json.writeArrayFieldStart(facet.field().name().toLowerCase(Locale.ROOT));
      for (Facet.Value value : facet.values()) {
        json.writeStartObject();
        json.writeStringField("label", value.label());
        json.writeNumberField("count", value.count());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
