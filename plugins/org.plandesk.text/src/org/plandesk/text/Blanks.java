// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

/** What counts as blank in documents: spaces of all widths, tabs, line ends, marks without width. */
public final class Blanks {

  private Blanks() {
  }

  /** Whether a character shows nothing. */
  public static boolean isBlank(char c) {
    if (c <= ' ') {
      return true;
    }
    return c == '\u3000' || c == '\u00A0' || c >= '\u2000' && c <= '\u200F' || c == '\u2028' || c == '\u2029'
        || c == '\u202F' || c == '\u205F' || c == '\u2060' || c == '\uFEFF' || c == '\u0085' || c == '\u00AD';
  }

  /** Whether a character ends a line. */
  public static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
  }

  /** The first offset from {@code start} on, but not after {@code end}, whose character is not blank. */
  public static int skip(CharSequence text, int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset after the last character before {@code end}, but not before {@code start}, that is not blank. */
  public static int skipBack(CharSequence text, int start, int end) {
    int at = end;
    while (at > start && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The text without its blanks. */
  public static String without(CharSequence text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
