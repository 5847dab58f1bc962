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
import java.nio.file.Path;
import java.util.Map;
import org.plandesk.model.Indicator;
import org.plandesk.model.Nature;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Source;
import org.plandesk.model.TimeClass;

/** A summary for programs: one object on one line. */
final class SummaryJson {

  private final JsonGenerator json;

  private SummaryJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the object in UTF-8, ended by a line feed; the stream stays open. */
  static void write(Path file, PlanSummary summary, OutputStream out) throws IOException {
    JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (JsonGenerator json = factory.createGenerator(writer)) {
      new SummaryJson(json).write(file, summary);
    }
    writer.write('\n');
    writer.flush();
  }

  private void write(Path file, PlanSummary summary) throws IOException {
    Plan plan = summary.plan();
    json.writeStartObject();
    json.writeStringField("file", file.toString());
    json.writeStringField("title", plan.getTitle());
    json.writeStringField("region", plan.getRegion());
    json.writeStringField("issueDate", plan.getIssueDate() == null ? null : plan.getIssueDate().toString());
    number("periodFrom", plan.getPeriodFrom());
    number("periodTo", plan.getPeriodTo());
    number("baselineYear", plan.getBaselineYear());
    source(plan.getSource(), summary.coverage());
    json.writeArrayFieldStart("chapters");
    for (PlanSummary.Part part : summary.parts()) {
      json.writeStartObject();
      json.writeStringField("number", part.heading() == null ? null : part.heading().getNumber());
      json.writeStringField("title", part.heading() == null ? null : part.heading().getTitle());
      counts(part.counts());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("total");
    counts(summary.total());
    json.writeEndObject();
    years("deadlinesByYear", summary.deadlinesByYear());
    json.writeNumberField("deadlinesWithoutYear", summary.deadlinesWithoutYear());
    years("indicatorTargetsByYear", summary.targetYears());
    json.writeObjectFieldStart("timeExpressions");
    for (TimeClass timeClass : TimeClass.values()) {
      json.writeNumberField(timeClass.getLiteral(), summary.times().getOrDefault(timeClass, 0));
    }
    json.writeEndObject();
    units(summary);
    indicators(plan);
    json.writeEndObject();
  }

  private void source(Source source, SourceCoverage coverage) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("name", source == null ? null : source.getName());
    json.writeStringField("encoding", source == null ? null : source.getEncoding());
    json.writeNumberField("characters", coverage.characters());
    json.writeNumberField("elements", coverage.elements());
    json.writeNumberField("leftovers", coverage.leftovers());
    json.writeNumberField("unattributed", coverage.unattributed());
    json.writeEndObject();
  }

  private void counts(PlanSummary.Counts counts) throws IOException {
    json.writeNumberField("sections", counts.sections());
    json.writeNumberField("paragraphs", counts.paragraphs());
    json.writeNumberField("statements", counts.statements());
    json.writeNumberField("tasks", counts.tasks());
    json.writeNumberField("deadlines", counts.deadlines());
    json.writeNumberField("targets", counts.targets());
    json.writeNumberField("projects", counts.projects());
    json.writeNumberField("indicators", counts.indicators());
  }

  private void years(String name, Map<Integer, Integer> years) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<Integer, Integer> year : years.entrySet()) {
      json.writeNumberField(year.getKey().toString(), year.getValue());
    }
    json.writeEndObject();
  }

  private void units(PlanSummary summary) throws IOException {
    json.writeArrayFieldStart("units");
    for (PlanSummary.Unit unit : summary.units()) {
      json.writeStartObject();
      json.writeStringField("name", unit.unit().getName());
      json.writeNumberField("mentions", unit.mentions());
      json.writeNumberField("assignments", unit.assignments());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void indicators(Plan plan) throws IOException {
    var rows = Plans.indicators(plan);
    json.writeObjectFieldStart("indicators");
    json.writeNumberField("rows", rows.size());
    json.writeNumberField("numbered", rows.stream().map(Indicator::getNumber).filter(number -> number != null).count());
    json.writeNumberField("binding", rows.stream().filter(row -> row.getNature() == Nature.BINDING).count());
    json.writeNumberField("expected", rows.stream().filter(row -> row.getNature() == Nature.EXPECTED).count());
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
