// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plandesk.compare.Change;
import org.plandesk.compare.ChangeType;
import org.plandesk.compare.ChangedAspect;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.Suggestion;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.PlanLabels;

/**
 * Why something changed, as far as the plans tell: reasons of moved deadlines, of accepted suggestions and of units that a
 * person set; and as far as the revisions between both states tell.
 */
public final class Reasons implements Function<Change, List<String>> {

  private static final PlanLabels LABELS = PlanLabels.of(Locale.CHINESE);

  private final Map<PlanElement, List<String>> suggested = new HashMap<>();
  private final Map<String, List<String>> revised;

  private Reasons(Plan old, Plan current, Map<String, List<String>> revised) {
    this.revised = Map.copyOf(revised);
    Set<String> earlier = new HashSet<>();
    old.getSuggestions().stream().filter(Reasons::isAccepted).forEach(one -> earlier.add(one.getId()));
    for (Suggestion one : current.getSuggestions()) {
      if (isAccepted(one) && one.getElement() != null && !earlier.contains(one.getId())) {
        suggested.computeIfAbsent(one.getElement(), key -> new ArrayList<>()).add(one.getReason());
      }
    }
  }

  /** What both plans tell. */
  public static Reasons recorded(Plan old, Plan current) {
    return new Reasons(old, current, Map.of());
  }

  /**
   * What both plans and the revisions between them tell.
   *
   * @param revised reasons of revisions by the id of what they changed
   */
  public static Reasons recorded(Plan old, Plan current, Map<String, List<String>> revised) {
    return new Reasons(old, current, revised);
  }

  private static boolean isAccepted(Suggestion suggestion) {
    return suggestion.getState() == ReviewState.CONFIRMED;
  }

  /** The reasons of a change, each once. */
  @Override
  public List<String> apply(Change change) {
    Set<String> reasons = new LinkedHashSet<>();
    for (PlanElement element : change.current()) {
      if (element instanceof Statement statement) {
        moves(statement).stream().filter(time -> change.old().stream().noneMatch(old -> hasMove(old, time)))
            .forEach(time -> reasons.add(time.getMovedReason()));
      }
      if (element instanceof Assignable assignable && change.also().contains(ChangedAspect.UNIT)) {
        units(assignable, change.old()).forEach(reasons::add);
      }
      reasons.addAll(suggested.getOrDefault(element, List.of()));
    }
    if (!isOnlyRenumbered(change)) {
      Stream.concat(change.current().stream(), change.old().stream())
          .forEach(element -> reasons.addAll(revised(element)));
    }
    return reasons.stream().filter(Objects::nonNull).map(String::strip).filter(reason -> !reason.isEmpty()).distinct()
        .toList();
  }

  /** What got another number because of something else was not revised for a reason of its own. */
  private static boolean isOnlyRenumbered(Change change) {
    return change.type() == ChangeType.UNCHANGED && change.also().equals(Set.of(ChangedAspect.RENUMBERED));
  }

  private List<String> revised(PlanElement element) {
    return element.getId() == null ? List.of() : revised.getOrDefault(element.getId(), List.of());
  }

  private static List<TimeExpression> moves(Statement statement) {
    return statement.getMarks().stream().filter(TimeExpression.class::isInstance).map(TimeExpression.class::cast)
        .filter(time -> time.getMovedTo() != null && time.getMovedReason() != null).toList();
  }

  private static boolean hasMove(PlanElement old, TimeExpression time) {
    return old instanceof Statement statement
        && moves(statement).stream().anyMatch(other -> other.getMovedTo().equals(time.getMovedTo())
            && other.getMovedReason().equals(time.getMovedReason()));
  }

  private static List<String> units(Assignable element, List<PlanElement> old) {
    return element.getAssignments().stream()
        .filter(one -> one.getOrigin() == AssignmentOrigin.CONFIRMED && one.getReason() != null)
        .filter(one -> old.stream().noneMatch(before -> hasUnit(before, one)))
        .map(one -> LABELS.reason(one.getReason())).toList();
  }

  private static boolean hasUnit(PlanElement old, Assignment one) {
    return old instanceof Assignable assignable && assignable.getAssignments().stream()
        .anyMatch(other -> other.getUnit() != null && one.getUnit() != null
            && Objects.equals(other.getUnit().getName(), one.getUnit().getName()) && other.getRole() == one.getRole());
  }
}
