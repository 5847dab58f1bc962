// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

/**
 * A calendar expression with its preposition and suffix: one point, or a range of two.
 *
 * @param start folded index of the preposition, or of the first point
 * @param end folded index behind the suffix, or behind the last point
 * @param prefix preposition
 * @param first the point, or the first of a range
 * @param last the last point of a range, else the point
 * @param suffix what follows
 */
record CalendarPhrase(int start, int end, Prefix prefix, CalendarPoint first, CalendarPoint last, Suffix suffix) {

  /** Whether it names two points. */
  boolean isRange() {
    return first != last;
  }

  /** Folded index of the first point. */
  int coreStart() {
    return first.start();
  }

  /** Folded index behind the last point. */
  int coreEnd() {
    return last.end();
  }

  /** The same without its suffix. */
  CalendarPhrase withoutSuffix() {
    return new CalendarPhrase(start, last.end(), prefix, first, last, Suffix.NONE);
  }

  /** The same without its preposition. */
  CalendarPhrase withoutPrefix() {
    return new CalendarPhrase(first.start(), end, Prefix.NONE, first, last, suffix);
  }
}
