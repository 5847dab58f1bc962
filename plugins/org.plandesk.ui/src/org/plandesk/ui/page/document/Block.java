// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * A piece of the page that is broken into lines for itself: a heading, a paragraph, a line of a box, a table.
 *
 * <p>Its content never changes; a change of the plan makes a new block. Only its place in the page is set anew when blocks
 * before it come or go.
 */
public final class Block {

  /** Where a block stands in the frame of a box. */
  public enum Frame {
    /** In no box. */
    NONE,
    /** The strip with the box's title. */
    TITLE,
    /** In the box, with more to follow. */
    INNER,
    /** The last of the box. */
    LAST
  }

  private final TextStyle style;
  private final Frame frame;
  private final boolean firstInFrame;
  private final EObject owner;
  private final String text;
  private final List<Piece> pieces;
  private final List<MarkRange> marks;
  private final Grid grid;
  private final int[] flips;
  private int index;
  private int start;

  Block(TextStyle style, Frame frame, boolean firstInFrame, EObject owner, String text, List<Piece> pieces,
      List<MarkRange> marks, Grid grid) {
    this.style = style;
    this.frame = frame;
    this.firstInFrame = firstInFrame;
    this.owner = owner;
    this.text = text;
    this.pieces = List.copyOf(pieces);
    this.marks = List.copyOf(marks);
    this.grid = grid;
    this.flips = style.bold() ? new int[0] : flips(this.pieces);
  }

  void moveTo(int newIndex, int newStart) {
    index = newIndex;
    start = newStart;
  }

  /** How it is set. */
  public TextStyle style() {
    return style;
  }

  /** Where it stands in a box. */
  public Frame frame() {
    return frame;
  }

  /** Whether it is the first below the title strip of a box. */
  public boolean firstInFrame() {
    return firstInFrame;
  }

  /** The element that all of it belongs to: a paragraph, box, table, chapter and so on. */
  public EObject owner() {
    return owner;
  }

  /** Its words; for a table the cells with tabs between them, rows with line feeds. */
  public String text() {
    return text;
  }

  /** Which words belong to which element, in order, never sharing a character. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** The marks in it by their start. */
  public List<MarkRange> marks() {
    return marks;
  }

  /** Its cells when it is a table, else null. */
  public Grid grid() {
    return grid;
  }

  /** Its number among the blocks of the page, from 0. */
  public int index() {
    return index;
  }

  /** Offset of its first character in the page's text. */
  public int start() {
    return start;
  }

  /** Offset after its last character in the page's text. */
  public int end() {
    return start + text.length();
  }

  /** Whether its words are spread to the full width, its first line indented by two characters. */
  public boolean running() {
    return style == TextStyle.TEXT || style == TextStyle.ITEM;
  }

  /**
   * The piece that the character at the offset belongs to.
   *
   * @param offset in the block's text
   * @return the nearest piece before it when it belongs to none; null when there is none
   */
  public Piece pieceAt(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).from() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return pieces.isEmpty() ? null : pieces.get(low);
  }

  /** The shortest mark of some styles that covers the character at the offset; null when there is none. */
  MarkRange markAt(int offset, Set<MarkStyle> styles) {
    MarkRange best = null;
    for (MarkRange range : marks) {
      boolean shorter = best == null || range.to() - range.from() < best.to() - best.from();
      if (shorter && range.contains(offset) && styles.contains(range.style())) {
        best = range;
      }
    }
    return best;
  }

  /**
   * Where a character of an element's text or title stands.
   *
   * @param at offset in that text; its length for the end
   * @return offset in the block's text; -1 when none of it stands here
   */
  int offset(EObject element, int at) {
    int rest = at;
    int end = -1;
    Piece.Role role = null;
    for (Piece piece : pieces) {
      boolean typed = piece.element() == element && piece.role() != Piece.Role.NUMBER
          && piece.role() != Piece.Role.SUGGESTED && (role == null || piece.role() == role);
      if (typed && rest < piece.to() - piece.from()) {
        return piece.from() + rest;
      }
      if (typed) {
        role = piece.role();
        end = piece.to();
        rest -= piece.to() - piece.from();
      }
    }
    return end;
  }

  /** Whether the character at the offset is bold. */
  public boolean boldAt(int offset) {
    return style.bold() || (flipsUpTo(offset) & 1) == 1;
  }

  /** Where the stretch of equal weight that holds the offset ends, at most at the limit. */
  public int weightEnd(int offset, int limit) {
    int next = flipsUpTo(offset);
    return style.bold() || next == flips.length ? limit : Math.min(flips[next], limit);
  }

  private int flipsUpTo(int offset) {
    int found = Arrays.binarySearch(flips, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offsets where the text turns bold, then light again, and so on. */
  private static int[] flips(List<Piece> pieces) {
    int[] flips = new int[2 * pieces.size()];
    int count = 0;
    for (Piece piece : pieces) {
      if (!piece.bold() || piece.from() == piece.to()) {
        continue;
      }
      if (count > 0 && flips[count - 1] == piece.from()) {
        flips[count - 1] = piece.to();
      } else {
        flips[count++] = piece.from();
        flips[count++] = piece.to();
      }
    }
    return Arrays.copyOf(flips, count);
  }
}
