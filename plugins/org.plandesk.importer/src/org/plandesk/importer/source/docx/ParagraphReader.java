// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.plandesk.importer.source.flow.Flow;
import org.plandesk.importer.source.flow.Symbols;

/**
 * Reads what is inside a paragraph: runs of text, fields, tracked changes, references and text boxes. Deleted text is
 * left out, inserted text is taken. A paragraph whose end was deleted goes on in the next one.
 */
final class ParagraphReader {
  private final StoryReader story;
  private final Findings findings;
  private final FieldStack fields;
  private StringBuilder text = new StringBuilder();
  private List<Flow.Anchor> anchors = new ArrayList<>();
  private List<Flow> frames = new ArrayList<>();
  private boolean inContents;

  ParagraphReader(StoryReader story, Findings findings, FieldStack fields) {
    this.story = story;
    this.findings = findings;
    this.fields = fields;
  }

  /** Whether something was read that no paragraph has been made of yet. */
  boolean hasRest() {
    return !text.isEmpty() || !frames.isEmpty();
  }

  /** Reads the element {@code p}. */
  ParagraphProperties read(WordXml xml) throws IOException {
    ParagraphProperties properties = new ParagraphProperties();
    inContents |= fields.isContents();
    xml.children(name -> {
      if (name.equals("pPr")) {
        properties.read(xml);
        findings.changes += properties.changed ? 1 : 0;
      } else {
        inline(xml, name, properties);
      }
    });
    inContents |= fields.isContents();
    fields.endParagraph();
    return properties;
  }

  /**
   * Makes the paragraph of what was read, and the text boxes that hang on it.
   *
   * @param number its number
   */
  void finish(String number, int outline, boolean contents, List<Flow> target) {
    List<Flow.Anchor> moved = anchors.stream().map(anchor -> anchor.moved(number.length())).toList();
    String words = number + text;
    boolean entry = contents || inContents && (words.isBlank() || Character.isDigit(words.strip().codePointBefore(words
        .strip().length())));
    target.add(new Flow.Text(words, outline, entry ? Flow.Part.CONTENTS : Flow.Part.BODY, moved));
    target.addAll(frames);
    text = new StringBuilder();
    anchors = new ArrayList<>();
    frames = new ArrayList<>();
    inContents = false;
  }

  private void inline(WordXml xml, String name, ParagraphProperties properties) throws IOException {
    switch (name) {
      case "r" -> run(xml, properties);
      case "del", "moveFrom" -> findings.changes++;
      case "ins", "moveTo" -> {
        findings.changes++;
        xml.children(inner -> inline(xml, inner, properties));
      }
      case "hyperlink", "smartTag", "customXml", "fldSimple", "sdt", "sdtContent", "bdo", "dir" -> xml
          .children(inner -> inline(xml, inner, properties));
      case "commentRangeStart" -> anchors.add(new Flow.RemarkEdge(text.length(), xml.attribute("id"), true));
      case "commentRangeEnd" -> anchors.add(new Flow.RemarkEdge(text.length(), xml.attribute("id"), false));
      case "m:oMath", "m:oMathPara" -> math(xml);
      case "mc:AlternateContent" -> alternate(xml, inner -> inline(xml, inner, properties));
      default -> {}
    }
  }

  /** Of the alternatives the first is taken: it is what a current word processor shows. */
  private static void alternate(WordXml xml, WordXml.Child child) throws IOException {
    boolean[] taken = new boolean[1];
    xml.children(name -> {
      if (!taken[0] && (name.equals("mc:Choice") || name.equals("mc:Fallback"))) {
        taken[0] = true;
        xml.children(child);
      }
    });
  }

  private void math(WordXml xml) throws IOException {
    xml.children(name -> {
      if (name.equals("m:t")) {
        add(xml.text());
      } else if (name.startsWith("m:")) {
        math(xml);
      } else if (name.equals("r")) {
        run(xml, new ParagraphProperties());
      }
    });
  }

  /** The font and whether the run is hidden, as far as read. */
  private static final class RunProperties {
    private boolean hidden;
    private String font;
  }

  private void run(WordXml xml, ParagraphProperties paragraph) throws IOException {
    RunProperties properties = new RunProperties();
    properties.hidden = story.styles().hides(paragraph.style);
    xml.children(name -> {
      if (name.equals("rPr")) {
        runProperties(xml, properties);
      } else {
        content(xml, name, properties);
      }
    });
  }

  private void runProperties(WordXml xml, RunProperties properties) throws IOException {
    xml.children(name -> {
      switch (name) {
        case "vanish" -> properties.hidden = xml.isOn();
        case "rStyle" -> properties.hidden |= story.styles().hides(xml.value());
        case "rFonts" -> properties.font = xml.attribute("ascii");
        default -> {}
      }
    });
  }

  private void content(WordXml xml, String name, RunProperties run) throws IOException {
    switch (name) {
      case "t" -> add(Symbols.in(xml.text(), run.font), run);
      case "tab", "ptab" -> add("\t", run);
      case "br" -> add("page".equals(xml.attribute("type")) || "column".equals(xml.attribute("type")) ? "" : "\n", run);
      case "cr" -> add("\n", run);
      case "noBreakHyphen" -> add("-", run);
      case "sym" -> add(symbol(xml), run);
      case "fldChar" -> field(xml);
      case "instrText" -> fields.code(xml.text());
      case "footnoteReference" -> note(xml, false, run);
      case "endnoteReference" -> note(xml, true, run);
      case "commentReference" -> anchors.add(new Flow.RemarkEdge(text.length(), xml.attribute("id"), false));
      case "ruby" -> xml.children(part -> {
        if (part.equals("rubyBase")) {
          xml.children(inner -> inline(xml, inner, new ParagraphProperties()));
        }
      });
      case "object" -> findings.embedded++;
      case "drawing", "pict" -> drawing(xml);
      case "mc:AlternateContent" -> alternate(xml, inner -> content(xml, inner, run));
      default -> {}
    }
  }

  private static String symbol(WordXml xml) {
    try {
      return String.valueOf(Symbols.of(xml.attribute("font"), Integer.parseInt(xml.attribute("char"), 16)));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private void field(WordXml xml) {
    switch (String.valueOf(xml.attribute("fldCharType"))) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> add(fields.end());
      default -> {}
    }
  }

  private void note(WordXml xml, boolean endnote, RunProperties run) {
    if (fields.isShown() && !run.hidden && story.takesNotes()) {
      String mark = findings.note(endnote, xml.attribute("id"));
      anchors.add(new Flow.NoteMark(text.length(), text.length() + mark.length()));
      text.append(mark);
    }
  }

  /** Text boxes, wherever in a drawing they are. */
  private void drawing(WordXml xml) throws IOException {
    xml.children(name -> {
      if (name.equals("txbxContent")) {
        List<Flow> content = story.inside(xml);
        if (!content.isEmpty()) {
          frames.add(new Flow.Frame(content));
        }
      } else if (name.equals("mc:AlternateContent")) {
        alternate(xml, inner -> drawing(xml));
      } else {
        drawing(xml);
      }
    });
  }

  private void add(String words, RunProperties run) {
    if (run.hidden) {
      findings.hidden += fields.isShown() ? words.length() : 0;
    } else {
      add(words);
    }
  }

  private void add(String words) {
    if (fields.isShown()) {
      text.append(words);
    }
  }
}
