// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.plandesk.importer.source.flow.Flow;

/** Reads the blocks of a page: paragraphs, headings, lists with their numbers, tables. Lives for one page. */
final class BlockReader {
  private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption",
      "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
      "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary",
      "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");
  /** Where word processors let references to notes, and the notes back, lead to. */
  private static final Pattern NOTE =
      Pattern.compile(".*#(_(ftn|edn)(ref)?[0-9]+|sd(foot|end)note[0-9]+(sym|anc))");
  private static final Pattern NOTE_ID = Pattern.compile("(sd(foot|end)note|ftn|edn)[0-9]+");
  /** Elements nested deeper are read as plain text. */
  private static final int DEEPEST = 400;

  private final Runnable check;
  private final List<Flow> notes = new ArrayList<>();
  private List<Flow> target = new ArrayList<>();
  private LineText line = new LineText();
  /** The number of a list item whose text has not come yet. */
  private String number = "";
  private int outline = -1;
  private Flow.Part part = Flow.Part.BODY;

  /** @param check asked at each block; throws when the reading should stop */
  BlockReader(Runnable check) {
    this.check = check;
  }

  /** Footnotes that were met on the way. */
  List<Flow> notes() {
    return notes;
  }

  /** All that is in an element. */
  List<Flow> read(Element element) {
    return inside(element, 0);
  }

  private List<Flow> inside(Element element, int depth) {
    List<Flow> outer = target;
    LineText outerLine = line;
    target = new ArrayList<>();
    line = new LineText();
    children(element, depth);
    endLine();
    List<Flow> read = target;
    target = outer;
    line = outerLine;
    return read;
  }

  private void children(Element element, int depth) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        line.add(text.getWholeText());
      } else if (node instanceof Element child) {
        element(child, depth + 1);
      }
    }
  }

  private void element(Element element, int depth) {
    String name = element.normalName();
    if (depth > DEEPEST) {
      line.add(element.wholeText());
    } else if (name.equals("br")) {
      line.lineBreak();
    } else if (name.equals("a") && NOTE.matcher(element.attr("href")).matches()) {
      line.mark(element.wholeText());
    } else if (!BLOCKS.contains(name)) {
      children(element, depth);
    } else {
      endLine();
      check.run();
      block(element, name, depth);
      endLine();
    }
  }

  private void block(Element element, String name, int depth) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    if (style.contains("mso-element:footnote-list") || style.contains("mso-element:endnote-list")
        || NOTE_ID.matcher(element.id()).matches()) {
      notes.addAll(inside(element, depth));
      return;
    }
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        outline = name.charAt(1) - '1';
        children(element, depth);
        endLine();
        outline = -1;
      }
      case "ol" -> list(element, depth);
      case "pre" -> {
        line.keepBlanks(true);
        children(element, depth);
        endLine();
        line.keepBlanks(false);
      }
      case "table" -> new HtmlTable(cell -> inside(cell, depth + 4)).read(element, target);
      default -> {
        part = element.className().matches("(?i)mso-?toc.*") ? Flow.Part.CONTENTS : part;
        children(element, depth);
        endLine();
        part = Flow.Part.BODY;
      }
    }
  }

  private void list(Element element, int depth) {
    HtmlList list = new HtmlList(element);
    for (Node node : element.childNodes()) {
      if (node instanceof Element child && child.normalName().equals("li")) {
        endLine();
        number = list.number(child);
        children(child, depth + 1);
        endLine();
        number = "";
      } else if (node instanceof Element child) {
        element(child, depth + 1);
      }
    }
  }

  private void endLine() {
    if (!line.isBlank()) {
      target.add(line.toText(number, outline, part));
      number = "";
    }
    line.clear();
  }
}
