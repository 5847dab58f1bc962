// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

/** How often numbers came. A table without objects, since there are millions of bigrams in a large plan. */
final class IntCounts {

  private static final int SPREAD = 0x9E3779B9;

  private int[] keys = new int[1 << 12];
  /** 0 where no key stands. */
  private int[] counts = new int[1 << 12];
  private int size;

  /** Counts a number so many times more; at least once. */
  void add(int key, int times) {
    int slot = slot(key);
    if (counts[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    counts[slot] += times;
    if (2 * size > keys.length) {
      grow();
    }
  }

  /** How often a number came. */
  int get(int key) {
    return counts[slot(key)];
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int hash = key * SPREAD;
    int slot = (hash ^ hash >>> 15) & mask;
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[2 * oldKeys.length];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
