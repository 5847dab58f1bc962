// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignment;
import org.plandesk.model.Certainty;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.Recognized;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;

/**
 * One thing that has a place on the line of time.
 *
 * <p>Holds the days as they were when it was collected and points at the model for everything else, so that a hundred
 * thousand marks stay small. Two marks are equal when they stand for the same thing in the same way, so a selection outlives
 * a change of the day. Immutable; ask it on the thread that owns the plan.
 */
public final class TimelineMark {

  /** Stands for a day that is not known. */
  public static final int NO_DAY = Integer.MIN_VALUE;
  /** Stands for a year that is not known. */
  public static final int NO_YEAR = Integer.MIN_VALUE;

  private final EObject source;
  private final MarkKind kind;
  private final int from;
  private final int day;
  private final int alternative;
  private final int year;

  TimelineMark(EObject source, MarkKind kind, Days days) {
    this.source = source;
    this.kind = kind;
    this.from = days.from();
    this.day = days.day();
    this.alternative = days.alternative();
    this.year = days.year();
  }

  /**
   * The days of a mark, as days since 1970-01-01 or {@link #NO_DAY}.
   *
   * @param from first day of a bar
   * @param day last day allowed, or last day of a bar
   * @param alternative last day allowed in the other reading of an ambiguous date
   * @param year the year it is listed under, or {@link #NO_YEAR}; a deadline “2022年前” lies in 2021 and is listed under 2022
   */
  record Days(int from, int day, int alternative, int year) {

    static final Days NONE = new Days(NO_DAY, NO_DAY, NO_DAY, NO_YEAR);
  }

  /** What it was made from: a {@link TimeExpression}, {@link IndicatorTarget}, {@link KeyProject} or {@link Statement}. */
  public EObject source() {
    return source;
  }

  /** What a selection of it selects: its statement, indicator or project. */
  public PlanElement element() {
    return source instanceof TimeExpression || source instanceof IndicatorTarget
        ? (PlanElement) source.eContainer()
        : (PlanElement) source;
  }

  /** The time expression it was made from; null for other kinds than deadlines and periods. */
  public TimeExpression expression() {
    return source instanceof TimeExpression expression ? expression : null;
  }

  /** What it stands for. */
  public MarkKind kind() {
    return kind;
  }

  /** First day of a bar, in days since 1970-01-01; {@link #NO_DAY} for a point in time. */
  public int from() {
    return from;
  }

  /** The day that counts, in days since 1970-01-01: the last day allowed; {@link #NO_DAY} when none is known. */
  public int day() {
    return day;
  }

  /** The day that counts, null when none is known. */
  public LocalDate date() {
    return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  /** The last day allowed in the other reading of an ambiguous date, else {@link #NO_DAY}. */
  public int alternative() {
    return alternative;
  }

  /** The year it is listed under, which may be another one than that of its day; {@link #NO_YEAR} when there is none. */
  public int year() {
    return year;
  }

  /** Whether it has a place on the axis. */
  public boolean isDated() {
    return day != NO_DAY;
  }

  /** Whether it is a stretch of time. */
  public boolean isBar() {
    return from != NO_DAY;
  }

  /** Whether its date can be read in two ways and nobody has decided. */
  public boolean isAmbiguous() {
    return alternative != NO_DAY;
  }

  /** Whether a person moved it away from what its text says. */
  public boolean isMoved() {
    return expression() != null && expression().getMovedTo() != null;
  }

  /** Whether the day is written in the text; a project without deadlines lies over the period of its plan. */
  public boolean isWritten() {
    return kind != MarkKind.PROJECT || from == NO_DAY;
  }

  /** How sure the date is. */
  public Certainty certainty() {
    return source instanceof Recognized recognized ? recognized.getCertainty()
        : element() instanceof Recognized recognized ? recognized.getCertainty() : Certainty.HIGH;
  }

  /** The responsible units in force, lead units first; empty when nobody is responsible. */
  public List<ResponsibleUnit> units() {
    return Plans.assignmentsInForce(element()).stream().map(Assignment::getUnit).filter(unit -> unit != null).distinct()
        .toList();
  }

  /** The plan it belongs to; null once its element was taken out of the plan. */
  public Plan plan() {
    return Plans.planOf(source).orElse(null);
  }

  /**
   * The stable code of its kind, as filters and the command line name it: the kind of its statement (task, goal, …), or
   * indicator, project, period.
   */
  public String kindCode() {
    return switch (kind) {
      case INDICATOR -> "indicator";
      case PROJECT -> "project";
      case PERIOD -> "period";
      case DEADLINE, TASK -> ((Statement) element()).getKind().getLiteral();
    };
  }

  /** The indicator it is a target of; null for other kinds. */
  public Indicator indicator() {
    return kind == MarkKind.INDICATOR ? (Indicator) element() : null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TimelineMark mark && mark.source == source && mark.kind == kind;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(source);
  }

  @Override
  public String toString() {
    return kind + " " + (isDated() ? date() : "-");
  }
}
