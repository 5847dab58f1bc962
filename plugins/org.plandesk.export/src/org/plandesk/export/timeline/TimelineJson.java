// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.plandesk.export.PlanText;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Span;
import org.plandesk.model.TimeQualifier;
import org.plandesk.text.CodePoints;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineMark;

/**
 * What an index shows, for programs: how many marks each year carries, and each mark with its place in the text that the text
 * export writes, in code points. Of several plans each mark tells its plan.
 */
public final class TimelineJson {

  private final TimelineIndex index;
  private final JsonGenerator json;
  private final Map<Plan, Place> places;
  private final List<Plan> plans;

  /** The text of a plan and how to count it. */
  private record Place(PlanText text, CodePoints points) {
  }

  private TimelineJson(TimelineIndex index, Map<Plan, PlanText> texts, JsonGenerator json) {
    this.index = index;
    this.json = json;
    this.plans = index.timeline().plans();
    this.places = new HashMap<>();
    texts.forEach((plan, text) -> places.put(plan, new Place(text, new CodePoints(text.text()))));
  }

  /**
   * Writes the object in UTF-8, ended by a line feed. The stream is flushed and stays open.
   *
   * @param texts the text of each plan of the index
   */
  public static void write(TimelineIndex index, Map<Plan, PlanText> texts, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(writer)) {
      new TimelineJson(index, texts, json).write();
    }
    writer.write('\n');
    writer.flush();
  }

  private void write() throws IOException {
    List<TimelineMark> marks = index.shownMarks();
    Map<Integer, Integer> byYear = new TreeMap<>();
    for (TimelineMark mark : marks) {
      if (mark.year() != TimelineMark.NO_YEAR && mark.kind().isJudged()) {
        byYear.merge(mark.year(), 1, Integer::sum);
      }
    }
    json.writeStartObject();
    json.writeObjectFieldStart("byYear");
    for (Map.Entry<Integer, Integer> year : byYear.entrySet()) {
      json.writeNumberField(year.getKey().toString(), year.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("marks");
    for (TimelineMark mark : marks) {
      write(mark);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(TimelineMark mark) throws IOException {
    json.writeStartObject();
    Place place = places.get(mark.plan());
    if (plans.size() > 1) {
      json.writeNumberField("plan", plans.indexOf(mark.plan()));
    }
    json.writeStringField("element", mark.element().getId());
    Mark expression = mark.expression();
    Span span = expression == null ? null : place.text().span(expression);
    json.writeStringField("quote", expression == null ? null : place.text().quote(expression));
    number("start", span == null ? null : place.points().at(span.start()));
    number("end", span == null ? null : place.points().at(span.end()));
    json.writeStringField("date", mark.date() == null ? null : mark.date().toString());
    number("year", mark.year() == TimelineMark.NO_YEAR ? null : mark.year());
    boolean qualified = mark.expression() != null && mark.expression().getQualifier() != TimeQualifier.NONE;
    json.writeStringField("qualifier",
        qualified ? mark.expression().getQualifier().getName().toUpperCase(Locale.ROOT) : null);
    json.writeStringField("status", index.settings().judgement().light(mark).name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("units");
    for (ResponsibleUnit unit : mark.units()) {
      json.writeString(String.valueOf(unit.getName()));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void number(String name, Integer value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }
}
