// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Partners: one entry of each state, or one of one state and several of the other, in order. */
final class Group {

  final List<Entry> old = new ArrayList<>(1);
  final List<Entry> current = new ArrayList<>(1);

  /** Makes two free entries partners. */
  static void pair(Entry old, Entry current) {
    Group group = new Group();
    group.old.add(old);
    group.current.add(current);
    old.group = group;
    current.group = group;
  }

  /** Takes in another entry of the old state. */
  void addOld(Entry entry) {
    add(old, entry);
  }

  /** Takes in another entry of the new state. */
  void addCurrent(Entry entry) {
    add(current, entry);
  }

  private void add(List<Entry> side, Entry entry) {
    side.add(entry);
    side.sort(Comparator.comparingInt(each -> each.index));
    entry.group = this;
  }

  boolean isPair() {
    return old.size() == 1 && current.size() == 1;
  }

  /** Whether it is a pair that says the same, blanks aside. */
  boolean isEqual() {
    return isPair() && old.getFirst().key.words.equals(current.getFirst().key.words);
  }
}
