// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.Arrays;

/** A text cut into what a change never cuts: Chinese characters and signs one by one, figures and Latin words as wholes. */
final class Tokens {

  private final String text;
  /** Where each token begins, and at the end the length of the text. */
  private final int[] starts;

  private Tokens(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  static Tokens of(String text) {
    int[] starts = new int[text.length() + 1];
    int count = 0;
    for (int at = 0; at < text.length(); at = end(text, at)) {
      starts[count++] = at;
    }
    starts[count] = text.length();
    return new Tokens(text, Arrays.copyOf(starts, count + 1));
  }

  private static int end(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    char first = text.charAt(start);
    if (isDigit(first)) {
      while (end < text.length() && (isDigit(text.charAt(end)) || isPoint(text, end))) {
        end++;
      }
      return end < text.length() && isPercent(text.charAt(end)) ? end + 1 : end;
    }
    if (isLatin(first)) {
      while (end < text.length() && (isLatin(text.charAt(end)) || isDigit(text.charAt(end)))) {
        end++;
      }
    }
    return end;
  }

  /** A decimal point or a comma of thousands: between digits. */
  private static boolean isPoint(String text, int at) {
    return ".,．".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  private static boolean isPercent(char c) {
    return c == '%' || c == '％' || c == '‰';
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00C0' && c <= '\u024F';
  }

  int size() {
    return starts.length - 1;
  }

  /** Where a token begins; of the number of tokens, the end of the text. */
  int offset(int token) {
    return starts[token];
  }

  /** Number of characters of a stretch of tokens. */
  int length(int from, int to) {
    return starts[to] - starts[from];
  }

  boolean same(int token, Tokens other, int otherToken) {
    int length = length(token, token + 1);
    return length == other.length(otherToken, otherToken + 1)
        && text.regionMatches(starts[token], other.text, other.starts[otherToken], length);
  }

  /** How good a place before a token is for a change to begin or end: 2 at a sign, 1 at the ends of the text, else 0. */
  int edge(int token) {
    if (token == 0 || token == size()) {
      return 1;
    }
    return isSign(text.charAt(starts[token] - 1)) ? 2 : 0;
  }

  private static boolean isSign(char c) {
    return "，。；：、,;:\t\n（）()“”《》".indexOf(c) >= 0;
  }
}
