// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

/**
 * A piece of the document that stands by itself: a paragraph of text, or a table.
 */
sealed interface Block permits Block.Text, Block.Grid {

  /**
   * A paragraph as its author wrote it, lines joined.
   *
   * @param fragment its text, blanks at the edges taken off, not empty
   * @param blankBefore lines without content before it
   * @param cell whether it begins with a tab, as what stood in a table cell does
   */
  record Text(Fragment fragment, int blankBefore, boolean cell) implements Block {

    String text() {
      return fragment.text();
    }
  }

  /** A table. */
  record Grid(TableGrid table) implements Block {}
}
