// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Plan;
import org.plandesk.model.ProgressStatus;
import org.plandesk.model.Reportable;
import org.plandesk.model.TimeExpression;
import org.plandesk.timeline.MarkKind;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.timeline.edit.DeadlineCommands;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** Runs the commands on deadlines in the plans that they belong to: one step of undo for each plan. User interface thread only. */
public final class DeadlineEdits {

  private final PlanSessions sessions;
  private final Clock clock;

  /** @param clock dates what is changed */
  public DeadlineEdits(PlanSessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** The deadlines among the marks that a person can move. */
  public static List<TimeExpression> movable(Collection<TimelineMark> marks) {
    return marks.stream().filter(mark -> mark.kind() == MarkKind.DEADLINE).map(TimelineMark::expression).distinct()
        .toList();
  }

  /** What stands behind the marks and can be reported on. */
  public static List<Reportable> reportable(Collection<TimelineMark> marks) {
    return marks.stream().map(TimelineMark::element).filter(Reportable.class::isInstance).map(Reportable.class::cast)
        .distinct().toList();
  }

  /** Moves deadlines; the reason must not be blank. */
  public void move(List<TimeExpression> deadlines, LocalDate to, String reason) {
    run(deadlines, (commands, some) -> commands.move(some, to, reason));
  }

  /** Lets deadlines be what their text says again. */
  public void moveBack(List<TimeExpression> deadlines) {
    run(deadlines, DeadlineCommands::moveBack);
  }

  /** Decides between the readings of a date. */
  public void chooseReading(TimeExpression deadline, LocalDate reading) {
    run(List.of(deadline), (commands, some) -> commands.chooseReading(some.get(0), reading));
  }

  /** Reports how the work stands, as of a day. */
  public void report(List<? extends Reportable> things, ProgressStatus status, LocalDate date) {
    run(things, (commands, some) -> commands.report(some, status, date, null));
  }

  /** Sets the strong columns of a plan; none lets them be derived from the deadlines again. */
  public void setMilestones(Plan plan, Collection<Integer> years) {
    sessions.find(plan).ifPresent(session -> execute(session, commands -> commands.setMilestones(plan, years)));
  }

  private <E extends EObject> void run(List<E> elements, BiFunction<DeadlineCommands, List<E>, Command> make) {
    Map<PlanSession, List<E>> byPlan = new LinkedHashMap<>();
    for (E element : elements) {
      sessions.find(element)
          .ifPresent(session -> byPlan.computeIfAbsent(session, any -> new ArrayList<>()).add(element));
    }
    byPlan.forEach((session, some) -> execute(session, commands -> make.apply(commands, some)));
  }

  private void execute(PlanSession session, Function<DeadlineCommands, Command> make) {
    Command command = make.apply(new DeadlineCommands(session.editingDomain(), clock));
    if (command.canExecute()) {
      session.commandStack().execute(command);
    }
  }
}
