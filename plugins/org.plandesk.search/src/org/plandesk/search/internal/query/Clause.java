// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import org.plandesk.text.FoldedText;

/** A part of a query that an element has or has not. */
sealed interface Clause {

  /** Offset in the query's text. */
  int start();

  /** Offset after it. */
  int end();

  /** What was typed, without the signs of the language. */
  String text();

  /**
   * Words that stand in the text.
   *
   * @param text what was typed, without quotation marks
   * @param folded the same folded, not empty
   * @param quoted whether it is a phrase, which is not expanded and may reach over borders of statements
   */
  record Words(String text, FoldedText folded, boolean quoted, int start, int end) implements Clause {
  }

  /** A word with * for any characters, or ? for one. */
  record Wildcard(String text, int start, int end) implements Clause {
  }

  /** A field with a value; the text is the value. */
  record Field(FieldName field, String text, int start, int end) implements Clause {
  }
}
