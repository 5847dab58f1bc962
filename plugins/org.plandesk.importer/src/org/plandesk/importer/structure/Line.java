// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import org.plandesk.model.LeftoverKind;
import org.plandesk.text.Blanks;

/** A physical line of the source: where it lies, and what was found out about it so far. */
final class Line {
  /** Offset of its first character. */
  final int start;
  /** Offset after its last character, before the line end. */
  final int end;
  /** Offset of the first character that is content, after blanks and bookmarks. */
  int from;
  /** Offset after the last character that is content. */
  int to;
  /** Lines without content right before this one. */
  int blankBefore;
  /** Narrow blanks that nearly all lines of the text begin with, as in text taken out of a PDF with its layout. */
  int margin;
  /** Whether it is a row of a real table. */
  boolean row;
  /** What the whole line is, when it is nothing but a leftover; null when it is content. */
  LeftoverKind leftover;

  Line(int start, int end) {
    this.start = start;
    this.end = end;
    this.from = start;
    this.to = end;
  }

  /** Whether there is nothing to read on it. */
  boolean isBlank() {
    return from >= to;
  }

  /** Whether it has content that belongs to the plan. */
  boolean isContent() {
    return leftover == null && !isBlank();
  }

  /** Whether it begins with a tab, as a cell of a table taken out of a word processor does. */
  boolean isCell(String source) {
    return start < end && source.charAt(start) == '\t';
  }

  /**
   * Whether its content is set in from the margin of the text by blanks of any kind but a tab. One narrow blank is no indentation: it
   * stood between words where the line was broken.
   */
  boolean isIndented(String source) {
    int at = start + margin;
    return from > at && source.charAt(at) != '\t' && Blanks.isBlank(source.charAt(at))
        && !(from == at + 1 && source.charAt(at) == ' ');
  }

  /** Whether nothing but the narrow blank between two words stands before its content. */
  boolean beginsWithWordSpace(String source) {
    return from == start + 1 && source.charAt(start) == ' ';
  }

  String text(String source) {
    return source.substring(from, to);
  }

  /** Width on paper, in halves of a Han character. */
  int width(String source) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += source.charAt(i) < 0x2000 ? 1 : 2;
    }
    return width;
  }
}
