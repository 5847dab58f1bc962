// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.plandesk.importer.source.flow.Flow;
import org.plandesk.importer.source.flow.FlowWriter;
import org.plandesk.importer.source.flow.GridBuilder;

/** Reads the paragraphs and tables of a story: the body of a document, a note, a text box, a cell. */
final class StoryReader {
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final Findings findings;
  private final Runnable check;
  private final boolean notes;
  private final FieldStack fields = new FieldStack();
  private boolean inContents;

  /**
   * @param check asked at each paragraph; throws when the reading should stop
   * @param notes whether references to notes count, as they do in the body
   */
  StoryReader(WordStyles styles, WordNumbering numbering, Findings findings, Runnable check, boolean notes) {
    this.styles = styles;
    this.numbering = numbering;
    this.findings = findings;
    this.check = check;
    this.notes = notes;
  }

  WordStyles styles() {
    return styles;
  }

  boolean takesNotes() {
    return notes;
  }

  /** Reads the body and writes it piece by piece, so that no more than a table of it is in memory. */
  void body(WordXml xml, FlowWriter writer) throws IOException {
    read(xml, new ArrayList<>(), writer);
  }

  /** All that is inside of the element that was begun last. */
  List<Flow> inside(WordXml xml) throws IOException {
    List<Flow> target = new ArrayList<>();
    read(xml, target, null);
    return target;
  }

  private void read(WordXml xml, List<Flow> target, FlowWriter writer) throws IOException {
    ParagraphReader paragraph = new ParagraphReader(this, findings, fields);
    xml.children(name -> {
      block(xml, name, paragraph, target);
      if (writer != null) {
        writer.write(target);
        target.clear();
      }
    });
    if (paragraph.hasRest()) {
      paragraph.finish("", -1, false, target);
    }
    if (writer != null) {
      writer.write(target);
    }
  }

  private void block(WordXml xml, String name, ParagraphReader paragraph, List<Flow> target) throws IOException {
    switch (name) {
      case "p" -> paragraph(xml, paragraph, target);
      case "tbl" -> target.add(table(xml));
      case "sdt" -> content(xml, paragraph, target);
      case "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> xml.children(inner -> block(xml, inner, paragraph,
          target));
      case "mc:AlternateContent" -> {
        boolean[] taken = new boolean[1];
        xml.children(inner -> {
          if (!taken[0]) {
            taken[0] = true;
            xml.children(block -> block(xml, block, paragraph, target));
          }
        });
      }
      case "altChunk", "subDoc" -> findings.embedded++;
      default -> {}
    }
  }

  private void paragraph(WordXml xml, ParagraphReader reader, List<Flow> target) throws IOException {
    check.run();
    boolean carried = reader.hasRest();
    ParagraphProperties properties = reader.read(xml);
    if (properties.joined) {
      return;
    }
    String number = carried && !reader.hasRest() ? "" : numbering.next(properties);
    int outline = properties.outline != null ? properties.outline : styles.outline(properties.style);
    reader.finish(number, outline < ListLevels.COUNT ? outline : -1, inContents || styles.isContents(properties.style),
        target);
  }

  private void content(WordXml xml, ParagraphReader paragraph, List<Flow> target) throws IOException {
    boolean before = inContents;
    xml.children(name -> {
      if (name.equals("sdtPr")) {
        xml.children(property -> {
          if (property.equals("docPartObj")) {
            xml.children(part -> {
              String value = part.equals("docPartGallery") ? String.valueOf(xml.value()) : "";
              inContents |= value.startsWith("Table of Contents") || value.equals("目录");
            });
          }
        });
      } else if (name.equals("sdtContent")) {
        xml.children(inner -> block(xml, inner, paragraph, target));
      }
    });
    inContents = before;
  }

  private Flow.Grid table(WordXml xml) throws IOException {
    GridBuilder grid = new GridBuilder();
    xml.children(name -> row(xml, name, grid));
    return grid.build();
  }

  private void row(WordXml xml, String name, GridBuilder grid) throws IOException {
    switch (name) {
      case "tr" -> {
        RowReader row = new RowReader(grid);
        xml.children(inner -> row.read(xml, inner));
        row.begin();
      }
      case "sdt", "sdtContent", "customXml", "ins" -> xml.children(inner -> row(xml, inner, grid));
      default -> {}
    }
  }

  /** A row; it begins with its first cell, when its properties are known. */
  private final class RowReader {
    private final GridBuilder grid;
    private boolean begun;
    private boolean header;
    private boolean deleted;
    private int before;

    private RowReader(GridBuilder grid) {
      this.grid = grid;
    }

    private void begin() {
      if (!begun && !deleted) {
        begun = true;
        grid.row(header);
        grid.skip(before);
      }
    }

    private void read(WordXml xml, String name) throws IOException {
      switch (name) {
        case "trPr" -> xml.children(property -> {
          switch (property) {
            case "tblHeader" -> header = xml.isOn();
            case "gridBefore" -> before = xml.number("val", 0);
            case "del" -> {
              deleted = true;
              findings.changes++;
            }
            case "ins" -> findings.changes++;
            default -> {}
          }
        });
        case "tc" -> {
          if (!deleted) {
            begin();
            cell(xml);
          }
        }
        case "sdt", "sdtContent", "customXml" -> xml.children(inner -> read(xml, inner));
        default -> {}
      }
    }

    private void cell(WordXml xml) throws IOException {
      int[] width = {1};
      boolean[] continued = new boolean[1];
      List<Flow> content = new ArrayList<>();
      ParagraphReader paragraph = new ParagraphReader(StoryReader.this, findings, fields);
      xml.children(name -> {
        if (name.equals("tcPr")) {
          xml.children(property -> {
            if (property.equals("gridSpan")) {
              width[0] = xml.number("val", 1);
            } else if (property.equals("vMerge")) {
              continued[0] = !"restart".equals(xml.value());
            }
          });
        } else {
          block(xml, name, paragraph, content);
        }
      });
      if (paragraph.hasRest()) {
        paragraph.finish("", -1, false, content);
      }
      if (continued[0]) {
        grid.continued(width[0], content);
      } else {
        grid.cell(width[0], content);
      }
    }
  }
}
