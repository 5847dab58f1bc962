// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.plandesk.model.Certainty;
import org.plandesk.model.Correction;
import org.plandesk.model.Mark;
import org.plandesk.model.NeedsReview;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanIds;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Plans;
import org.plandesk.model.ProgressStatus;
import org.plandesk.model.Report;
import org.plandesk.model.Reportable;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.model.edit.command.ReviewNeeds;

/**
 * Makes the commands by which a person works on deadlines. Each takes several at once and is one step of undo, with a name
 * that says what will be undone. Nothing happens before a command is executed. All expressions must stand in plans of the
 * domain; of none the command cannot be executed.
 */
public final class DeadlineCommands {

  private static final PlanPackage MODEL = PlanPackage.eINSTANCE;

  private final EditingDomain domain;
  private final Clock clock;

  /** Makes commands for a domain; the clock dates what waits for a review. */
  public DeadlineCommands(EditingDomain domain, Clock clock) {
    this.domain = domain;
    this.clock = clock;
  }

  /**
   * Moves deadlines to another day. The text, its expression and date stay; the statement deviates from its text and waits
   * for a review until the text is revised or the deadline moved back.
   *
   * @param to the new last day
   * @param reason why, in a person's words; blank is refused by the command
   */
  public Command move(Collection<TimeExpression> deadlines, LocalDate to, String reason) {
    if (reason == null || reason.isBlank()) {
      return UnexecutableCommand.INSTANCE;
    }
    CompoundCommand command = command(deadlines.size() == 1
        ? Messages.bind(Messages.move, deadlines.iterator().next().getQuote(), to)
        : Messages.bind(Messages.moveSeveral, deadlines.size(), to));
    for (TimeExpression deadline : deadlines) {
      set(command, deadline, MODEL.getTimeExpression_MovedTo(), to);
      set(command, deadline, MODEL.getTimeExpression_MovedReason(), reason.strip());
      removeReviews(command, deadline);
      addReview(command, deadline, to);
    }
    return command.unwrap();
  }

  /** Lets deadlines be what their text says again. */
  public Command moveBack(Collection<TimeExpression> deadlines) {
    CompoundCommand command = command(Messages.bind(Messages.moveBack, name(deadlines)));
    for (TimeExpression deadline : deadlines) {
      if (deadline.getMovedTo() != null) {
        set(command, deadline, MODEL.getTimeExpression_MovedTo(), null);
        set(command, deadline, MODEL.getTimeExpression_MovedReason(), null);
        removeReviews(command, deadline);
      }
    }
    return command.unwrap();
  }

  /**
   * Decides between the readings of an ambiguous date; the other one stays as the alternative of a confirmed date, and the
   * choice is kept for the next import of the same document.
   *
   * @param reading its date or its alternative; another day cannot be executed
   */
  public Command chooseReading(TimeExpression deadline, LocalDate reading) {
    boolean known =
        reading != null && (reading.equals(deadline.getDate()) || reading.equals(deadline.getAlternative()));
    if (!known) {
      return UnexecutableCommand.INSTANCE;
    }
    CompoundCommand command = command(Messages.bind(Messages.chooseReading, deadline.getQuote(), reading));
    if (!reading.equals(deadline.getDate())) {
      addCorrection(command, deadline, reading);
      set(command, deadline, MODEL.getTimeExpression_Alternative(), deadline.getDate());
      set(command, deadline, MODEL.getTimeExpression_Date(), reading);
    }
    set(command, deadline, MODEL.getRecognized_Certainty(), Certainty.HIGH);
    set(command, deadline, MODEL.getRecognized_State(), ReviewState.CONFIRMED);
    return command.unwrap();
  }

  /**
   * Reports how tasks or projects stand.
   *
   * @param date day of the report
   * @param note what was said, or null
   */
  public Command report(Collection<? extends Reportable> things, ProgressStatus status, LocalDate date, String note) {
    Objects.requireNonNull(date, "A report has a day");
    CompoundCommand command = command(
        Messages.bind(Messages.report, PlanLabels.current().literal(status), things.size()));
    for (Reportable thing : things) {
      Report report = PlanFactory.eINSTANCE.createReport();
      report.setId(PlanIds.next());
      report.setDate(date);
      report.setStatus(status);
      report.setNote(note == null || note.isBlank() ? null : note.strip());
      int place = (int) thing.getReports().stream()
          .filter(other -> other.getDate() == null || !other.getDate().isAfter(date)).count();
      command.append(AddCommand.create(domain, thing, MODEL.getReportable_Reports(), List.of(report), place));
    }
    return command.unwrap();
  }

  /**
   * Sets the strong columns of a plan's timeline.
   *
   * @param years empty lets them be derived from the deadlines again
   */
  public Command setMilestones(Plan plan, Collection<Integer> years) {
    CompoundCommand command = command(Messages.setMilestones);
    command.append(SetCommand.create(domain, plan, MODEL.getPlan_MilestoneYears(),
        years.stream().distinct().sorted().toList()));
    return command.unwrap();
  }

  private static CompoundCommand command(String label) {
    return new CompoundCommand(label) {
      @Override
      public Command unwrap() {
        // One step stays wrapped too, for its name.
        return getCommandList().isEmpty() ? UnexecutableCommand.INSTANCE : this;
      }
    };
  }

  private static String name(Collection<TimeExpression> deadlines) {
    return deadlines.size() == 1 ? String.valueOf(deadlines.iterator().next().getQuote())
        : Integer.toString(deadlines.size());
  }

  private void set(CompoundCommand command, EObject owner, EStructuralFeature feature, Object value) {
    command.append(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
  }

  private void addReview(CompoundCommand command, TimeExpression deadline, LocalDate to) {
    Plan plan = Plans.planOf(deadline).orElse(null);
    if (plan != null) {
      addReview(command, plan, (PlanElement) deadline.eContainer(), deadline,
          Messages.bind(Messages.deviates, deadline.getQuote(), to));
      deadline.getSameAs().stream().map(TimeExpression::eContainer).distinct()
          .filter(linked -> linked instanceof Statement && linked != deadline.eContainer())
          .forEach(linked -> addReview(command, plan, (Statement) linked, deadline,
              Messages.bind(Messages.linkedMoved, deadline.getQuote(), to)));
    }
  }

  private void addReview(CompoundCommand command, Plan plan, PlanElement element, TimeExpression cause,
      String reason) {
    NeedsReview review = ReviewNeeds.create(element, cause, reason, clock.instant());
    command.append(AddCommand.create(domain, plan, MODEL.getPlan_ReviewNeeds(), review));
  }

  private void removeReviews(CompoundCommand command, TimeExpression deadline) {
    Plans.planOf(deadline).ifPresent(plan -> {
      List<NeedsReview> old =
          plan.getReviewNeeds().stream().filter(review -> review.getCause() == deadline).toList();
      if (!old.isEmpty()) {
        command.append(RemoveCommand.create(domain, plan, MODEL.getPlan_ReviewNeeds(), old));
      }
    });
  }

  private void addCorrection(CompoundCommand command, Mark mark, LocalDate reading) {
    Plan plan = Plans.planOf(mark).orElse(null);
    if (plan != null) {
      Correction correction = PlanFactory.eINSTANCE.createCorrection();
      correction.setElement(mark);
      correction.setSpan(mark.getSpan());
      correction.setQuote(mark.getQuote());
      correction.setAspect(MODEL.getTimeExpression_Date().getName());
      LocalDate before = ((TimeExpression) mark).getDate();
      correction.setRecognized(before == null ? null : before.toString());
      correction.setCorrected(reading.toString());
      command.append(AddCommand.create(domain, plan, MODEL.getPlan_Corrections(), correction));
    }
  }
}
