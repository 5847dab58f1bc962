// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plandesk.importer.source.numbering.NumberFormats;

/**
 * The fields that are open at a place of a story: what they were asked for is not shown, what came of it is. A field
 * may reach over many paragraphs.
 */
final class FieldStack {
  /** {@code eq \o\ac(○,12)}: a number in a circle, drawn by an equation. */
  private static final Pattern CIRCLED = Pattern.compile("(?i)\\s*eq\\s*\\\\o.*\\([^,，]*[,，]\\s*([0-9]{1,2})\\s*\\).*");

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean result;
  }

  private final List<Field> open = new ArrayList<>();

  void begin() {
    open.add(new Field());
  }

  void separate() {
    if (!open.isEmpty()) {
      open.getLast().result = true;
    }
  }

  /** Ends the innermost field; gives what it shows although nothing came of it, mostly nothing. */
  String end() {
    if (open.isEmpty()) {
      return "";
    }
    Field field = open.removeLast();
    Matcher circled = CIRCLED.matcher(field.code);
    return !field.result && isShown() && circled.matches() ? NumberFormats.format(Integer.parseInt(circled.group(1)),
        "decimalEnclosedCircle") : "";
  }

  /** Takes a piece of what the innermost field is asked for. */
  void code(String piece) {
    if (!open.isEmpty() && !open.getLast().result) {
      open.getLast().code.append(piece);
    }
  }

  /** Whether text here is shown. */
  boolean isShown() {
    for (Field field : open) {
      if (!field.result) {
        return false;
      }
    }
    return true;
  }

  /** Whether this is inside of a list of contents. */
  boolean isContents() {
    for (Field field : open) {
      if (field.code.toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC")) {
        return true;
      }
    }
    return false;
  }

  /** A field whose asking has no end by the end of the paragraph is damaged; what follows is text. */
  void endParagraph() {
    open.removeIf(field -> !field.result);
  }
}
