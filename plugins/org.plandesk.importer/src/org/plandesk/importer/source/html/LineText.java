// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.html;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.importer.source.flow.Flow;
import org.plandesk.importer.source.flow.Symbols;

/**
 * Collects the text of a paragraph as a browser shows it: blanks and line ends of the markup become one blank, and none
 * between characters that are written without blanks.
 */
final class LineText {
  private final StringBuilder text = new StringBuilder();
  private final List<Flow.Anchor> anchors = new ArrayList<>();
  private boolean keep;
  /** What stood in the markup since the last character: nothing, blanks, or a line end among them. */
  private int pending;

  void keepBlanks(boolean all) {
    keep = all;
  }

  void add(String markup) {
    String words = Symbols.in(markup, null);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!keep && (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f')) {
        pending = Math.max(pending, c == '\n' || c == '\r' ? 2 : 1);
      } else {
        if (pending > 0 && !text.isEmpty() && text.charAt(text.length() - 1) != '\n' && separates(c)) {
          text.append(' ');
        }
        pending = 0;
        text.append(c == '\r' ? ' ' : c);
      }
    }
  }

  /** Where the markup was only broken between two wide characters, nothing is shown. */
  private boolean separates(char next) {
    return pending == 1 || !isWide(text.charAt(text.length() - 1)) || !isWide(next);
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80 || c == '“' || c == '”' || c == '…' || c == '—';
  }

  void lineBreak() {
    pending = 0;
    text.append('\n');
  }

  /** Adds the reference to a note. */
  void mark(String words) {
    int start = text.length();
    add(words.strip());
    if (text.length() > start) {
      anchors.add(new Flow.NoteMark(start, text.length()));
    }
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  /** The paragraph, with its number before it. */
  Flow.Text toText(String number, int outline, Flow.Part part) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    List<Flow.Anchor> moved = anchors.stream().map(anchor -> anchor.moved(number.length())).toList();
    return new Flow.Text(number + text.substring(0, end), outline, part, moved);
  }

  void clear() {
    text.setLength(0);
    anchors.clear();
    pending = 0;
  }
}
