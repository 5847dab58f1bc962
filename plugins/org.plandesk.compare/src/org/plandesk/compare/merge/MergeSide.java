// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

/** One of the three states of a merge, and with it the way in which a conflict is settled. */
public enum MergeSide {
  /** What both began with. */
  BASE,
  /** What the one made of it, who merges. */
  MINE,
  /** What the other made of it. */
  THEIRS;

  /** The other one of two authors. */
  MergeSide other() {
    return this == MINE ? THEIRS : MINE;
  }
}
