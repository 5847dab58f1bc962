// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.help;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Span;

/**
 * A page of help as it is shown. Its file has a paragraph a line; {@code # } begins the title, {@code ## } a heading, {@code > } an
 * example that can be tried, {@code = } what is only named (a key, say), {@code ! } a step: the id of the command that takes it and
 * its words, parted by {@code  | }. What follows {@code  | } behind the latter three explains it.
 *
 * @param text what is shown
 * @param parts the stretches of it that look different, in order
 */
record HelpText(String text, List<Part> parts) {

  /** How a stretch looks. */
  enum Look {
    TITLE, HEADING, EXAMPLE, TERM, STEP
  }

  /**
   * A stretch.
   *
   * @param span where it stands in the text, in UTF-16
   * @param command what takes a step; null for what is no step
   */
  record Part(Look look, Span span, String command) {

    /** Where the box of a step stands, to be ticked. */
    int box() {
      return span.start() - BOX.length();
    }
  }

  /** Before each step. */
  static final String BOX = "□ ";

  private static final String EXPLAINED = " | ";

  /** Reads the lines of a file. */
  static HelpText of(List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("# ")) {
        add(Look.TITLE, line.substring(2), text, parts);
      } else if (line.startsWith("## ")) {
        add(Look.HEADING, line.substring(3), text, parts);
      } else if (line.startsWith("> ")) {
        explained(Look.EXAMPLE, line.substring(2), text, parts);
      } else if (line.startsWith("! ")) {
        step(line.substring(2), text, parts);
      } else if (line.startsWith("= ")) {
        explained(Look.TERM, line.substring(2), text, parts);
      } else {
        text.append(line);
      }
      text.append('\n');
    }
    return new HelpText(text.toString(), List.copyOf(parts));
  }

  private static void step(String line, StringBuilder text, List<Part> parts) {
    int words = line.indexOf(EXPLAINED);
    text.append(BOX);
    explained(Look.STEP, line.substring(words + EXPLAINED.length()), line.substring(0, words), text, parts);
  }

  private static void explained(Look look, String line, StringBuilder text, List<Part> parts) {
    explained(look, line, null, text, parts);
  }

  private static void explained(Look look, String line, String command, StringBuilder text, List<Part> parts) {
    int end = line.indexOf(EXPLAINED);
    add(look, end < 0 ? line : line.substring(0, end), command, text, parts);
    if (end >= 0) {
      text.append('\t').append(line.substring(end + EXPLAINED.length()));
    }
  }

  private static void add(Look look, String words, StringBuilder text, List<Part> parts) {
    add(look, words, null, text, parts);
  }

  private static void add(Look look, String words, String command, StringBuilder text, List<Part> parts) {
    parts.add(new Part(look, new Span(text.length(), text.length() + words.length()), command));
    text.append(words);
  }

  /** The example or step at an offset; null when there is none. */
  Part action(int offset) {
    for (Part part : parts) {
      boolean acts = part.look() == Look.EXAMPLE || part.look() == Look.STEP;
      if (acts && part.span().start() <= offset && offset < part.span().end()) {
        return part;
      }
    }
    return null;
  }
}
