// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

/**
 * A line of a block. Its place counts from the upper left corner of the block.
 *
 * <p>To spread a line to the full width, {@code stretch} pixels are shared out among its {@code gaps}.
 */
public final class Line {

  private final int from;
  private final int to;
  private final int left;
  private final int top;
  private final int height;
  private final int stretch;
  private final int gaps;
  private int[] xs;
  private int[] runs;

  Line(int from, int to, int left, int top, int height, int stretch, int gaps) {
    this.from = from;
    this.to = to;
    this.left = left;
    this.top = top;
    this.height = height;
    this.stretch = gaps == 0 ? 0 : stretch;
    this.gaps = gaps;
  }

  /** Offset of its first character in the block's text. */
  public int from() {
    return from;
  }

  /** Offset after its last character in the block's text, blanks at the end included. */
  public int to() {
    return to;
  }

  /** Where its first character begins. */
  public int left() {
    return left;
  }

  /** Its upper edge. */
  public int top() {
    return top;
  }

  /** Its height. */
  public int height() {
    return height;
  }

  /** Its lower edge. */
  public int bottom() {
    return top + height;
  }

  int stretch() {
    return stretch;
  }

  int gaps() {
    return gaps;
  }

  /** The places of its characters once they were asked for, else null. */
  int[] xs() {
    return xs;
  }

  /** The offsets where what is painted in one go begins, once places were asked for. */
  int[] runs() {
    return runs;
  }

  void setPlaces(int[] places, int[] runStarts) {
    xs = places;
    runs = runStarts;
  }
}
