// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.plandesk.check.plan.Words;

/**
 * What sentences are compared by. Their characters are taken from their words again when two may be alike: there are many
 * sentences, and few are.
 *
 * @param hash of its characters
 * @param length how many there are
 * @param size how many of its core there are
 * @param keys the smallest hashes of runs of its core: alike sentences share one; none when it is too short
 * @param pairs which pairs of characters its core has, a bit for many of them
 */
record Sentence(Words words, long hash, int length, int size, int[] keys, long pairs) {

  /** With a core this long it can be found far away. */
  static final int NEAR = 16;
  private static final String MARKS = "，。；、：、！？“”‘’（）《》·";
  /** What is added or left out without saying anything else. */
  private static final String[] FILLING =
      {"进一步", "不断", "持续", "大力", "积极", "切实", "较为", "相对", "比较", "着力", "全力", "人民政府"};
  private static final String FILLING_SIGNS = "的地了要将应已均都";
  private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
  private static final long LONG_FACTOR = 0x9E3779B97F4A7C15L;
  private static final int SPREAD = 0x9E3779B1;
  /** So that six bits are left of an int, the number of a bit. */
  private static final int BITS = Integer.SIZE - 6;
  private static final int KEYS = 12;
  private static final int KEY_LENGTH = 4;

  static Sentence of(Words words) {
    String text = characters(words.text());
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * LONG_FACTOR + text.charAt(i);
    }
    String core = core(text);
    long pairs = 0;
    for (int i = 0; i + 1 < core.length(); i++) {
      pairs |= 1L << (pair(core, i) * SPREAD >>> BITS);
    }
    return new Sentence(words, hash, text.length(), core.length(), core.length() < NEAR ? new int[0] : keys(core),
        pairs);
  }

  /** Each is one of its own, which is also found much faster than by all its words. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash);
  }

  /** Without blanks and punctuation. */
  String text() {
    return characters(words.text());
  }

  /** Without figures and filling words, too. */
  String core() {
    return core(text());
  }

  /** The figures, in order of their characters. */
  String[] figures() {
    return FIGURE.matcher(words.text()).results().map(figure -> figure.group()).sorted().toArray(String[]::new);
  }

  /** The most pairs of characters of its core that it can share with another one. */
  int mostShared(Sentence other) {
    return size - 1 - Long.bitCount(pairs & ~other.pairs);
  }

  /** The pairs of characters of its core, sorted. */
  int[] corePairs() {
    return pairs(core());
  }

  /** Pairs of characters of words, sorted. */
  static int[] pairs(String text) {
    int[] pairs = new int[Math.max(0, text.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = pair(text, i);
    }
    Arrays.sort(pairs);
    return pairs;
  }

  private static String characters(String words) {
    StringBuilder text = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < 0x80 ? Character.isLetterOrDigit(c) || Character.isISOControl(c) && !Character.isWhitespace(c)
          : MARKS.indexOf(c) < 0) {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** What is left of a clause without figures, marks and filling words. */
  static String core(String text) {
    String whole = text;
    for (String filling : FILLING) {
      whole = whole.replace(filling, filling.endsWith("政府") ? "政府" : "");
    }
    StringBuilder core = new StringBuilder(whole.length());
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if ((c < '0' || c > '9') && FILLING_SIGNS.indexOf(c) < 0) {
        core.append(c);
      }
    }
    return core.toString();
  }

  private static int[] keys(String text) {
    int[] hashes = new int[text.length() - KEY_LENGTH + 1];
    for (int i = 0; i < hashes.length; i++) {
      int hash = 0;
      for (int k = i; k < i + KEY_LENGTH; k++) {
        hash = hash * 31 + text.charAt(k);
      }
      hashes[i] = hash * SPREAD;
    }
    return Arrays.stream(hashes).sorted().distinct().limit(KEYS).toArray();
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }
}
