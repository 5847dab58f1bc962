// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Plans;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.MarkDetails;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineMark;

/**
 * A row of the table of deadlines (任务时限表).
 *
 * @param number from 1
 * @param plan title of the plan
 * @param position where it stands
 * @param task what is to be done, in short
 * @param deadline last day allowed, null when none is known
 * @param quote the words that give the date
 * @param lead names of lead units, or of responsible ones when none leads
 * @param support names of the others
 * @param status how it stands, in words
 * @param sentence the source sentence
 */
record DeadlineRow(int number, String plan, String position, String task, LocalDate deadline, String quote,
    List<String> lead, List<String> support, String status, String sentence) {

  /** The rows of everything that an index shows, by day, without a day last. */
  static List<DeadlineRow> of(TimelineIndex index) {
    List<TimelineMark> marks = new ArrayList<>(index.shownMarks());
    marks.sort(Comparator.comparing(TimelineMark::date, Comparator.nullsLast(Comparator.naturalOrder())));
    List<DeadlineRow> rows = new ArrayList<>();
    for (TimelineMark mark : marks) {
      rows.add(of(rows.size() + 1, mark, index.settings().judgement()));
    }
    return rows;
  }

  private static DeadlineRow of(int number, TimelineMark mark, Judgement judgement) {
    MarkDetails details = MarkDetails.of(mark, judgement);
    List<String> lead = names(mark, AssignmentRole.LEAD);
    List<String> responsible = names(mark, AssignmentRole.RESPONSIBLE);
    List<String> support = new ArrayList<>(names(mark, AssignmentRole.SUPPORT));
    if (!lead.isEmpty()) {
      support.addAll(0, responsible);
    }
    return new DeadlineRow(number, mark.plan() == null ? "" : PlanLabels.current().text(mark.plan()),
        details.position(), details.what(), details.date(), details.quote(), lead.isEmpty() ? responsible : lead,
        support,
        details.status(), details.sentence());
  }

  private static List<String> names(TimelineMark mark, AssignmentRole role) {
    return Plans.assignmentsInForce(mark.element()).stream()
        .filter(assignment -> assignment.getRole() == role && assignment.getUnit() != null)
        .map(Assignment::getUnit).map(unit -> unit.getName()).filter(name -> name != null).distinct().toList();
  }

  /** The headings of {@link #cells()}. */
  static List<String> headings() {
    return List.of(Messages.columnNumber, Messages.columnTask, Messages.columnDeadline, Messages.columnLead,
        Messages.columnSupport, Messages.columnStatus, Messages.columnSentence, Messages.columnQuote,
        Messages.columnPosition, Messages.columnPlan);
  }

  /** What stands in each column: a text, a number or a day; null for nothing. */
  List<Object> cells() {
    List<Object> cells = new ArrayList<>();
    cells.add(number);
    cells.add(task);
    cells.add(deadline);
    cells.add(String.join(Messages.comma, lead));
    cells.add(String.join(Messages.comma, support));
    cells.add(status);
    cells.add(sentence);
    cells.add(quote);
    cells.add(position);
    cells.add(plan);
    return cells;
  }
}
