// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

/** What can be done to the text at the caret besides typing. */
public enum PageEdit {
  /** Begins a statement behind the one at the caret, or a paragraph below a heading. */
  NEW_STATEMENT,
  /** Puts a heading of the same kind behind the chapter, section, item or project at the caret. */
  NEW_HEADING,
  /** Puts a section into the chapter at the caret, an item into the section. */
  NEW_SUBHEADING,
  /** Makes two statements of one. */
  SPLIT,
  /** Joins the statement at the caret with the next one. */
  MERGE,
  /** Moves the paragraph or what has the heading at the caret before the one above it. */
  MOVE_UP,
  /** Moves the paragraph or what has the heading at the caret behind the one below it. */
  MOVE_DOWN,
  /** Takes the selected words to the clipboard. */
  CUT,
  /** Puts the words of the clipboard in the place of what is selected. */
  PASTE
}
