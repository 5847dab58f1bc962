// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import org.plandesk.model.PlanElement;

/** One of the things that are compared, with its words. Belongs to one comparison. */
final class Entry {

  final PlanElement element;
  final EntryKind kind;
  /** Place among the entries of its state, from 0. */
  final int index;
  /** The nearest heading above it; null when there is none. */
  final Entry parent;
  /** What it says. */
  final String text;
  /** What it is recognised by: of a row its name, else its words. */
  final Key key;
  /** Its number, or that of the untitled heading it begins; empty when there is none. */
  final String number;
  /** Whom it was found to be; null while it has no partner. */
  Group group;
  /** How often its state says the same. */
  int copies = 1;

  Entry(PlanElement element, EntryKind kind, int index, Entry parent, Words words) {
    this.element = element;
    this.kind = kind;
    this.index = index;
    this.parent = parent;
    this.text = words.text();
    this.key = words.key();
    this.number = words.number();
  }

  /**
   * What an entry says.
   *
   * @param text its words
   * @param key what it is recognised by
   * @param number its number; empty when there is none
   */
  record Words(String text, Key key, String number) {
  }

  boolean isFree() {
    return group == null;
  }

  int[] bigrams() {
    return key.bigrams();
  }
}
