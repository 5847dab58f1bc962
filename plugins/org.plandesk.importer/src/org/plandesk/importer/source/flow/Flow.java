// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.flow;

import java.util.List;

/** A piece of a document in reading order. */
public sealed interface Flow {

  /** What a paragraph is for. */
  enum Part {
    /** Text. */
    BODY,
    /** A line of a list of contents. */
    CONTENTS
  }

  /**
   * A paragraph.
   *
   * @param text its text with its number; a line feed stands for a line break inside it
   * @param outline its level as a heading, from 0, or -1
   * @param part what it is for
   * @param anchors what stands at places of its text, in order
   */
  record Text(String text, int outline, Part part, List<Anchor> anchors) implements Flow {

    /** A paragraph of nothing but text. */
    public static Text of(String text) {
      return new Text(text, -1, Part.BODY, List.of());
    }
  }

  /** A table, as {@link GridBuilder} makes it. */
  record Grid(int columns, List<Row> rows) implements Flow {}

  /** A row of a table. */
  record Row(boolean header, List<Cell> cells) {}

  /** A cell at its first column; it covers some columns and rows. */
  record Cell(int column, int columns, int rows, List<Flow> content) {}

  /** A text box. */
  record Frame(List<Flow> content) implements Flow {}

  /** Something that stands at a place of a paragraph's text. */
  sealed interface Anchor {

    /** Offset in the text. */
    int at();

    /** The same behind as many more characters. */
    Anchor moved(int characters);
  }

  /** The reference to a note; it is part of the text. */
  record NoteMark(int at, int end) implements Anchor {
    @Override
    public Anchor moved(int characters) {
      return new NoteMark(at + characters, end + characters);
    }
  }

  /** The beginning or the end of the stretch that a comment speaks of. */
  record RemarkEdge(int at, String id, boolean begins) implements Anchor {
    @Override
    public Anchor moved(int characters) {
      return new RemarkEdge(at + characters, id, begins);
    }
  }
}
