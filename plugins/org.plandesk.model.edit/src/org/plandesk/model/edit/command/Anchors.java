// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.model.Comment;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plans;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.Suggestion;

/**
 * Lets comments and suggestions follow the words of a statement to which they are anchored. Words that go leave the remark at
 * the element; an element that goes leaves it at what held the element.
 */
public final class Anchors {

  private Anchors() {
  }

  /**
   * Words of a statement were replaced, or are going to be.
   *
   * @param from offset of the first that goes
   * @param to offset behind the last that goes
   * @param length of what stands there then
   */
  public static void replaced(Edits edits, Statement statement, int from, int to, int length) {
    Plan plan = Plans.planOf(statement).orElse(null);
    if (plan == null) {
      return;
    }
    for (Comment comment : plan.getComments()) {
      if (comment.getElement() == statement && comment.getStart() != null && comment.getEnd() != null) {
        int start = comment.getStart();
        int end = comment.getEnd();
        put(edits, comment, Stretch.COMMENT, Stretch.of(start, end).replaced(from, to, length));
      }
    }
    for (Suggestion suggestion : plan.getSuggestions()) {
      if (isAnchored(suggestion, statement)) {
        Stretch words = Stretch.of(suggestion.getStart(), suggestion.getEnd());
        put(edits, suggestion, Stretch.SUGGESTION, words.untouched(from, to, length));
      }
    }
  }

  /** A statement is about to get other words throughout: what both texts begin and end with stays. */
  public static void reworded(Edits edits, Statement statement, String text) {
    String old = MarkShift.text(statement);
    Difference difference = Difference.of(old, text == null ? "" : text);
    if (!difference.isNone()) {
      replaced(edits, statement, difference.from(), difference.to(), difference.words().length());
    }
  }

  /**
   * Words of a statement come to stand in another one, which may be new: what is anchored to them goes along.
   *
   * @param offset of the first of these words; what is anchored across it stays
   * @param by how much further on they stand then
   */
  public static void moved(Edits edits, Statement from, int offset, Statement to, int by) {
    Plan plan = Plans.planOf(from).orElse(null);
    if (plan == null) {
      return;
    }
    for (Comment comment : plan.getComments()) {
      if (comment.getElement() == from && comment.getStart() != null && comment.getEnd() != null
          && comment.getStart() >= offset) {
        edits.set(comment, Literals.COMMENT__ELEMENT, to);
        put(edits, comment, Stretch.COMMENT, Stretch.of(comment.getStart() + by, comment.getEnd() + by));
      }
    }
    for (Suggestion suggestion : plan.getSuggestions()) {
      if (isAnchored(suggestion, from) && suggestion.getStart() >= offset) {
        edits.set(suggestion, Literals.SUGGESTION__ELEMENT, to);
        put(edits, suggestion, Stretch.SUGGESTION, Stretch.of(suggestion.getStart() + by, suggestion.getEnd() + by));
      }
    }
  }

  /** What speaks of words of a statement speaks of it as a whole from now on, since its words cannot be followed. */
  public static void loosened(Edits edits, Statement statement) {
    int length = MarkShift.text(statement).length();
    if (length > 0) {
      replaced(edits, statement, 0, length, 0);
    }
  }

  /** Elements go: comments on them stay, on what held them. Suggestions have nothing to change any more. */
  static void left(Edits edits, Collection<? extends EObject> gone, PlanElement holder) {
    Plan plan = Plans.planOf(holder).orElse(null);
    if (plan == null || plan.getComments().isEmpty()) {
      return;
    }
    Set<EObject> elements = Collections.newSetFromMap(new IdentityHashMap<>());
    elements.addAll(gone);
    for (Comment comment : plan.getComments()) {
      if (elements.contains(comment.getElement())) {
        edits.set(comment, Literals.COMMENT__ELEMENT, holder);
        put(edits, comment, Stretch.COMMENT, null);
      }
    }
  }

  /** What somebody decided on keeps the place that it had then. */
  private static boolean isAnchored(Suggestion suggestion, Statement statement) {
    return suggestion.getElement() == statement && suggestion.getState() == ReviewState.PROPOSED
        && suggestion.getStart() != null && suggestion.getEnd() != null;
  }

  private static void put(Edits edits, EObject anchored, List<EStructuralFeature> features, Stretch stretch) {
    set(edits, anchored, features.getFirst(), stretch == null ? null : stretch.start());
    set(edits, anchored, features.getLast(), stretch == null ? null : stretch.end());
  }

  private static void set(Edits edits, EObject anchored, EStructuralFeature feature, Integer value) {
    if (value == null ? anchored.eIsSet(feature) : !value.equals(anchored.eGet(feature))) {
      edits.set(anchored, feature, value);
    }
  }

  /** A stretch of a text; empty where something is to be put in. */
  private record Stretch(int start, int end) {

    static final List<EStructuralFeature> COMMENT = List.of(Literals.COMMENT__START, Literals.COMMENT__END);
    static final List<EStructuralFeature> SUGGESTION = List.of(Literals.SUGGESTION__START, Literals.SUGGESTION__END);

    static Stretch of(int start, int end) {
      return new Stretch(start, end);
    }

    /** Where the stretch stands after a replacement; null when its words went without others in their place. */
    Stretch replaced(int from, int to, int length) {
      int by = length - (to - from);
      if (to <= start || from >= end) {
        return to <= start ? new Stretch(start + by, end + by) : this;
      }
      if (from <= start && to >= end) {
        return length == 0 ? null : new Stretch(from, from + length);
      }
      int begins = from >= start ? start : from + length;
      int ends = to > end ? from : to == end ? from + length : end + by;
      return new Stretch(begins, ends);
    }

    /** Where the stretch stands after a replacement beside it; null when the replacement touches it. */
    Stretch untouched(int from, int to, int length) {
      if (to <= start) {
        int by = length - (to - from);
        return new Stretch(start + by, end + by);
      }
      return from >= end ? this : null;
    }
  }
}
