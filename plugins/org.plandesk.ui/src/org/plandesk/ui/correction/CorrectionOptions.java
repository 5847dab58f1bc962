// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.importer.correction.Aspect;
import org.plandesk.importer.correction.Level;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Plans;
import org.plandesk.model.Recognized;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.correction.CorrectionOption.Choice;

/** How an element can be corrected, the likeliest way first. Plain Java; nothing is changed. */
public final class CorrectionOptions {

  private static final String CONFIRMED = ReviewState.CONFIRMED.getLiteral();
  private static final String REJECTED = ReviewState.REJECTED.getLiteral();

  private final PlanLabels labels;

  /** @param labels how users call kinds and values */
  public CorrectionOptions(PlanLabels labels) {
    this.labels = labels;
  }

  /** The options for an element; empty when there is nothing to correct in it. */
  public List<CorrectionOption> of(EObject element) {
    return switch (element) {
      case TimeExpression time -> time(time);
      case UnitMention mention -> mention(mention);
      case Mark mark -> List.of(confirm(mark, labels.text(mark)), reject(mark));
      case Statement statement -> statement(statement);
      case Plan plan ->
          List.of(CorrectionOption.typed(labels.feature(PlanPackage.Literals.PLAN__TITLE), plan, Aspect.TITLE,
              plan.getTitle() == null ? "" : plan.getTitle(), List.of()));
      case ContentContainer container -> container(container);
      case Recognized recognized when element instanceof PlanElement ->
          List.of(confirm(recognized, labels.text(element)));
      case null, default -> List.of();
    };
  }

  private CorrectionOption confirm(Recognized recognized, String label) {
    return CorrectionOption.fixed(label, Messages.asRecognised, (PlanElement) recognized, Aspect.STATE, CONFIRMED);
  }

  private CorrectionOption reject(Mark mark) {
    return CorrectionOption.fixed(Messages.bind(Messages.notSuch, labels.typeName(mark)), "", mark, Aspect.STATE,
        REJECTED);
  }

  private List<CorrectionOption> time(TimeExpression time) {
    List<CorrectionOption> options = new ArrayList<>();
    boolean deadline = Plans.isDeadline(time);
    if (deadline && time.getDate() != null) {
      LocalDate other = time.getAlternative();
      options.add(reading(time, time.getDate(), other));
      if (other != null) {
        options.add(reading(time, other, time.getDate()));
      }
    } else {
      options.add(confirm(time, labels.literal(time.getTimeClass())));
    }
    options.add(CorrectionOption.typed(Messages.otherDate, time, Aspect.DATE, "", List.of()));
    List<Choice> classes = new ArrayList<>();
    for (TimeClass each : TimeClass.VALUES) {
      if (each != time.getTimeClass()) {
        classes.add(new Choice(labels.literal(each), Aspect.TIME_CLASS, each.getLiteral()));
      }
    }
    classes.add(new Choice(Messages.noTime, Aspect.STATE, REJECTED));
    options.add(CorrectionOption.chosen(deadline ? Messages.noDeadline : Messages.otherClass, time, classes));
    return options;
  }

  private CorrectionOption reading(TimeExpression time, LocalDate date, LocalDate other) {
    String remark = other == null ? Messages.asRecognised : date.isBefore(other) ? Messages.strict : Messages.lenient;
    return CorrectionOption.fixed(date.toString(), remark, time, Aspect.DATE, date.toString());
  }

  private List<CorrectionOption> mention(UnitMention mention) {
    List<CorrectionOption> options = new ArrayList<>();
    ResponsibleUnit unit = mention.getUnit();
    List<Choice> register = Plans.planOf(mention).stream().flatMap(plan -> plan.getUnits().stream())
        .map(ResponsibleUnit::getName).map(name -> new Choice(name, Aspect.UNIT, name)).toList();
    options.add(confirm(mention, unit == null ? mention.getQuote() : unit.getName()));
    options.add(CorrectionOption.typed(Messages.otherUnit, mention, Aspect.UNIT, "", register));
    if (unit != null) {
      options.add(CorrectionOption.typed(Messages.rename, unit, Aspect.NAME, unit.getName(), List.of()));
    }
    options.add(reject(mention));
    assignment(mention).ifPresent(assignment -> options.add(CorrectionOption.chosen(Messages.role, assignment,
        choices(Aspect.ROLE, AssignmentRole.VALUES.stream().filter(role -> role != assignment.getRole())))));
    return options;
  }

  /** The assignment that the mention's sentence gives its unit. */
  private static Optional<Assignment> assignment(UnitMention mention) {
    return Plans.assignmentsInForce(mention.eContainer()).stream()
        .filter(assignment -> assignment.getUnit() == mention.getUnit()).findFirst();
  }

  private List<CorrectionOption> statement(Statement statement) {
    return List.of(confirm(statement, labels.literal(statement.getKind())),
        CorrectionOption.chosen(Messages.otherKind, statement,
            choices(Aspect.KIND, StatementKind.VALUES.stream().filter(kind -> kind != statement.getKind()))),
        CorrectionOption.chosen(Messages.asHeading, statement, levels(statement)),
        CorrectionOption.fixed(Messages.joinNext, "", statement, Aspect.JOIN, ""));
  }

  private List<CorrectionOption> container(ContentContainer container) {
    List<CorrectionOption> options = new ArrayList<>();
    options.add(confirm(container, labels.typeName(container)));
    if (Level.of(container).isPresent()) {
      options.add(CorrectionOption.chosen(Messages.otherLevel, container, levels(container)));
      if (Level.of(container).get() != Level.PARAGRAPH) {
        options.add(CorrectionOption.fixed(Messages.noHeading, Messages.noHeadingRemark, container, Aspect.LEVEL,
            Level.PARAGRAPH.code()));
      }
    }
    return options;
  }

  private List<Choice> levels(EObject element) {
    return Stream.of(Level.values()).filter(level -> level != Level.PARAGRAPH)
        .filter(level -> Level.of(element).filter(level::equals).isEmpty())
        .map(level -> new Choice(labels.typeName(level.type()), Aspect.LEVEL, level.code())).toList();
  }

  private List<Choice> choices(Aspect aspect, Stream<? extends Enumerator> values) {
    return values.map(value -> new Choice(labels.literal(value), aspect, value.getLiteral())).toList();
  }
}
