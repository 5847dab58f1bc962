// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The fields open at a place of a binary document, told by three marks in its text. */
final class DocFields {
  static final char BEGIN = 0x13;
  static final char SEPARATE = 0x14;
  static final char END = 0x15;

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean result;
  }

  private final List<Field> open = new ArrayList<>();

  /** Takes a character; tells whether it is text that is shown. */
  boolean takes(char c) {
    switch (c) {
      case BEGIN -> open.add(new Field());
      case SEPARATE -> {
        if (!open.isEmpty()) {
          open.getLast().result = true;
        }
      }
      case END -> {
        if (!open.isEmpty()) {
          open.removeLast();
        }
      }
      default -> {
        if (!open.isEmpty() && !open.getLast().result) {
          open.getLast().code.append(c);
        }
        return open.stream().allMatch(field -> field.result);
      }
    }
    return false;
  }

  boolean isContents() {
    return open.stream().anyMatch(field -> field.code.toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC"));
  }

  /** A field whose asking has no end by the end of the paragraph is damaged; what follows is text. */
  void endParagraph() {
    open.removeIf(field -> !field.result);
  }
}
