// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.docx;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportException.Reason;
import org.plandesk.importer.ImportWarning;
import org.plandesk.importer.source.flow.DocumentInput;
import org.plandesk.importer.source.flow.Flow;
import org.plandesk.importer.source.flow.FlowWriter;
import org.plandesk.importer.source.flow.ReadFlow;

/**
 * Reads a document of Office Open XML: styles and numbering first, then the body, then the notes it refers to and the
 * comments on it. Headers, footers, pictures and embedded objects are not read.
 */
public final class DocxReader {
  private final DocumentInput input;
  private final WordStyles styles = new WordStyles();
  private final WordNumbering numbering = new WordNumbering(styles);
  private final Findings findings = new Findings();

  private DocxReader(DocumentInput input) {
    this.input = input;
  }

  /**
   * Reads a document.
   *
   * @throws ImportException when it is damaged, grows without bound, or is another kind of package
   * @throws java.util.concurrent.CancellationException when the reading should stop
   */
  public static ReadFlow read(DocumentInput input) throws ImportException {
    DocxReader reader = new DocxReader(input);
    try (BoundedArchive archive = new BoundedArchive(input.bytes())) {
      PackageKinds.check(archive, input);
      OPCPackage opened = OPCPackage.open(archive);
      try {
        return reader.read(PackageKinds.main(opened, input));
      } finally {
        opened.revert();
      }
    } catch (IOException | OpenXML4JException e) {
      throw problem(input, e);
    } catch (RuntimeException e) {
      if (e instanceof java.util.concurrent.CancellationException) {
        throw e;
      }
      // The package layer reports damage by many kinds of unchecked exceptions.
      throw problem(input, e);
    }
  }

  private static ImportException problem(DocumentInput input, Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BoundedArchive.BoundException) {
        return input.problem(Reason.BLOATED, e);
      }
    }
    return input.problem(Reason.DAMAGED, e);
  }

  private ReadFlow read(PackagePart main) throws IOException, OpenXML4JException {
    part(main, "styles", styles::read);
    part(main, "numbering", numbering::read);
    FlowWriter writer = new FlowWriter();
    try (WordXml xml = open(main)) {
      StoryReader body = new StoryReader(styles, numbering, findings, input::checkCancelled, true);
      xml.children(name -> {
        if (name.equals("body")) {
          body.body(xml, writer);
        }
      });
    }
    if (!findings.notes.isEmpty()) {
      writer.notes(notes(main));
    }
    Map<String, FlowWriter.RemarkText> comments = new HashMap<>();
    part(main, "comments", xml -> comments(xml, comments));
    return new ReadFlow(writer.text(), writer.layout(comments), warnings());
  }

  private List<ImportWarning> warnings() {
    List<ImportWarning> warnings = new ArrayList<>();
    warn(warnings, ImportWarning.Kind.TRACKED_CHANGES, findings.changes);
    warn(warnings, ImportWarning.Kind.HIDDEN_TEXT, findings.hidden);
    warn(warnings, ImportWarning.Kind.EMBEDDED_OBJECTS, findings.embedded);
    return warnings;
  }

  private static void warn(List<ImportWarning> warnings, ImportWarning.Kind kind, int count) {
    if (count > 0) {
      warnings.add(ImportWarning.at(kind, null, count));
    }
  }

  private List<FlowWriter.Note> notes(PackagePart main) throws IOException, OpenXML4JException {
    Map<String, List<Flow>> footnotes = new HashMap<>();
    Map<String, List<Flow>> endnotes = new HashMap<>();
    part(main, "footnotes", xml -> notes(xml, footnotes));
    part(main, "endnotes", xml -> notes(xml, endnotes));
    List<FlowWriter.Note> notes = new ArrayList<>();
    for (Findings.NoteReference reference : findings.notes) {
      Map<String, List<Flow>> own = reference.endnote() ? endnotes : footnotes;
      notes.add(new FlowWriter.Note(reference.mark(), own.getOrDefault(reference.id(), List.of())));
    }
    return notes;
  }

  private void notes(WordXml xml, Map<String, List<Flow>> target) throws IOException {
    xml.children(name -> {
      String id = xml.attribute("id");
      if (id != null && (name.equals("footnote") || name.equals("endnote"))) {
        target.put(id, story().inside(xml));
      }
    });
  }

  private void comments(WordXml xml, Map<String, FlowWriter.RemarkText> target) throws IOException {
    xml.children(name -> {
      String id = xml.attribute("id");
      if (id != null && name.equals("comment")) {
        String author = xml.attribute("author");
        Instant time = time(xml.attribute("date"));
        FlowWriter words = new FlowWriter();
        words.write(story().inside(xml));
        target.put(id, new FlowWriter.RemarkText(author, time, words.text().strip()));
      }
    });
  }

  /** A moment; word processors write local time without a zone, which is kept as it stands. */
  private static Instant time(String text) {
    try {
      boolean zone = text != null && (text.endsWith("Z") || text.lastIndexOf('+') > 0);
      return text == null ? null : zone ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private StoryReader story() {
    return new StoryReader(styles, numbering, findings, input::checkCancelled, false);
  }

  private interface PartReader {
    void read(WordXml xml) throws IOException;
  }

  /** Reads the part that the main part refers to by a type of relationship that ends so; nothing when there is none. */
  private static void part(PackagePart main, String type, PartReader reader) throws IOException, OpenXML4JException {
    for (PackageRelationship relationship : main.getRelationships()) {
      if (relationship.getTargetMode() == TargetMode.INTERNAL
          && relationship.getRelationshipType().endsWith("/" + type)) {
        PackagePart part = main.getRelatedPart(relationship);
        if (part != null) {
          try (WordXml xml = open(part)) {
            reader.read(xml);
          }
        }
        return;
      }
    }
  }

  private static WordXml open(PackagePart part) throws IOException {
    InputStream in = part.getInputStream();
    return new WordXml(in);
  }
}
