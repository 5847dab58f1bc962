// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plandesk.model.Assignment;
import org.plandesk.model.ElementLists;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Light;
import org.plandesk.model.Nature;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.ProgressStatus;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Report;
import org.plandesk.model.Reportable;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;
import org.plandesk.search.SearchHit.Deadline;

/** What is known about an element besides its words. */
final class EntryFacts {

  /** Names of units in force for the element, then of those named in it. */
  List<String> units(PlanElement element) {
    Set<String> names = new LinkedHashSet<>();
    if (element instanceof ResponsibleUnit unit) {
      names.add(unit.getName());
    } else {
      for (Assignment assignment : Plans.assignmentsInForce(element)) {
        add(assignment.getUnit(), names);
      }
    }
    if (element instanceof Statement statement) {
      Plans.marks(statement, UnitMention.class).forEach(mention -> add(mention.getUnit(), names));
    }
    names.remove(null);
    return List.copyOf(names);
  }

  private static void add(ResponsibleUnit unit, Set<String> names) {
    if (unit != null) {
      names.add(unit.getName());
    }
  }

  /** Its deadlines, those without a date last. */
  List<Deadline> deadlines(PlanElement element) {
    if (!(element instanceof Statement statement)) {
      return List.of();
    }
    return Plans.deadlines(statement).stream().map(EntryFacts::deadline)
        .sorted(Comparator.comparing(Deadline::date, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
  }

  private static Deadline deadline(TimeExpression expression) {
    LocalDate due = Light.dueDate(expression);
    Integer year = expression.getMovedTo() != null ? Integer.valueOf(expression.getMovedTo().getYear())
        : expression.getYear();
    return new Deadline(due, year, expression.getQuote() == null ? "" : expression.getQuote());
  }

  /** The years of its deadlines, or of an indicator's targets. */
  List<Integer> years(PlanElement element) {
    if (element instanceof Indicator row) {
      return row.getTargets().stream().map(IndicatorTarget::getYear).filter(Objects::nonNull).distinct().toList();
    }
    return deadlines(element).stream().map(Deadline::year).filter(Objects::nonNull).distinct().toList();
  }

  List<Entry.Target> targets(PlanElement element) {
    List<Entry.Target> targets = new ArrayList<>();
    if (element instanceof Statement statement) {
      for (QuantitativeTarget target : Plans.marks(statement, QuantitativeTarget.class)) {
        String unit = target.getUnitOfMeasure() == null ? "" : target.getUnitOfMeasure();
        targets.add(new Entry.Target(TargetText.of(target.getComparator(), target.getValues(), unit),
            target.getValues(), unit));
      }
    } else if (element instanceof Indicator row) {
      String unit = row.getUnitOfMeasure() == null ? "" : row.getUnitOfMeasure();
      for (IndicatorTarget target : row.getTargets()) {
        String text = TargetText.of(target.getComparator(), target.getValues(), unit);
        String shown = text.isEmpty() && target.getText() != null ? target.getText() : text;
        targets.add(new Entry.Target(shown, target.getValues(), unit));
      }
    }
    return targets;
  }

  /** Code of an indicator's nature; null for everything else and when it has none. */
  String nature(PlanElement element) {
    return element instanceof Indicator row && row.getNature() != Nature.NONE
        ? row.getNature().getLiteral()
        : null;
  }

  /** Code of the progress reported last; null for what has no progress. */
  String status(PlanElement element) {
    boolean reportable = element instanceof KeyProject
        || element instanceof Statement statement && statement.getKind() == StatementKind.TASK;
    if (!reportable) {
      return null;
    }
    List<Report> reports = ElementLists.reports((Reportable) element);
    ProgressStatus status =
        reports.isEmpty() ? ProgressStatus.NOT_REPORTED : reports.getLast().getStatus();
    return status.getLiteral();
  }
}
