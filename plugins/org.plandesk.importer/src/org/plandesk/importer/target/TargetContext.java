// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.List;

import org.plandesk.model.StatementKind;
import org.plandesk.text.Blanks;

/**
 * What the target recognizers know of a sentence beside its words.
 *
 * @param kind what the sentence does; only tasks and goals set targets
 * @param times the time expressions of the sentence, by place
 * @param said the last target of the sentence before in the same paragraph, or null
 */
public record TargetContext(StatementKind kind, List<Time> times, Said said) {

  /** Time expressions that may lie in one another. */
  private static final int NESTED = 4;

  /** How many time expressions away one may stand that still governs or dates a figure. */
  private static final int REACH = 64;

  /** The most words of a verb and 的 that make a time an attribute. */
  private static final int LONGEST_ATTRIBUTE = 8;

  /** What a time expression does for targets. */
  public enum Role {
    /** Must be met by then: governs its clauses. */
    DEADLINE,
    /** A change is counted from then. */
    BASELINE,
    /** Something was so then. */
    PAST,
    /** Anything else: only its digits are no figures. */
    OTHER
  }

  /**
   * A time expression of the sentence.
   *
   * @param start offset of its first character
   * @param end offset after its last character
   * @param role what it does
   * @param year its year, null when it has none
   * @param clauseStart start of what a deadline governs
   * @param clauseEnd end of what it governs, 0 when not known
   */
  public record Time(int start, int end, Role role, Integer year, int clauseStart, int clauseEnd) {
  }

  /**
   * What a sentence set last.
   *
   * @param subject of what
   * @param unit in which unit, null when it has none
   */
  public record Said(String subject, String unit) {

    /** Whether a figure may go on from it: in the same unit, or both in percent. */
    boolean goesOn(String other) {
      return unit != null && (unit.equals(other) || isShare(unit) && other != null && isShare(other));
    }

    private static boolean isShare(String unit) {
      return unit.equals("%") || unit.endsWith("百分点");
    }
  }

  /** What is known of a sentence that stands alone. */
  public TargetContext(StatementKind kind, List<Time> times) {
    this(kind, times, null);
  }

  /** Copies the times. */
  public TargetContext {
    times = List.copyOf(times);
  }

  /** Whether sentences of this kind set targets. */
  boolean setsTargets() {
    return kind == StatementKind.TASK || kind == StatementKind.GOAL || onlyGoals();
  }

  /**
   * Whether a sentence that obliges nobody can still set a goal: a principle, 坚持防灭结合，确保受害率控制在0.9‰以下, and one before the
   * plan proper where it names a deadline, 力争到2025年…达到18万人，制定本方案.
   */
  boolean onlyGoals() {
    return kind == StatementKind.PRINCIPLE
        || kind == StatementKind.OTHER && times.stream().anyMatch(time -> time.role() == Role.DEADLINE);
  }

  /** The time that an offset lies in, or null. Looks only at the few times that begin next before it. */
  Time timeAt(int offset) {
    int low = firstBehind(offset);
    for (int i = low - 1; i >= Math.max(0, low - NESTED); i--) {
      if (offset < times.get(i).end()) {
        return times.get(i);
      }
    }
    return null;
  }

  /** Index of the deadline that governs the words before an offset, -1 when none does. */
  int governing(int offset) {
    int behind = firstBehind(offset);
    for (int i = behind - 1; i >= Math.max(0, behind - REACH); i--) {
      if (governs(times.get(i), offset)) {
        return i;
      }
    }
    for (int i = behind; i < Math.min(times.size(), behind + REACH); i++) {
      if (governs(times.get(i), offset)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a figure tells what was so in the past: 2022年，全市接待游客2000万人次; not 改造2000年底前建成的小区120个. */
  boolean tellsPast(String text, int offset) {
    int behind = firstBehind(offset);
    for (int i = behind - 1; i >= Math.max(0, behind - REACH); i--) {
      Time time = times.get(i);
      if (time.role() == Role.DEADLINE || time.role() == Role.OTHER && opensClause(text, time.start())) {
        return false;
      }
      if (time.role() == Role.PAST) {
        return opensClause(text, time.start()) && !isAttribute(text, time, offset);
      }
    }
    return false;
  }

  /** Whether a time only tells which things are meant: 2000年底前建成的小区. */
  static boolean isAttribute(String text, Time time, int limit) {
    for (int i = time.end(); i < Math.min(limit, time.end() + LONGEST_ATTRIBUTE)
        && Character.isIdeographic(text.charAt(i)); i++) {
      if (text.charAt(i) == '的') {
        return true;
      }
    }
    return false;
  }

  private static boolean opensClause(String text, int offset) {
    int before = Blanks.skipBack(text, 0, offset);
    return before == 0 || !Character.isIdeographic(text.charAt(before - 1));
  }

  private static boolean governs(Time time, int offset) {
    boolean known = time.clauseEnd() > 0;
    return time.role() == Role.DEADLINE
        && (known ? time.clauseStart() <= offset && offset < time.clauseEnd() : time.start() <= offset);
  }

  /** Index of the first time that begins behind an offset; the number of times when none does. */
  int firstBehind(int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The times that begin in a stretch, the last few of them when there are many. */
  List<Time> within(int start, int end) {
    int first = firstBehind(start - 1);
    int behind = Math.max(first, firstBehind(end - 1));
    return times.subList(Math.max(first, behind - REACH), behind);
  }
}
