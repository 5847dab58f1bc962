// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.Comment;
import org.plandesk.model.Indicator;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Recognized;
import org.plandesk.model.Reportable;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.Suggestion;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.command.ReviewNeeds;

/** What people added to a plan, and its copy for another state of the plan. For one carry-over. */
final class WorkOfPeople {

  /** Lists of the plan itself that only people fill. */
  private static final List<EReference> OF_THE_PLAN = List.of(Literals.PLAN__EVALUATIONS, Literals.PLAN__COMMENTS,
      Literals.PLAN__SUGGESTIONS, Literals.PLAN__REVIEW_NEEDS, Literals.PLAN__IGNORED_FINDINGS);
  private static final List<EStructuralFeature> PROPERTIES = List.of(Literals.PLAN__TITLE, Literals.PLAN__REGION,
      Literals.PLAN__ISSUER, Literals.PLAN__ISSUE_DATE, Literals.PLAN__PERIOD_FROM, Literals.PLAN__PERIOD_TO,
      Literals.PLAN__BASELINE_YEAR);

  private final Plan earlier;
  private final Plan imported;
  private final Map<PlanElement, PlanElement> partners;
  private final Set<PlanElement> kept = new HashSet<>();
  /** Statements with other words than those for which the work was done, and these. */
  private final Map<Statement, String> reworded = new LinkedHashMap<>();
  private final Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final List<PlanElement> gone = new ArrayList<>();

  /** @param partners what elements of the earlier plan are in the import */
  WorkOfPeople(Plan earlier, Plan imported, Map<PlanElement, PlanElement> partners) {
    this.earlier = earlier;
    this.imported = imported;
    this.partners = partners;
  }

  /** Copies all of it; returns how many elements got some. */
  int carry() {
    for (EStructuralFeature property : PROPERTIES) {
      if (imported.eGet(property) == null) {
        imported.eSet(property, earlier.eGet(property));
      }
    }
    if (imported.getMilestoneYears().isEmpty()) {
      imported.getMilestoneYears().addAll(earlier.getMilestoneYears());
    }
    for (ResponsibleUnit unit : earlier.getUnits()) {
      unit(unit);
    }
    for (Iterator<EObject> all = earlier.eAllContents(); all.hasNext();) {
      if (all.next() instanceof PlanElement element && isWorkedOn(element)) {
        PlanElement now = partners.get(element);
        if (now == null) {
          gone.add(element);
        } else {
          carry(element, now);
        }
      }
    }
    OF_THE_PLAN.forEach(this::copyAll);
    reworded.forEach(this::mark);
    if (imported.getCorrections().isEmpty()) {
      // Kept as records; what could be done again has been done by the import.
      copyAll(Literals.PLAN__CORRECTIONS);
    }
    return kept.size();
  }

  /** What had work of people and is no longer there. */
  List<PlanElement> gone() {
    return List.copyOf(gone);
  }

  private static boolean isWorkedOn(PlanElement element) {
    boolean assigned =
        element instanceof Assignable some && some.getAssignments().stream().anyMatch(WorkOfPeople::isOfPeople);
    boolean reported = element instanceof Reportable some && !some.getReports().isEmpty();
    boolean read = element instanceof Indicator row && !row.getReadings().isEmpty();
    boolean judged = element instanceof Recognized some && some.getState() != ReviewState.PROPOSED;
    boolean moved = element instanceof TimeExpression time && time.getMovedTo() != null;
    return assigned || reported || read || judged || moved;
  }

  private static boolean isOfPeople(Assignment assignment) {
    return assignment.getOrigin() != AssignmentOrigin.STATED;
  }

  private void carry(PlanElement element, PlanElement now) {
    kept.add(now);
    if (element instanceof Assignable some && now instanceof Assignable to) {
      some.getAssignments().stream().filter(WorkOfPeople::isOfPeople)
          .filter(one -> to.getAssignments().stream().noneMatch(other -> isSame(one, other)))
          .forEach(one -> to.getAssignments().add(copy(one)));
    }
    if (element instanceof Reportable some && now instanceof Reportable to) {
      some.getReports().forEach(report -> to.getReports().add(copy(report)));
    }
    if (element instanceof Indicator row && now instanceof Indicator to) {
      row.getReadings().forEach(reading -> to.getReadings().add(EcoreUtil.copy(reading)));
    }
    if (element instanceof TimeExpression time && now instanceof TimeExpression to) {
      to.setMovedTo(time.getMovedTo());
      to.setMovedReason(time.getMovedReason());
    }
    // What was judged of other words has to be judged again.
    boolean sameWords = !(element instanceof Statement before) || now instanceof Statement after
        && Objects.equals(before.getText(), after.getText());
    if (!sameWords && now instanceof Statement after) {
      reworded.put(after, ((Statement) element).getText());
    }
    if (sameWords && element instanceof Recognized some && now instanceof Recognized to) {
      to.setState(some.getState());
    }
  }

  /** Units and reports that were set for other words have to be looked at. */
  private void mark(Statement now, String before) {
    if (imported.getReviewNeeds().stream().noneMatch(need -> need.getElement() == now)) {
      ReviewNeeds.ofReworded(now, before, since).ifPresent(imported.getReviewNeeds()::add);
    }
  }

  private boolean isSame(Assignment one, Assignment other) {
    return one.getRole() == other.getRole() && one.getUnit() != null && partners.get(one.getUnit()) == other.getUnit();
  }

  private void unit(ResponsibleUnit unit) {
    ResponsibleUnit now = (ResponsibleUnit) partners.get(unit);
    if (now == null) {
      now = EcoreUtil.copy(unit);
      now.setParent(null);
      partners.put(unit, now);
      imported.getUnits().add(now);
    }
    for (String alias : unit.getAliases()) {
      if (!now.getAliases().contains(alias)) {
        now.getAliases().add(alias);
      }
    }
    if (unit.getParent() != null && now.getParent() == null && partners.get(unit.getParent()) != null) {
      now.setParent((ResponsibleUnit) partners.get(unit.getParent()));
    }
  }

  @SuppressWarnings("unchecked") // Lists of one feature.
  private void copyAll(EReference list) {
    for (EObject each : (List<EObject>) earlier.eGet(list)) {
      EObject copy = copy(each);
      ((List<EObject>) imported.eGet(list)).add(copy);
      if (copy instanceof Comment comment) {
        anchor((Comment) each, comment);
      } else if (copy instanceof Suggestion suggestion) {
        anchor((Suggestion) each, suggestion);
      }
    }
  }

  /** A comment stays at its words, else at its element, else at the plan: none is lost. */
  private void anchor(Comment earlierOne, Comment comment) {
    if (comment.getElement() == null) {
      comment.setElement(imported);
    }
    if (comment.getStart() != null && comment.getEnd() != null) {
      int start =
          NearestWords.find(earlierOne.getElement(), comment.getStart(), comment.getEnd(), comment.getElement());
      comment.setEnd(start < 0 ? null : Integer.valueOf(start + comment.getEnd() - comment.getStart()));
      comment.setStart(start < 0 ? null : Integer.valueOf(start));
    }
  }

  private static void anchor(Suggestion earlierOne, Suggestion suggestion) {
    if (suggestion.getStart() != null && suggestion.getEnd() != null) {
      int start = NearestWords.find(earlierOne.getElement(), suggestion.getStart(), suggestion.getEnd(),
          suggestion.getElement());
      suggestion.setEnd(start < 0 ? null : Integer.valueOf(start + suggestion.getEnd() - suggestion.getStart()));
      suggestion.setStart(start < 0 ? null : Integer.valueOf(start));
    }
  }

  /** A copy that points at what is in the import. */
  private <T extends EObject> T copy(T original) {
    EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
    @SuppressWarnings("unchecked") // A copy is of the class of its original.
    T copy = (T) copier.copy(original);
    copier.copyReferences();
    copier.forEach(this::link);
    return copy;
  }

  @SuppressWarnings("unchecked") // Lists of one feature.
  private void link(EObject from, EObject to) {
    for (EReference reference : from.eClass().getEAllReferences()) {
      if (!Transplant.isLink(reference)) {
        continue;
      }
      if (!reference.isMany()) {
        if (!to.eIsSet(reference) && from.eGet(reference) instanceof PlanElement other) {
          set(to, reference, other);
        }
      } else {
        for (EObject other : (List<EObject>) from.eGet(reference)) {
          PlanElement now = partners.get(other);
          if (now != null && reference.getEReferenceType().isInstance(now)) {
            ((List<EObject>) to.eGet(reference)).add(now);
          }
        }
      }
    }
  }

  private void set(EObject to, EReference reference, PlanElement other) {
    PlanElement now = other == earlier ? imported : partners.get(other);
    if (now != null && reference.getEReferenceType().isInstance(now)) {
      to.eSet(reference, now);
    }
  }
}
