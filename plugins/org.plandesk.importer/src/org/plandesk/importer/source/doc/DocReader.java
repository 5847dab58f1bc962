// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportException.Reason;
import org.plandesk.importer.ImportWarning;
import org.plandesk.importer.source.flow.DocumentInput;
import org.plandesk.importer.source.flow.Flow;
import org.plandesk.importer.source.flow.FlowWriter;
import org.plandesk.importer.source.flow.ReadFlow;
import org.plandesk.importer.source.kind.OtherKind;

/** Reads a compound file that holds a document of Word; others are named for what they are. */
public final class DocReader {
  private final DocumentInput input;
  private final DocFindings findings = new DocFindings();

  private DocReader(DocumentInput input) {
    this.input = input;
  }

  /**
   * Reads a document.
   *
   * @throws ImportException when it is damaged, protected by a password, or no document of a word processor
   * @throws CancellationException when the reading should stop
   */
  public static ReadFlow read(DocumentInput input) throws ImportException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(input.bytes()))) {
      checkKind(files.getRoot(), input);
      return new DocReader(input).read(files);
    } catch (EncryptedDocumentException e) {
      throw input.problem(Reason.ENCRYPTED, e);
    } catch (CancellationException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Damage shows itself in many kinds of unchecked exceptions.
      throw input.problem(Reason.DAMAGED, e);
    }
  }

  private static void checkKind(DirectoryNode root, DocumentInput input) throws ImportException {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw input.problem(Reason.ENCRYPTED, null);
    }
    if (!root.hasEntryCaseInsensitive("WordDocument")) {
      boolean workbook = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
      boolean slides = root.hasEntryCaseInsensitive("PowerPoint Document");
      throw input.otherKind(workbook ? OtherKind.WORKBOOK : slides ? OtherKind.PRESENTATION : OtherKind.COMPOUND);
    }
  }

  private ReadFlow read(POIFSFileSystem files) throws IOException, ImportException {
    FlowWriter writer = new FlowWriter();
    try (HWPFDocument document = new HWPFDocument(files)) {
      modern(document, writer);
    } catch (OldWordFileFormatException e) {
      old(files, writer);
    }
    List<ImportWarning> warnings = new ArrayList<>();
    if (findings.changes > 0) {
      warnings.add(ImportWarning.at(ImportWarning.Kind.TRACKED_CHANGES, null, findings.changes));
    }
    if (findings.hidden > 0) {
      warnings.add(ImportWarning.at(ImportWarning.Kind.HIDDEN_TEXT, null, findings.hidden));
    }
    return new ReadFlow(writer.text(), writer.layout(Map.of()), warnings);
  }

  /** Reads a document of Word 6 or 95; what the library does not understand of it, no advice to save it anew would mend. */
  private void old(POIFSFileSystem files, FlowWriter writer) throws ImportException {
    try (HWPFOldDocument document = new HWPFOldDocument(files)) {
      writer.write(story(document, new DocLists(null)).read(document.getRange()));
    } catch (EncryptedDocumentException | CancellationException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw input.otherKind(OtherKind.OLD_WORD);
    }
  }

  private void modern(HWPFDocument document, FlowWriter writer) {
    Range range = document.getRange();
    List<Range> notes = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    collect(document, document.getFootnotes(), document.getFootnoteRange(), "[", notes, marks);
    collect(document, document.getEndnotes(), document.getEndnoteRange(), "[尾注", notes, marks);
    DocLists lists = new DocLists(document.getListTables());
    DocTextBoxes boxes = new DocTextBoxes(document);
    DocStory body = new DocStory(document.getStyleSheet(), lists, findings, input::checkCancelled,
        offset -> box(boxes.take(offset), document, lists));
    writer.write(body.read(range));
    boxes.rest().forEach(rest -> writer.write(new Flow.Frame(box(rest, document, lists))));
    List<FlowWriter.Note> all = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      all.add(new FlowWriter.Note(marks.get(i), noteContent(story(document, lists).read(notes.get(i)))));
    }
    if (!all.isEmpty()) {
      writer.notes(all);
    }
  }

  /** The text of a box without the empty paragraphs at its edges; empty for none. */
  private List<Flow> box(Range range, HWPFDocument document, DocLists lists) {
    List<Flow> content = range == null ? new ArrayList<>() : story(document, lists).read(range);
    content.removeIf(flow -> flow instanceof Flow.Text text && text.text().isBlank());
    return content;
  }

  /** Finds the notes of one kind: where the text refers to them and where their own text is. */
  private void collect(HWPFDocument document, Notes notes, Range range, String open, List<Range> ranges,
      List<String> marks) {
    for (int i = 0; notes != null && i < notes.getNotesCount(); i++) {
      String mark = open + (i + 1) + "]";
      findings.mark(notes.getNoteAnchorPosition(i), mark);
      int start = range.getStartOffset();
      ranges.add(new Range(start + notes.getNoteTextStartOffset(i), start + notes.getNoteTextEndOffset(i), document));
      marks.add(mark);
    }
  }

  private static List<Flow> noteContent(List<Flow> flows) {
    List<Flow> content = new ArrayList<>();
    for (Flow flow : flows) {
      if (flow instanceof Flow.Text text) {
        if (!text.text().isBlank()) {
          content.add(Flow.Text.of(text.text().strip()));
        }
      } else {
        content.add(flow);
      }
    }
    return content;
  }

  private DocStory story(HWPFDocumentCore document, DocLists lists) {
    return new DocStory(document.getStyleSheet(), lists, findings, input::checkCancelled, offset -> List.of());
  }
}
