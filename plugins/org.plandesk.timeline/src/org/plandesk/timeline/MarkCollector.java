// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.plandesk.model.Content;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Light;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;

/** Makes marks of a plan, in the order of the document. One collector serves one pass over one plan. */
final class MarkCollector {

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private final Plan plan;
  private final List<TimelineMark> marks = new ArrayList<>();
  /** Deadlines that were met already under another wording. */
  private final Set<TimeExpression> counted = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean linked;

  MarkCollector(Plan plan) {
    this.plan = plan;
  }

  /** All marks of the plan; the checkpoint is called before each content. */
  List<TimelineMark> all(Runnable checkpoint) {
    Plans.forEachContent(plan, content -> {
      checkpoint.run();
      add(content);
    });
    return marks;
  }

  /** The marks of one statement, table or project alone; meaningless when {@link #hasLinks()} says so afterwards. */
  List<TimelineMark> of(PlanElement element) {
    if (element instanceof Indicator indicator) {
      add(indicator);
    } else if (element instanceof Content content) {
      add(content);
    }
    return marks;
  }

  /** Whether a deadline that is stated elsewhere too was met: what counts then depends on the whole plan. */
  boolean hasLinks() {
    return linked;
  }

  private void add(Content content) {
    switch (content) {
      case Statement statement -> add(statement);
      case IndicatorTable table -> table.getRows().forEach(this::add);
      case KeyProject project -> marks.add(mark(project));
      default -> {
        // Other contents have no time of their own.
      }
    }
  }

  private void add(Statement statement) {
    boolean dated = false;
    for (TimeExpression time : Plans.marks(statement, TimeExpression.class)) {
      if (Plans.isDeadline(time)) {
        dated = true;
        if (isFirst(time)) {
          marks.add(new TimelineMark(time, MarkKind.DEADLINE, deadline(time)));
        }
      } else if (time.getTimeClass() == TimeClass.PERIOD && time.getFrom() != null && time.getTo() != null) {
        marks.add(new TimelineMark(time, MarkKind.PERIOD, bar(time.getFrom(), time.getTo())));
      }
    }
    if (!dated && Plans.isTask(statement)) {
      marks.add(new TimelineMark(statement, MarkKind.TASK, TimelineMark.Days.NONE));
    }
  }

  private boolean isFirst(TimeExpression deadline) {
    linked |= !deadline.getSameAs().isEmpty();
    if (!counted.isEmpty() && counted.contains(deadline)) {
      return false;
    }
    addLinked(deadline);
    return true;
  }

  /** Everything that is the same obligation, over any number of links. */
  private void addLinked(TimeExpression deadline) {
    for (TimeExpression same : deadline.getSameAs()) {
      if (counted.add(same)) {
        addLinked(same);
      }
    }
  }

  private void add(Indicator indicator) {
    for (IndicatorTarget target : indicator.getTargets()) {
      Integer year = target.getYear() == null ? plan.getPeriodTo() : target.getYear();
      boolean printed = target.getText() != null && !target.getText().isBlank();
      if (printed && year != null && year >= FIRST_YEAR && year <= LAST_YEAR) {
        int day = (int) LocalDate.of(year, Month.DECEMBER, 31).toEpochDay();
        marks.add(new TimelineMark(target, MarkKind.INDICATOR,
            new TimelineMark.Days(TimelineMark.NO_DAY, day, TimelineMark.NO_DAY, year)));
      }
    }
  }

  private TimelineMark mark(KeyProject project) {
    LocalDate last = Plans.statements(project).stream().flatMap(statement -> Plans.deadlines(statement).stream())
        .map(Light::dueDate).filter(date -> date != null).max(LocalDate::compareTo).orElse(null);
    if (last != null) {
      return new TimelineMark(project, MarkKind.PROJECT,
          new TimelineMark.Days(TimelineMark.NO_DAY, day(last), TimelineMark.NO_DAY, last.getYear()));
    }
    Integer from = plan.getPeriodFrom();
    Integer to = plan.getPeriodTo();
    boolean known = from != null && to != null && FIRST_YEAR <= from && from <= to && to <= LAST_YEAR;
    return new TimelineMark(project, MarkKind.PROJECT,
        known ? bar(LocalDate.of(from, Month.JANUARY, 1), LocalDate.of(to, Month.DECEMBER, 31))
            : TimelineMark.Days.NONE);
  }

  private static TimelineMark.Days bar(LocalDate from, LocalDate to) {
    LocalDate first = from.isAfter(to) ? to : from;
    return new TimelineMark.Days(day(first), day(to), TimelineMark.NO_DAY, to.getYear());
  }

  private static TimelineMark.Days deadline(TimeExpression time) {
    LocalDate due = Light.dueDate(time);
    if (time.getMovedTo() != null) {
      return new TimelineMark.Days(TimelineMark.NO_DAY, day(due), TimelineMark.NO_DAY, due.getYear());
    }
    int year = time.getYear() != null ? time.getYear() : due != null ? due.getYear() : TimelineMark.NO_YEAR;
    boolean open = due != null && time.getState() == ReviewState.PROPOSED;
    int alternative = open ? day(time.getAlternative()) : TimelineMark.NO_DAY;
    return new TimelineMark.Days(TimelineMark.NO_DAY, day(due), alternative, year);
  }

  /** Days since 1970-01-01; years that no calendar of an office has are held at its ends. */
  private static int day(LocalDate date) {
    if (date == null) {
      return TimelineMark.NO_DAY;
    }
    int year = Math.clamp(date.getYear(), FIRST_YEAR, LAST_YEAR);
    return (int) (year == date.getYear() ? date : LocalDate.of(year, Month.DECEMBER, 31)).toEpochDay();
  }
}
