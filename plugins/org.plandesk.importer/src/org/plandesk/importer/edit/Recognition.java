// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.edit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanIds;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.FollowUpCommand;
import org.plandesk.model.edit.command.References;

/** What a sentence was found to say after an edit, and how the plan takes it over. */
public final class Recognition {

  /** What tells where a mark comes from, and its words, which are those between its offsets. */
  private static final List<EAttribute> OF_THE_PLACE =
      List.of(Literals.PLAN_ELEMENT__ID, Literals.RECOGNIZED__CERTAINTY, Literals.RECOGNIZED__REASON,
          Literals.RECOGNIZED__STATE, Literals.MARK__SPAN, Literals.MARK__QUOTE);

  private final StatementRecognizer.Excerpt excerpt;
  private final Statement sentence;
  private final List<Mark> marks;

  /** @param sentence null when the words are more than one sentence */
  Recognition(StatementRecognizer.Excerpt excerpt, Statement sentence, List<Mark> marks) {
    this.excerpt = excerpt;
    this.sentence = sentence;
    this.marks = marks;
  }

  /** What differs from what the sentence holds. */
  private record Change(List<Mark> gone, List<Mark> fresh, Map<Mark, Mark> same, StatementKind kind) {}

  /**
   * Takes over what was found, as proposals: what was proposed before and is no longer found goes, what a person confirmed,
   * moved or rejected stays as it is and nothing is proposed over it.
   *
   * @return empty when nothing would change, or when the sentence was edited since or left the plan
   */
  public Optional<FollowUpCommand> command() {
    Statement statement = excerpt.statement();
    return change().map(change -> new FollowUpCommand(Messages.recognize, statement, edits -> {
      carryOut(edits, change);
      return statement;
    }));
  }

  /**
   * Takes over what was found as {@link #command()} does, as part of other changes.
   *
   * @param edits makes them
   */
  public void takeOver(Edits edits) {
    change().ifPresent(change -> carryOut(edits, change));
  }

  /** What the sentence does; empty when it is more than one sentence, or was found to be a heading. */
  public Optional<StatementKind> kind() {
    return Optional.ofNullable(sentence).map(Statement::getKind).filter(kind -> kind != StatementKind.HEADING);
  }

  private Optional<Change> change() {
    Statement statement = excerpt.statement();
    if (Plans.planOf(statement).isEmpty() || !excerpt.text().equals(statement.getText())) {
      return Optional.empty();
    }
    Map<Integer, List<Mark>> byStart = marks.stream().collect(Collectors.groupingBy(Mark::getStart));
    List<Mark> gone = new ArrayList<>();
    List<Mark> kept = new ArrayList<>();
    Map<Mark, Mark> same = new IdentityHashMap<>();
    for (Mark mark : statement.getMarks()) {
      Mark found = byStart.getOrDefault(mark.getStart(), List.of()).stream().filter(each -> isSame(each, mark))
          .findFirst().orElse(null);
      if (found != null) {
        same.put(found, mark);
      }
      (found == null && isOpen(mark) ? gone : kept).add(mark);
    }
    List<Mark> fresh = marks.stream().filter(mark -> !same.containsKey(mark) && isFree(mark, kept)).toList();
    StatementKind kind = kindOf(statement);
    return gone.isEmpty() && fresh.isEmpty() && kind == statement.getKind() ? Optional.empty()
        : Optional.of(new Change(gone, fresh, same, kind));
  }

  private void carryOut(Edits edits, Change change) {
    Statement statement = excerpt.statement();
    change.gone().forEach(mark -> {
      References.redirect(edits, mark, null);
      edits.remove(statement.getMarks(), mark);
    });
    if (change.kind() != statement.getKind()) {
      edits.set(statement, Literals.STATEMENT__KIND, change.kind());
    }
    add(edits, Plans.planOf(statement).orElseThrow(), statement, change.fresh(), change.same());
  }

  /** A sentence that a person wrote has no kind yet; that of others was told by more than one paragraph. */
  private StatementKind kindOf(Statement statement) {
    boolean open = statement.getKind() == StatementKind.OTHER && statement.getSpan() == null
        && statement.getState() == ReviewState.PROPOSED;
    return open ? kind().orElse(statement.getKind()) : statement.getKind();
  }

  private static boolean isOpen(Mark mark) {
    boolean moved = mark instanceof TimeExpression time && time.getMovedTo() != null;
    return mark.getState() == ReviewState.PROPOSED && !moved;
  }

  /** Whether nobody decided on a mark of this kind at the place. */
  private static boolean isFree(Mark found, List<Mark> kept) {
    return kept.stream().noneMatch(mark -> mark.eClass() == found.eClass() && mark.getStart() < found.getEnd()
        && found.getStart() < mark.getEnd());
  }

  private static boolean isSame(Mark one, Mark other) {
    return one.eClass() == other.eClass() && one.eClass().getEAllAttributes().stream()
        .filter(attribute -> !attribute.isDerived() && !OF_THE_PLACE.contains(attribute))
        .allMatch(attribute -> Objects.equals(one.eGet(attribute), other.eGet(attribute)))
        && Objects.equals(unitName(one), unitName(other));
  }

  private static String unitName(Mark mark) {
    return mark instanceof UnitMention mention && mention.getUnit() != null ? mention.getUnit().getName() : null;
  }

  private static void add(Edits edits, Plan plan, Statement statement, List<Mark> fresh, Map<Mark, Mark> same) {
    Map<Mark, Mark> taken = new IdentityHashMap<>(same);
    for (Mark found : fresh) {
      Mark mark = (Mark) EcoreUtil.create(found.eClass());
      found.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isDerived() && found.eIsSet(attribute))
          .forEach(attribute -> mark.eSet(attribute, found.eGet(attribute)));
      mark.setId(PlanIds.next());
      // Its words stand in no document.
      mark.setSpan(null);
      if (mark instanceof UnitMention mention) {
        mention.setUnit(unit(edits, plan, ((UnitMention) found).getUnit()));
      }
      taken.put(found, mark);
    }
    for (Mark found : fresh) {
      Mark mark = taken.get(found);
      int place = (int) statement.getMarks().stream().filter(each -> each.getStart() <= mark.getStart()).count();
      edits.add(statement.getMarks(), place, mark);
    }
    for (Map.Entry<Mark, Mark> entry : taken.entrySet()) {
      if (entry.getKey() instanceof QuantitativeTarget found && entry.getValue() instanceof QuantitativeTarget target
          && isOpen(target) && taken.get(found.getDeadline()) != target.getDeadline()) {
        edits.set(target, Literals.QUANTITATIVE_TARGET__DEADLINE, taken.get(found.getDeadline()));
      }
    }
  }

  private static ResponsibleUnit unit(Edits edits, Plan plan, ResponsibleUnit found) {
    if (found == null) {
      return null;
    }
    Optional<ResponsibleUnit> known = plan.getUnits().stream()
        .filter(unit -> found.getName().equals(unit.getName()) || unit.getAliases().contains(found.getName()))
        .findFirst();
    return known.orElseGet(() -> {
      ResponsibleUnit unit = EcoreUtil.copy(found);
      unit.setParent(null);
      unit.setId(PlanIds.next());
      edits.add(plan.getUnits(), unit);
      return unit;
    });
  }

  /** The sentence that was read. */
  public PlanElement statement() {
    return excerpt.statement();
  }
}
