// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.compare.Carryover;
import org.plandesk.compare.Change;
import org.plandesk.compare.EntryKind;
import org.plandesk.compare.PlanComparison;
import org.plandesk.model.Correction;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.ui.changes.ChangeKind;
import org.plandesk.ui.session.PlanSession;

/** An open plan whose document has come back revised. Background threads may do everything here. */
final class RevisedPlan {

  /**
   * What the revised document would change in the plan.
   *
   * @param changes all that differs, in the order of the new state, with what was deleted at its place
   * @param gone elements of the plan, parts of the changes, with assignments, progress or other work of people for which the document
   *     has no partner
   * @param kept how many elements keep such work
   */
  record Preview(List<Change> changes, Set<PlanElement> gone, int kept) {

    /** Whether a change takes away work of people. */
    boolean losesWork(Change change) {
      return change.current().isEmpty() && change.old().stream().anyMatch(gone::contains);
    }

    /** How many changes there are of each kind. */
    Map<ChangeKind, Long> counts() {
      return changes.stream().collect(
          Collectors.groupingBy(ChangeKind::first, () -> new EnumMap<>(ChangeKind.class), Collectors.counting()));
    }
  }

  private final PlanSession session;

  private RevisedPlan(PlanSession session) {
    this.session = session;
  }

  /**
   * Finds the open plan of which an import is a revision: of several the one that has most in common with it.
   *
   * @return empty when there is none, or when nothing differs from it
   */
  static Optional<RevisedPlan> find(Collection<PlanSession> sessions, Plan imported) {
    PlanSession nearest = null;
    long most = 0;
    for (PlanSession session : sessions) {
      PlanComparison comparison =
          PlanComparison.of(session.read(() -> EcoreUtil.copy(session.plan())), imported);
      long common = comparison.changes().stream().filter(RevisedPlan::isCommonStatement).count();
      if (common > most && comparison.differs() && Carryover.isRevision(comparison)) {
        nearest = session;
        most = common;
      }
    }
    return Optional.ofNullable(nearest).map(RevisedPlan::new);
  }

  /**
   * The plan that a person says the import revises.
   *
   * @throws IOException with one sentence for users when both have no sentence in common, or when nothing differs
   */
  static RevisedPlan named(PlanSession session, Plan imported) throws IOException {
    PlanComparison comparison = PlanComparison.of(session.read(() -> EcoreUtil.copy(session.plan())), imported);
    if (comparison.changes().stream().noneMatch(RevisedPlan::isCommonStatement)) {
      throw new IOException(Messages.bind(Messages.revisesOther, session.name()));
    }
    if (!comparison.differs()) {
      throw new IOException(Messages.bind(Messages.revisesSame, session.name()));
    }
    return new RevisedPlan(session);
  }

  private static boolean isCommonStatement(Change change) {
    return change.kind() == EntryKind.STATEMENT && !change.old().isEmpty() && !change.current().isEmpty();
  }

  /** The open plan. */
  PlanSession session() {
    return session;
  }

  /** What people corrected in it, in the order in which they did. */
  List<Correction> corrections() {
    return session.read(() -> List.copyOf(EcoreUtil.copyAll(session.plan().getCorrections())));
  }

  /** What an import would change in it; neither is changed. */
  Preview preview(Plan imported) {
    Plan earlier = session.read(() -> EcoreUtil.copy(session.plan()));
    Carryover.Result result = Carryover.run(earlier, EcoreUtil.copy(imported));
    Set<PlanElement> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.addAll(result.gone());
    // Work on a mark is work on its sentence.
    result.gone().stream().filter(Mark.class::isInstance).map(PlanElement::eContainer)
        .filter(PlanElement.class::isInstance).map(PlanElement.class::cast).forEach(gone::add);
    return new Preview(result.comparison().changes().stream().filter(Change::differs).toList(), gone, result.kept());
  }

  /**
   * The command that brings the import into the plan, as one step of undo.
   *
   * @param imported belongs to nobody; is empty when the command was run
   */
  Command command(Plan imported) {
    return session.read(() -> Carryover.command(Messages.revisionCommand, session.plan(), imported));
  }
}
