// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

/** What can be done to the text at the caret besides typing. */
public enum PageEdit {
  /** Begins a statement behind the one at the caret, or a paragraph below a heading. */
  NEW_STATEMENT(Messages.editNewStatement),
  /** Puts a heading of the same kind behind the chapter, section, item or project at the caret. */
  NEW_HEADING(Messages.editNewHeading, Messages.newHeading),
  /** Puts a section into the chapter at the caret, an item into the section. */
  NEW_SUBHEADING(Messages.editNewSubheading, Messages.newHeading),
  /** Puts a box behind the paragraph, box or table at the caret. */
  NEW_BOX(Messages.editNewBox, Messages.newBox),
  /** Puts a row behind the row at the caret, or at the end of the table of indicators. */
  NEW_INDICATOR(Messages.editNewIndicator, Messages.newIndicator),
  /** Deletes the row at the caret of a table of indicators. */
  DELETE_INDICATOR(Messages.editDeleteIndicator),
  /** Makes two statements of one. */
  SPLIT(Messages.editSplit),
  /** Joins the statement at the caret with the next one. */
  MERGE(Messages.editMerge),
  /** Moves the paragraph or what has the heading at the caret before the one above it. */
  MOVE_UP(Messages.editMoveUp),
  /** Moves the paragraph or what has the heading at the caret behind the one below it. */
  MOVE_DOWN(Messages.editMoveDown),
  /** Makes the section at the caret a chapter, the item a section. */
  PROMOTE(Messages.editPromote),
  /** Makes the chapter at the caret a section of the one before, the section an item. */
  DEMOTE(Messages.editDemote),
  /** Takes the selected words to the clipboard. */
  CUT(Messages.cut),
  /** Puts the words of the clipboard in the place of what is selected. */
  PASTE(Messages.paste);

  private final String label;
  private final String title;

  PageEdit(String label) {
    this(label, "");
  }

  PageEdit(String label, String title) {
    this.label = label;
    this.title = title;
  }

  /** What that which it makes is called until somebody names it; empty when that has no name. */
  public String title() {
    return title;
  }

  /** Its words in menus, with the key behind a tab. */
  public String label() {
    return label;
  }
}
