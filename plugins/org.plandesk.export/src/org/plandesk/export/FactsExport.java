// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.plandesk.model.Leftover;
import org.plandesk.model.LeftoverKind;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Source;
import org.plandesk.model.Span;
import org.plandesk.text.CodePoints;

/**
 * Writes what is known of a plan as JSON, {@code plandesk.facts/1}: its elements in the order of the document, time
 * expressions, targets, indicators, units, mentions, assignments, each with its place in the text that {@link
 * TextExport} writes. Places are code points, ends exclusive. The same plan always gives the same bytes.
 */
public final class FactsExport {

  private static final String SCHEMA = "plandesk.facts/1";

  private final Plan plan;
  private final PlanText text;
  private final CodePoints points;
  private final List<PlanElement> elements;

  private final List<FindingFact> findings;

  private FactsExport(Plan plan, PlanText text, List<FindingFact> findings) {
    this.findings = findings;
    this.plan = plan;
    this.text = text;
    this.points = new CodePoints(text.text());
    this.elements = Leaves.elements(plan);
  }

  /** Writes the facts in UTF-8, a record on a line, ended by a line feed. The stream is flushed and stays open. */
  public static void write(Plan plan, OutputStream out) throws IOException {
    write(plan, PlanText.of(plan), out);
  }

  /** As {@link #write(Plan, OutputStream)}, with offsets that count the text given; it has to be one of this plan. */
  public static void write(Plan plan, PlanText text, OutputStream out) throws IOException {
    write(plan, text, List.of(), out);
  }

  /** As {@link #write(Plan, PlanText, OutputStream)}, with what a check of the plan found. */
  public static void write(Plan plan, PlanText text, List<FindingFact> findings, OutputStream out) throws IOException {
    print(out, json -> new FactsExport(plan, text, findings).write(json));
  }

  /** Writes findings alone, as one object; the stream is flushed and stays open. */
  public static void writeFindings(List<FindingFact> findings, PlanText text, OutputStream out) throws IOException {
    CodePoints points = new CodePoints(text.text());
    print(out, generator -> {
      Json json = new Json(generator, points);
      json.object(() -> json.list("findings", () -> write(findings, json)));
    });
  }

  /** Something that writes JSON. */
  interface Printer {
    void print(JsonGenerator out) throws IOException;
  }

  static void print(OutputStream out, Printer printer) throws IOException {
    // Through a writer: halves of surrogate pairs, which no UTF-8 has, become question marks instead of an error.
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(writer)) {
      json.setPrettyPrinter(new LinePrinter());
      printer.print(json);
    }
    writer.write('\n');
    writer.flush();
  }

  private void write(JsonGenerator out) throws IOException {
    Json json = new Json(out, points);
    json.object(() -> {
      json.text("schema", SCHEMA);
      json.text("basis", text.basis().name().toLowerCase(Locale.ROOT));
      json.object("plan", () -> planFields(json));
      json.object("source", () -> sourceFields(json));
      json.list("leftovers", () -> leftovers(json));
      new ElementFacts(json, text).write(elements);
      new MarkFacts(json, text).write(elements);
      new UnitFacts(json, text).write(plan, elements);
      json.list("findings", () -> write(findings, json));
    });
  }

  private static void write(List<FindingFact> findings, Json json) throws IOException {
    for (FindingFact finding : findings) {
      json.object(() -> {
        json.text("rule", finding.rule());
        json.text("severity", finding.severity());
        json.text("message", finding.message());
        json.texts("elements", finding.elements());
        json.list("spans", () -> {
          for (Span span : finding.spans()) {
            json.object(() -> json.place(span));
          }
        });
      });
    }
  }

  private void planFields(Json json) throws IOException {
    json.text("title", plan.getTitle());
    json.text("region", plan.getRegion());
    json.value("issueDate", plan.getIssueDate());
    if (plan.getPeriodFrom() == null || plan.getPeriodTo() == null) {
      json.text("period", null);
    } else {
      json.object("period", () -> {
        json.integer("from", plan.getPeriodFrom());
        json.integer("to", plan.getPeriodTo());
      });
    }
    json.integer("baselineYear", plan.getBaselineYear());
  }

  private void sourceFields(Json json) throws IOException {
    Source source = plan.getSource();
    boolean asImported = text.basis() == PlanText.Basis.SOURCE && source.getSha256() != null
        && !source.getSha256().isEmpty();
    json.anyText("name", source == null ? null : source.getName());
    json.text("sha256", asImported ? source.getSha256() : sha256(text.text()));
    json.integer("characters", points.length());
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Blanks inside of a leaf (the line end in a wrapped sentence) go without saying; a page number there does not. */
  private void leftovers(Json json) throws IOException {
    List<Span> leaves = elements.stream().map(element -> Leaves.leaf(element, text)).filter(span -> span != null)
        .sorted().toList();
    int next = 0;
    for (Leftover leftover : text.leftovers()) {
      Span span = leftover.getSpan();
      while (next < leaves.size() && leaves.get(next).end() <= span.start()) {
        next++;
      }
      boolean inside = next < leaves.size() && leaves.get(next).contains(span);
      if (!inside || leftover.getWhy() != LeftoverKind.BLANK && !span.of(text.text()).isBlank()) {
        json.object(() -> {
          json.place(span);
          json.text("why", leftover.getWhy().getLiteral());
        });
      }
    }
  }
}
