// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.compare.ClauseWords;
import org.plandesk.model.Comment;
import org.plandesk.model.Content;
import org.plandesk.model.Indicator;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Source;
import org.plandesk.model.edit.PlanLabels;

/** Conflicts in words, in the language that the program runs in. Any thread may ask. */
public final class ConflictWords {

  private final PlanLabels labels = PlanLabels.current();

  /** Where the element stands, such as 五（二）第1段 第4句; empty for what has no place of its own. */
  public String place(MergeConflict conflict) {
    return labels.position(conflict.element());
  }

  /** What the element is and says, such as 任务 完成清淤。 */
  public String element(MergeConflict conflict) {
    EObject element = conflict.element();
    String type = labels.typeName(element);
    String text = text(element);
    return text.equals(type) ? type : type + " " + text;
  }

  /** In what the authors contradict each other: the name of the feature, or 删除还是保留. */
  public String subject(MergeConflict conflict) {
    return switch (conflict.kind()) {
      case DELETED -> Messages.deletion;
      case MOVED -> Messages.move;
      case CHANGED -> Features.WORDS.contains(conflict.feature()) ? Messages.words : labels.feature(conflict.feature());
    };
  }

  /** What a state says of it; never null or empty. */
  public String state(MergeConflict conflict, MergeSide side) {
    EObject element = conflict.element(side);
    if (element == null) {
      return conflict.kind() == ConflictKind.DELETED && conflict.base() != null ? Messages.deleted : Messages.notThere;
    }
    return switch (conflict.kind()) {
      case DELETED -> text(element);
      case MOVED -> place(element);
      case CHANGED -> value(element, conflict.feature());
    };
  }

  /** What holds it and where, and what it stands behind. */
  private String place(EObject element) {
    String position = labels.position(element);
    EObject owner = element.eContainer();
    return position.isEmpty() && owner != null ? text(owner) : position;
  }

  private String value(EObject element, EStructuralFeature feature) {
    if (Features.WORDS.contains(feature)) {
      return quoted(element);
    }
    String words = words(element.eGet(feature), feature == Literals.RECOGNIZED__REASON);
    return words.isEmpty() ? Messages.empty : words;
  }

  private static String quoted(EObject element) {
    if (element instanceof Comment comment && !Position.of(comment).isWhole()
        && Position.statement(comment) != null) {
      Position place = Position.of(comment).within(Position.text(comment));
      return Position.text(comment).substring(place.start(), place.end());
    }
    return element instanceof Mark mark && mark.getQuote() != null ? mark.getQuote() : Messages.empty;
  }

  private String words(Object value, boolean reason) {
    return switch (value) {
      case null -> "";
      case Enumerator literal -> labels.literal(literal);
      case Source source -> String.valueOf(source.getName());
      case EObject object -> text(object);
      case List<?> list -> list.stream().map(each -> words(each, reason)).collect(Collectors.joining(Messages.between));
      case String text when reason -> labels.reason(text);
      default -> value.toString();
    };
  }

  private String text(EObject element) {
    return switch (element) {
      case Plan plan -> labels.text(plan);
      case Content content -> ClauseWords.of(content);
      case Indicator row -> ClauseWords.of(row);
      default -> labels.text(element);
    };
  }
}
