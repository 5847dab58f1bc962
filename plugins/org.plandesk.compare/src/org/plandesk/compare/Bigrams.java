// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.Arrays;

/** Pairs of neighbouring characters, which tell Chinese texts apart without knowing words. Sorted lists with repetitions. */
final class Bigrams {

  private Bigrams() {
  }

  static int[] of(String text) {
    if (text.length() == 1) {
      return new int[] {text.charAt(0)};
    }
    int[] bigrams = new int[Math.max(0, text.length() - 1)];
    for (int i = 0; i < bigrams.length; i++) {
      bigrams[i] = text.charAt(i) << Character.SIZE | text.charAt(i + 1);
    }
    Arrays.sort(bigrams);
    return bigrams;
  }

  /** The bigrams of several texts together. */
  static int[] join(int[] one, int[] other) {
    int[] joined = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    Arrays.sort(joined);
    return joined;
  }
}
