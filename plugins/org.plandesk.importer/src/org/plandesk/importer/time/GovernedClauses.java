// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.TimeClass;

/**
 * Gives each deadline of a sentence what it governs: its clause and the following ones, up to the clause of the next
 * deadline or the end of the sentence. Deadlines that stand together (2023年底和2025年底，分别…) govern the same clauses.
 * Where two deadlines share a clause with words between them (2022年达60%、2025年达90%) the second one's words begin at it.
 */
final class GovernedClauses {
  private static final String JOINTS = "、和及与或，,至 ";

  private GovernedClauses() {
  }

  /** The same findings, deadlines with their clauses. */
  static List<TimeFinding> assign(TimeText text, String sentence, List<TimeFinding> found) {
    List<TimeFinding> result = new ArrayList<>(found);
    int first = next(found, 0);
    while (first < found.size()) {
      int last = first;
      int following = next(found, last + 1);
      while (following < found.size() && joined(sentence, found.get(last).end(), found.get(following).start())) {
        last = following;
        following = next(found, last + 1);
      }
      int start = start(text, found, first);
      int end = following < found.size() ? start(text, found, following) : sentence.length();
      end = Math.min(end, stretch(sentence, found.subList(last + 1, following), end));
      for (int i = first; i <= last; i++) {
        if (found.get(i).isDeadline()) {
          result.set(i, found.get(i).governing(start, Math.max(end, found.get(last).end())));
        }
      }
      first = following;
    }
    return result;
  }

  private static int next(List<TimeFinding> found, int from) {
    int i = from;
    while (i < found.size() && !found.get(i).isDeadline()) {
      i++;
    }
    return i;
  }

  /** Where a clause begins that tells of a stretch of years of its own: 2024年3月底前公布；|2024年至2026年，新建86所. */
  private static int stretch(String sentence, List<TimeFinding> between, int end) {
    for (TimeFinding finding : between) {
      boolean years = finding.timeClass() == TimeClass.PERIOD && finding.from() != null && finding.to() != null
          && finding.recurrence() == null && finding.from().getYear() < finding.to().getYear();
      if (years && finding.start() > 0 && "，；,;".indexOf(sentence.charAt(finding.start() - 1)) >= 0) {
        return finding.start();
      }
    }
    return end;
  }

  private static boolean joined(String sentence, int end, int start) {
    for (int i = end; i < start; i++) {
      if (JOINTS.indexOf(sentence.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Where a deadline's clause begins: behind the last clause mark, or at it when an earlier one shares the clause. */
  private static int start(TimeText text, List<TimeFinding> found, int index) {
    int previous = index - 1;
    while (previous >= 0 && !found.get(previous).isDeadline()) {
      previous--;
    }
    int floor = previous < 0 ? 0 : text.index(found.get(previous).end());
    int start = found.get(index).start();
    int clause = text.clauseStart(text.index(start), floor);
    boolean shared = previous >= 0 && !text.clauseStartsAt(clause);
    return shared ? start : text.place(clause);
  }
}
