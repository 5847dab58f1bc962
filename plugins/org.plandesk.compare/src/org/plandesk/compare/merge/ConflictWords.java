// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.plandesk.compare.ClauseWords;
import org.plandesk.model.Comment;
import org.plandesk.model.Content;
import org.plandesk.model.Indicator;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Source;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.PlanLabels;

/** Conflicts in words, in the language that the program runs in. Any thread may ask. */
public final class ConflictWords {

  private final PlanLabels labels = PlanLabels.current();

  /** Where the element stands, such as 五（二）第1段 第4句; empty for what has no place of its own. */
  public String place(MergeConflict conflict) {
    return labels.position(conflict.element());
  }

  /** What the element is and says, such as 任务 完成清淤。; what says nothing by itself is told by what it belongs to. */
  public String element(MergeConflict conflict) {
    EObject element = conflict.element();
    EObject owner = element.eContainer();
    boolean belongs = isSilent(element) && owner != null && !(owner instanceof Plan);
    String type = labels.typeName(element);
    String text = text(belongs ? owner : element);
    return text.equals(type) ? type : type + " " + text;
  }

  private boolean isSilent(EObject element) {
    return text(element).equals(labels.typeName(element));
  }

  /** In what the authors contradict each other: the name of the feature, or 删除还是保留. */
  public String subject(MergeConflict conflict) {
    return switch (conflict.kind()) {
      case DELETED -> Messages.deletion;
      case MOVED -> Messages.move;
      case CHANGED -> changed(conflict.element(), conflict.feature());
    };
  }

  private String changed(EObject element, EStructuralFeature feature) {
    if (isText(feature) && isSilent(element)) {
      return labels.typeName(element);
    }
    return Features.WORDS.contains(feature) ? Messages.words : labels.feature(feature);
  }

  /** Whether the other features only say what was read in this one. */
  private static boolean isText(EStructuralFeature feature) {
    return Features.together(feature).size() > 1 && feature.getEType() == EcorePackage.Literals.ESTRING;
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
      case CHANGED -> value(element, conflict.feature()) + moved(element, conflict.feature());
    };
  }

  /** The text of a sentence decides on its marks: what it was moved to goes with it. */
  private String moved(EObject element, EStructuralFeature feature) {
    return !(element instanceof Statement statement) || feature != Literals.STATEMENT__TEXT ? ""
        : statement.getMarks().stream()
            .filter(mark -> mark instanceof TimeExpression time && time.getMovedTo() != null)
            .map(mark -> Messages.between + mark.getQuote() + " " + labels.feature(Literals.TIME_EXPRESSION__MOVED_TO)
                + " " + ((TimeExpression) mark).getMovedTo())
            .collect(Collectors.joining());
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
    List<EStructuralFeature> together = Features.together(feature);
    String words = together.size() == 1 || isText(feature) ? words(element, feature)
        : together.stream().filter(element::eIsSet).map(each -> labels.feature(each) + " " + words(element, each))
            .collect(Collectors.joining(Messages.between));
    return words.isEmpty() ? Messages.empty : words;
  }

  private String words(EObject element, EStructuralFeature feature) {
    return words(element.eGet(feature), feature == Literals.RECOGNIZED__REASON);
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
