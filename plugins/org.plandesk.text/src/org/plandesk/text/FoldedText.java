// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

import java.util.Arrays;

/**
 * A text as search sees it: NFKC (so full width becomes half width, Ⅲ becomes iii, ㎡ becomes m2), lower case,
 * simplified characters, no blanks; with the way back to the text it was made of. Two texts that differ in nothing else
 * fold to the same. Immutable.
 *
 * <p>Places in the folded text are counted in code points, places in the original in UTF-16.
 */
public final class FoldedText {

  private final int[] points;
  /** Where the character of the original begins that each code point comes from; one more for the end. */
  private final int[] starts;
  private final int[] ends;

  private FoldedText(int[] points, int[] starts, int[] ends) {
    this.points = points;
    this.starts = starts;
    this.ends = ends;
  }

  /** Folds a text; in linear time. */
  public static FoldedText of(CharSequence original) {
    int length = original.length();
    int[] points = new int[length];
    int[] starts = new int[length];
    int[] ends = new int[length];
    int count = 0;
    int at = 0;
    while (at < length) {
      int end = Folding.endOfCharacter(original, at);
      int simple = end == at + 1 ? Folding.simple(original.charAt(at)) : Folding.SEVERAL;
      if (simple == Folding.SEVERAL) {
        int[] folded = Folding.several(original.subSequence(at, end).toString());
        while (count + folded.length > points.length) {
          int room = points.length * 2 + folded.length;
          points = Arrays.copyOf(points, room);
          starts = Arrays.copyOf(starts, room);
          ends = Arrays.copyOf(ends, room);
        }
        for (int point : folded) {
          points[count] = point;
          starts[count] = at;
          ends[count++] = end;
        }
      } else if (simple != Folding.NOTHING) {
        if (count == points.length) {
          int room = points.length * 2 + 1;
          points = Arrays.copyOf(points, room);
          starts = Arrays.copyOf(starts, room);
          ends = Arrays.copyOf(ends, room);
        }
        points[count] = simple;
        starts[count] = at;
        ends[count++] = end;
      }
      at = end;
    }
    return new FoldedText(Arrays.copyOf(points, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  /** The folded text of a word, where the way back does not matter. */
  public static String fold(CharSequence original) {
    return of(original).toString();
  }

  /** The number of code points. */
  public int length() {
    return points.length;
  }

  /** A code point. */
  public int at(int index) {
    return points[index];
  }

  /** The code points; the caller must not change them. */
  int[] points() {
    return points;
  }

  /** The UTF-16 offset in the original where the character begins that a code point comes from. */
  public int originalStart(int index) {
    return starts[index];
  }

  /** The UTF-16 offset in the original after the character that a code point comes from. */
  public int originalEnd(int index) {
    return ends[index];
  }

  /** The place of the first occurrence of another folded text from a place on, or -1. An empty one is nowhere. */
  public int indexOf(FoldedText other, int from) {
    int[] wanted = other.points;
    if (wanted.length == 0) {
      return -1;
    }
    int last = points.length - wanted.length;
    for (int i = Math.max(0, from); i <= last; i++) {
      if (points[i] == wanted[0] && Arrays.equals(points, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether another folded text occurs in this one. */
  public boolean contains(FoldedText other) {
    return indexOf(other, 0) >= 0;
  }

  /** A part of it, with its places in the same original. */
  public FoldedText part(int start, int end) {
    return new FoldedText(Arrays.copyOfRange(points, start, end), Arrays.copyOfRange(starts, start, end),
        Arrays.copyOfRange(ends, start, end));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FoldedText folded && Arrays.equals(points, folded.points);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(points);
  }

  /** The folded text. */
  @Override
  public String toString() {
    return new String(points, 0, points.length);
  }
}
