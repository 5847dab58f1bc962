// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeQualifier;

/**
 * A time expression found in a sentence. Immutable; the {@code with} methods give changed copies.
 *
 * @param start offset in the sentence
 * @param end offset in the sentence, exclusive
 * @param timeClass what it does there
 * @param qualifier how a deadline or a recurring duty is worded, else NONE
 * @param date last day allowed, for deadlines whose day is known
 * @param year year a deadline is listed under
 * @param alternative the other reading of an ambiguous deadline
 * @param from first day of a period or start
 * @param to last day of a period
 * @param relativeTo event a relative deadline counts from
 * @param recurrence how often a duty returns, ISO 8601
 * @param clauseStart start of what a deadline governs; 0 otherwise
 * @param clauseEnd end of what a deadline governs; 0 otherwise
 * @param certainty how sure this is
 * @param reason key of a reason with its arguments, or null
 * @param contextYear year that later expressions without one take over, or null
 */
record TimeFinding(int start, int end, TimeClass timeClass, TimeQualifier qualifier, LocalDate date, Integer year,
    LocalDate alternative, LocalDate from, LocalDate to, String relativeTo, String recurrence, int clauseStart,
    int clauseEnd, Certainty certainty, String reason, Integer contextYear) {

  /** A finding that only has a class. */
  static TimeFinding of(int start, int end, TimeClass timeClass) {
    return new TimeFinding(start, end, timeClass, TimeQualifier.NONE, null, null, null, null, null, null, null, 0, 0,
        Certainty.HIGH, null, null);
  }

  /** A deadline; its day may be unknown. */
  static TimeFinding deadline(int start, int end, TimeQualifier qualifier, LocalDate date, Integer year) {
    return new TimeFinding(start, end, TimeClass.DEADLINE, qualifier, date, year, null, null, null, null, null, 0, 0,
        Certainty.HIGH, null, year);
  }

  /** A period or a start. */
  static TimeFinding stretch(int start, int end, TimeClass timeClass, LocalDate from, LocalDate to) {
    return new TimeFinding(start, end, timeClass, TimeQualifier.NONE, null, null, null, from, to, null, null, 0, 0,
        Certainty.HIGH, null, null);
  }

  /** The same, not sure, with the reason; a lower certainty that it already has is kept. */
  TimeFinding doubt(Certainty level, String why) {
    boolean lower = level.getValue() >= certainty.getValue();
    return new TimeFinding(start, end, timeClass, qualifier, date, year, alternative, from, to, relativeTo, recurrence,
        clauseStart, clauseEnd, lower ? level : certainty, why == null || !lower && reason != null ? reason : why,
        contextYear);
  }

  /** The same with another reading. */
  TimeFinding or(LocalDate other) {
    return new TimeFinding(start, end, timeClass, qualifier, date, year, other, from, to, relativeTo, recurrence,
        clauseStart, clauseEnd, certainty, reason, contextYear);
  }

  /** The same, counted from an event. */
  TimeFinding after(String event) {
    return new TimeFinding(start, end, timeClass, qualifier, date, year, alternative, from, to, event, recurrence,
        clauseStart, clauseEnd, certainty, reason, contextYear);
  }

  /** The same, returning. */
  TimeFinding returning(String every) {
    return new TimeFinding(start, end, timeClass, TimeQualifier.EACH, date, year, alternative, from, to, relativeTo,
        every, clauseStart, clauseEnd, certainty, reason, contextYear);
  }

  /** The same with what it governs. */
  TimeFinding governing(int from1, int to1) {
    return new TimeFinding(start, end, timeClass, qualifier, date, year, alternative, from, to, relativeTo, recurrence,
        from1, to1, certainty, reason, contextYear);
  }

  /** The same with the year that later expressions take over. */
  TimeFinding handingOn(Integer newContextYear) {
    return new TimeFinding(start, end, timeClass, qualifier, date, year, alternative, from, to, relativeTo, recurrence,
        clauseStart, clauseEnd, certainty, reason, newContextYear);
  }

  /** Whether it is a deadline. */
  boolean isDeadline() {
    return timeClass == TimeClass.DEADLINE;
  }
}
