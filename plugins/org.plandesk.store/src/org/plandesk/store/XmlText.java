// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

/**
 * Texts in XML 1.0, which has no place for control characters, halves of surrogate pairs, U+FFFE and U+FFFF. They are
 * written as a backslash, {@code u} and four hexadecimal digits, and a backslash as two.
 */
final class XmlText {

  private static final int ESCAPE_LENGTH = 6;

  private XmlText() {
  }

  /** The text in characters that XML can hold; the text itself when it needs no change. */
  static String escape(String text) {
    int first = firstToEscape(text);
    if (first < 0) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 2 * ESCAPE_LENGTH).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        escaped.append("\\\\");
      } else if (isPair(text, i)) {
        escaped.append(c).append(text.charAt(++i));
      } else if (isAllowed(c)) {
        escaped.append(c);
      } else {
        escaped.append(String.format("\\u%04X", (int) c));
      }
    }
    return escaped.toString();
  }

  /** The text that was escaped. A backslash that begins no escape, as a hand may have written it, stands for itself. */
  static String unescape(String escaped) {
    int backslash = escaped.indexOf('\\');
    if (backslash < 0) {
      return escaped;
    }
    StringBuilder text = new StringBuilder(escaped.length());
    int done = 0;
    while (backslash >= 0) {
      text.append(escaped, done, backslash);
      if (escaped.startsWith("\\\\", backslash)) {
        text.append('\\');
        done = backslash + 2;
      } else if (isEscape(escaped, backslash)) {
        text.append((char) Integer.parseInt(escaped, backslash + 2, backslash + ESCAPE_LENGTH, 16));
        done = backslash + ESCAPE_LENGTH;
      } else {
        text.append('\\');
        done = backslash + 1;
      }
      backslash = escaped.indexOf('\\', done);
    }
    return text.append(escaped, done, escaped.length()).toString();
  }

  private static int firstToEscape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPair(text, i)) {
        i++;
      } else if (c == '\\' || !isAllowed(c)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPair(String text, int index) {
    return Character.isHighSurrogate(text.charAt(index)) && index + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(index + 1));
  }

  private static boolean isAllowed(char c) {
    return c >= ' ' && c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < '\uFFFE'
        || c == '\n' || c == '\r' || c == '\t';
  }

  private static boolean isEscape(String text, int backslash) {
    if (backslash + ESCAPE_LENGTH > text.length() || text.charAt(backslash + 1) != 'u') {
      return false;
    }
    for (int i = backslash + 2; i < backslash + ESCAPE_LENGTH; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
