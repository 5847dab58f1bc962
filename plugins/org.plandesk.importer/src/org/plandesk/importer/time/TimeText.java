// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.text.Blanks;

/**
 * A sentence folded for reading dates: full-width digits, dashes, brackets and quotation marks in one shape each,
 * blanks inside expressions left out (到 2025 年, 20 25年). Every folded character knows where it came from. Immutable.
 *
 * <p>Folded shapes: digits 0-9, zero 〇 (also for the 0 and O of 二0二五年), dash {@code -}, brackets （ ）, any quotation
 * mark {@code "}.
 */
final class TimeText {
  private static final String DASHES = "-－—–‐‑‒―─～〜~﹣";
  private static final String OPENING = "(（[［〔【";
  private static final String CLOSING = ")）]］〕】";
  private static final String QUOTES = "\"＂“”„‟‘’「」『』";
  private static final String CLAUSE_ENDS = "，；。：！？";

  private final char[] chars;
  private final int[] places;
  private final int length;

  private TimeText(char[] chars, int[] places, int length) {
    this.chars = chars;
    this.places = places;
    this.length = length;
  }

  /** Folds a text. */
  static TimeText of(String text) {
    char[] chars = new char[text.length()];
    int[] places = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Blanks.isBlank(c)) {
        int next = Blanks.skip(text, i, text.length());
        if (count > 0 && next < text.length() && staysApart(text, chars, count, next)) {
          places[count] = i;
          chars[count++] = ' ';
        }
        i = next - 1;
      } else {
        places[count] = i;
        char folded = fold(c);
        boolean zero = (folded == '0' || c == 'O' || c == 'o') && count > 0
            && (chars[count - 1] == '二' || chars[count - 1] == '〇');
        chars[count++] = zero ? '〇' : folded;
      }
    }
    return new TimeText(chars, places, count);
  }

  /** Whether a blank before {@code next} parts two words; it does not where Chinese stands on either side. */
  private static boolean staysApart(String text, char[] chars, int count, int next) {
    char before = chars[count - 1];
    char after = fold(text.charAt(next));
    if (before >= '\u2E80' || after >= '\u2E80') {
      return false;
    }
    return !(isDigit(before) && isDigit(after) && healsYear(text, chars, count, next));
  }

  /** Whether the digits on both sides of a blank are one year that fell apart (20 25 年). */
  private static boolean healsYear(String text, char[] chars, int count, int next) {
    int before = 0;
    while (before < count && before < 5 && isDigit(chars[count - 1 - before])) {
      before++;
    }
    int digits = before;
    int at = next;
    while (at < text.length() && digits < 5 && (isDigit(fold(text.charAt(at))) || Blanks.isBlank(text.charAt(at)))) {
      digits += Blanks.isBlank(text.charAt(at)) ? 0 : 1;
      at++;
    }
    at = Blanks.skip(text, at, text.length());
    char first = chars[count - before];
    return digits == 4 && (first == '1' || first == '2') && at < text.length() && text.charAt(at) == '年';
  }

  private static char fold(char c) {
    if (c >= '０' && c <= '９') {
      return (char) (c - '０' + '0');
    }
    if (c < '\u2E80') {
      return DASHES.indexOf(c) >= 0 ? '-' : OPENING.indexOf(c) >= 0 ? '（' : CLOSING.indexOf(c) >= 0 ? '）'
          : QUOTES.indexOf(c) >= 0 ? '"' : c == '○' || c == '◯' ? '〇' : c == ';' ? '；' : c == ':' ? '：' : c;
    }
    return switch (c) {
      case '［', '〔', '【' -> '（';
      case '］', '〕', '】' -> '）';
      case '「', '」', '『', '』', '＂' -> '"';
      case '－', '～', '〜', '﹣' -> '-';
      case '零', 'Ｏ' -> '〇';
      default -> c;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The number of folded characters. */
  int length() {
    return length;
  }

  /** A folded character; NUL outside of the text. */
  char at(int index) {
    return index >= 0 && index < length ? chars[index] : '\0';
  }

  /** Whether a folded character is a digit 0-9. */
  boolean digitAt(int index) {
    return isDigit(at(index));
  }

  /** Offset in the sentence of a folded character; the end of the text maps behind its last character. */
  int place(int index) {
    return index < length ? places[index] : length == 0 ? 0 : places[length - 1] + 1;
  }

  /** Offset in the sentence behind the folded character before {@code index}. */
  int placeBehind(int index) {
    return index == 0 ? 0 : places[index - 1] + 1;
  }

  /** Index of the first folded character that stands at or behind an offset of the sentence. */
  int index(int place) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a word begins at an index. */
  boolean starts(int at, String word) {
    if (at < 0 || at + word.length() > length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (chars[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word ends before an index. */
  boolean ends(int at, String word) {
    return starts(at - word.length(), word);
  }

  /** Length of the first of the words that begins at an index; 0 for none. Longer words must stand first. */
  int match(int at, String... words) {
    for (String word : words) {
      if (starts(at, word)) {
        return word.length();
      }
    }
    return 0;
  }

  /** Length of the first of the words that ends before an index; 0 for none. Longer words must stand first. */
  int matchBack(int at, String... words) {
    for (String word : words) {
      if (ends(at, word)) {
        return word.length();
      }
    }
    return 0;
  }

  /** Whether a clause ends at an index: at its closing mark, or at the end of the text. */
  boolean clauseEndsAt(int index) {
    return index >= length || isClauseEnd(index);
  }

  private boolean isClauseEnd(int index) {
    char c = chars[index];
    return CLAUSE_ENDS.indexOf(c) >= 0 || c == ',' && !(digitAt(index - 1) && digitAt(index + 1));
  }

  /** Whether a clause begins at an index. */
  boolean clauseStartsAt(int index) {
    return index == 0 || isClauseEnd(index - 1);
  }

  /** Index of the first character of the clause that holds an index, but not before {@code floor}. */
  int clauseStart(int index, int floor) {
    int at = Math.min(index, length);
    while (at > floor && !isClauseEnd(at - 1)) {
      at--;
    }
    return at;
  }

  /** The words from an index to the end of its clause, at most {@code limit} characters. */
  String clauseAfter(int index, int limit) {
    int end = index;
    while (end < length && end - index < limit && !isClauseEnd(end)) {
      end++;
    }
    return index >= end ? "" : new String(chars, index, end - index);
  }

  /** The words between two indexes. */
  String words(int start, int end) {
    return new String(chars, start, end - start);
  }
}
