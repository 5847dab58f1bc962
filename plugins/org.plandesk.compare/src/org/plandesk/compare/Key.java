// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

/** What entries that say the same have in common: one object for all of them in one comparison, so that it is told by identity. */
final class Key {

  /** Sort of cells that say more of the task of their row. */
  static final char CELL = 'c';

  /** What may be partners at all by equal words. */
  final char sort;
  /** The words; width, case and blanks do not matter. */
  final String words;
  /** For whoever counts entries. */
  int count;
  private int[] bigrams;

  Key(char sort, String words) {
    this.sort = sort;
    this.words = words;
  }

  /** Whether it is a cell that is found by its row and never by its words alone. */
  boolean isCell() {
    return sort == CELL;
  }

  /** Pairs of neighbouring characters of the words, sorted; a single character makes one pair. */
  int[] bigrams() {
    if (bigrams == null) {
      bigrams = Bigrams.of(words);
    }
    return bigrams;
  }
}
