// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;

/** Questions that everybody asks of a plan. All answers are in the order of the document; nothing is kept or changed. */
public final class Plans {

  /** The most milestone years that are derived from a plan; more would make the timeline's columns unreadable. */
  public static final int MOST_MILESTONES = 6;

  private Plans() {
  }

  /** The plan that holds the object, or empty when it stands in none. */
  public static Optional<Plan> planOf(EObject object) {
    return ancestor(object, Plan.class);
  }

  /** The object itself or its nearest container of the type. */
  public static <T> Optional<T> ancestor(EObject object, Class<T> type) {
    for (EObject at = object; at != null; at = at.eContainer()) {
      if (type.isInstance(at)) {
        return Optional.of(type.cast(at));
      }
    }
    return Optional.empty();
  }

  /** Every content below the owner, each before its own contents. */
  public static void forEachContent(ContentOwner owner, Consumer<? super Content> visitor) {
    for (Content content : owner.getContents()) {
      visitor.accept(content);
      if (content instanceof ContentOwner inner) {
        forEachContent(inner, visitor);
      }
    }
  }

  /** Every content of the type below the owner, each before its own contents. */
  public static <T> List<T> contents(ContentOwner owner, Class<T> type) {
    List<T> found = new ArrayList<>();
    forEachContent(owner, content -> {
      if (type.isInstance(content)) {
        found.add(type.cast(content));
      }
    });
    return found;
  }

  /** Every statement below the owner. */
  public static List<Statement> statements(ContentOwner owner) {
    return contents(owner, Statement.class);
  }

  /** Every statement below the owner that is a task. */
  public static List<Statement> tasks(ContentOwner owner) {
    return statements(owner).stream().filter(Plans::isTask).toList();
  }

  /** Every row of every indicator table below the owner. */
  public static List<Indicator> indicators(ContentOwner owner) {
    return contents(owner, IndicatorTable.class).stream().flatMap(table -> table.getRows().stream()).toList();
  }

  /** Every key project below the owner, groups before their members. */
  public static List<KeyProject> projects(ContentOwner owner) {
    return contents(owner, KeyProject.class);
  }

  /** Every mark of the type in the statements below the owner, rejected ones left out. */
  public static <T extends Mark> List<T> marks(ContentOwner owner, Class<T> type) {
    return statements(owner).stream().flatMap(statement -> marks(statement, type).stream()).toList();
  }

  /** Every mark of the type in the statement, rejected ones left out. */
  public static <T extends Mark> List<T> marks(Statement statement, Class<T> type) {
    return ElementLists.marks(statement).stream().filter(type::isInstance).map(type::cast)
        .filter(mark -> mark.getState() != ReviewState.REJECTED).toList();
  }

  /** The deadlines of a statement, other time expressions left out. */
  public static List<TimeExpression> deadlines(Statement statement) {
    return marks(statement, TimeExpression.class).stream().filter(Plans::isDeadline).toList();
  }

  /**
   * When a statement is due or goes on: its own expressions of a class; where a task of a task table has none, those in the
   * other cells of its row, such as the one under 完成时限.
   */
  public static List<TimeExpression> timesInForce(Statement statement, TimeClass timeClass) {
    List<TimeExpression> own = times(List.of(statement), timeClass);
    boolean row = statement.eContainer() instanceof Item item && item.eContainer() instanceof TaskTable;
    return own.isEmpty() && row && isTask(statement)
        ? times(statements((Item) statement.eContainer()).stream().filter(cell -> !isTask(cell)).toList(), timeClass)
        : own;
  }

  /**
   * The statements for which a time of a statement is in force, by the rule of {@link #timesInForce}: its own statement, and where
   * that is a cell of a row of a task table, such as the one under 完成时限, the tasks of the row that say no time of their own.
   */
  public static List<Statement> statementsDue(TimeExpression time) {
    if (!(time.eContainer() instanceof Statement own)) {
      return List.of();
    }
    if (isTask(own) || !(own.eContainer() instanceof Item row) || !(row.eContainer() instanceof TaskTable)) {
      return List.of(own);
    }
    List<Statement> due = new ArrayList<>(List.of(own));
    statements(row).stream().filter(task -> timesInForce(task, time.getTimeClass()).contains(time) && task != own)
        .forEach(due::add);
    return due;
  }

  private static List<TimeExpression> times(List<Statement> statements, TimeClass timeClass) {
    return statements.stream().flatMap(statement -> marks(statement, TimeExpression.class).stream())
        .filter(time -> time.getTimeClass() == timeClass).toList();
  }

  /** The deadlines below the owner, each obligation once: of expressions linked by sameAs only the first is kept. */
  public static List<TimeExpression> deadlines(ContentOwner owner) {
    Set<TimeExpression> linked = new HashSet<>();
    List<TimeExpression> once = new ArrayList<>();
    for (Statement statement : statements(owner)) {
      for (TimeExpression deadline : deadlines(statement)) {
        if (linked.add(deadline)) {
          once.add(deadline);
          linked.addAll(deadline.getSameAs());
        }
      }
    }
    return once;
  }

  /** Whether the statement obliges somebody. */
  public static boolean isTask(Statement statement) {
    return statement.getKind() == StatementKind.TASK;
  }

  /** Whether the expression must be met by its date. */
  public static boolean isDeadline(TimeExpression expression) {
    return expression.getTimeClass() == TimeClass.DEADLINE;
  }

  /** How many deadlines each year carries, by year; deadlines without a year are left out. */
  public static Map<Integer, Integer> deadlinesByYear(Collection<TimeExpression> deadlines) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (TimeExpression deadline : deadlines) {
      if (deadline.getYear() != null) {
        counts.merge(deadline.getYear(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /**
   * The years that deserve a strong column on the timeline, ascending: those that a person set, else the years that carry
   * deadlines, the period's last year first, then by count, at most {@value #MOST_MILESTONES}.
   */
  public static List<Integer> milestoneYears(Plan plan) {
    if (!plan.getMilestoneYears().isEmpty()) {
      return plan.getMilestoneYears().stream().sorted().toList();
    }
    Map<Integer, Integer> counts = deadlinesByYear(deadlines(plan));
    Comparator<Integer> lastOfPeriodFirst = Comparator.comparing(year -> !year.equals(plan.getPeriodTo()));
    return counts.keySet().stream()
        .sorted(lastOfPeriodFirst.thenComparing(counts::get, Comparator.reverseOrder())
            .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_MILESTONES).sorted().toList();
  }

  /**
   * The assignments in force for something: its own, else those of the nearest container that has some; empty when nobody
   * is responsible. Where only suggestions stand, they give way to what is inherited, and are in force when nothing is.
   */
  public static List<Assignment> assignmentsInForce(EObject object) {
    List<Assignment> suggested = List.of();
    for (EObject at = object; at != null; at = at.eContainer()) {
      if (at instanceof Assignable assignable && !ElementLists.assignments(assignable).isEmpty()) {
        if (assignable.getAssignments().stream().anyMatch(Plans::isSettled)) {
          return assignable.getAssignments();
        }
        suggested = suggested.isEmpty() ? assignable.getAssignments() : suggested;
      }
    }
    return suggested;
  }

  /** Whether the text states the assignment or a person set it; else it is only suggested. */
  public static boolean isSettled(Assignment assignment) {
    return assignment.getOrigin() != AssignmentOrigin.SUGGESTED;
  }

  /** The names of the units that something has of its own, what is only suggested left out. */
  public static List<String> settledUnits(Assignable element) {
    return ElementLists.assignments(element).stream().filter(Plans::isSettled).map(Assignment::getUnit)
        .filter(Objects::nonNull)
        .map(ResponsibleUnit::getName).filter(Objects::nonNull).distinct().toList();
  }

  /** How many assignments each unit of the plan's register has; units without any are left out. */
  public static Map<ResponsibleUnit, Integer> assignmentsByUnit(Plan plan) {
    Map<ResponsibleUnit, Integer> counts = new HashMap<>();
    plan.eAllContents().forEachRemaining(object -> {
      if (object instanceof Assignment assignment && assignment.getUnit() != null) {
        counts.merge(assignment.getUnit(), 1, Integer::sum);
      }
    });
    return counts;
  }
}
