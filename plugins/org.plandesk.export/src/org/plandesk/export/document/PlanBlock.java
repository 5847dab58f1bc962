// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.document;

import java.util.List;

/** A part of a plan's document, in the order in which it is read. */
public sealed interface PlanBlock {

  /** What a line is, which decides how it looks. */
  enum Style {
    /** The plan's title, or one line of it. */
    TITLE,
    /** The heading of a chapter. */
    CHAPTER,
    /** The heading of a section. */
    SECTION,
    /** The heading of an item or a project on a line of its own. */
    ITEM,
    /** A paragraph. */
    TEXT,
    /** The caption of a table. */
    CAPTION,
    /** A note below a table. */
    NOTE
  }

  /** A heading or a paragraph, without line ends. */
  record Line(Style style, String text) implements PlanBlock {}

  /**
   * A table.
   *
   * @param rows the cells by row; every row has as many, an absent one is empty
   * @param headerRows how many of the first rows name the columns
   */
  record Cells(List<List<String>> rows, int headerRows) implements PlanBlock {

    /** Copies the list. */
    public Cells {
      rows = List.copyOf(rows);
    }

    /** The number of columns; at least 1. */
    public int columns() {
      return rows.stream().mapToInt(List::size).max().orElse(1);
    }
  }

  /**
   * 专栏: what stands in a frame.
   *
   * @param title with its number; empty when there is none
   */
  record Framed(String title, List<PlanBlock> blocks) implements PlanBlock {

    /** Copies the list. */
    public Framed {
      blocks = List.copyOf(blocks);
    }
  }
}
