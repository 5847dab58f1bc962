// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

/**
 * Converts UTF-16 offsets of one text to code point offsets and back. Made once in linear time; a text without
 * surrogates takes no memory and no time.
 */
public final class CodePoints {
  /** Code points before each UTF-16 offset; null when the two are the same. */
  private final int[] before;
  private final int length;

  /** For offsets in a text. */
  public CodePoints(CharSequence text) {
    length = text.length();
    boolean plain = true;
    for (int i = 0; i < length && plain; i++) {
      plain = !Character.isSurrogate(text.charAt(i));
    }
    before = plain ? null : count(text);
  }

  private static int[] count(CharSequence text) {
    int[] counts = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      counts[i] = points;
      boolean pairBegins = Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1));
      points += pairBegins ? 0 : 1;
    }
    counts[text.length()] = points;
    return counts;
  }

  /** The number of code points of the text. */
  public int length() {
    return before == null ? length : before[length];
  }

  /** The number of code points before a UTF-16 offset. An offset inside a pair counts as the start of the pair. */
  public int at(int utf16Offset) {
    if (utf16Offset < 0 || utf16Offset > length) {
      throw new IndexOutOfBoundsException(utf16Offset);
    }
    return before == null ? utf16Offset : before[utf16Offset];
  }
}
