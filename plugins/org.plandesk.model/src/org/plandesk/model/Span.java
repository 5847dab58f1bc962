// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model;

/**
 * A stretch of text: UTF-16 offsets as {@link String} counts them, end exclusive.
 *
 * @param start offset of the first character, not negative
 * @param end offset after the last character, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** @throws IllegalArgumentException when the offsets are negative or end before they start */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No span: " + start + "-" + end);
    }
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException when the text is not two numbers with a hyphen between them
   */
  public static Span valueOf(String text) {
    int hyphen = text.indexOf('-');
    if (hyphen <= 0) {
      throw new IllegalArgumentException("No span: " + text);
    }
    return new Span(Integer.parseInt(text, 0, hyphen, 10), Integer.parseInt(text, hyphen + 1, text.length(), 10));
  }

  /** The number of UTF-16 units, 0 for an empty span. */
  public int length() {
    return end - start;
  }

  /** Whether the offset lies on a character of the span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether all of the other span lies in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the spans share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words of the span. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return start + "-" + end;
  }
}
