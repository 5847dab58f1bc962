// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignment;
import org.plandesk.model.Certainty;
import org.plandesk.model.Leftover;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.Recognized;
import org.plandesk.model.Source;
import org.plandesk.model.edit.PlanLabels;

/**
 * A place that a person may look at. Its words are made when they are asked for, since a long document has many.
 *
 * <p>What it speaks of may be replaced by a correction; then it speaks of what stands in its place.
 */
final class Doubt {

  /** What a person said to it. */
  enum State {
    /** Nothing yet. */
    OPEN,
    /** That it can wait. */
    LATER,
    /** It was corrected or confirmed. */
    SETTLED
  }

  private final PlanLabels labels;
  private final Certainty certainty;
  private final String sentence;
  private EObject element;
  private State state = State.OPEN;

  /**
   * @param certainty how sure the recognition was
   * @param element what was recognised; null when the doubt concerns the document
   * @param sentence what is doubtful; null when the element's own words say it
   */
  Doubt(PlanLabels labels, Certainty certainty, EObject element, String sentence) {
    this.labels = labels;
    this.certainty = certainty;
    this.element = element;
    this.sentence = sentence;
  }

  Certainty certainty() {
    return certainty;
  }

  EObject element() {
    return element;
  }

  /** Something else stands in the element's place now. */
  void replace(EObject newElement) {
    element = newElement;
  }

  State state() {
    return state;
  }

  void setState(State newState) {
    state = newState;
  }

  /** Name of the kind of thing. */
  String kind() {
    return switch (element) {
      case null -> Messages.kindDocument;
      case Plan plan -> Messages.kindTitle;
      default -> labels.typeName(element);
    };
  }

  /** What is doubtful, one line. */
  String what() {
    if (sentence != null) {
      return sentence;
    }
    String text =
        element instanceof Leftover leftover ? leftover.getSpan().of(sourceOf(leftover)) : text(labels, element);
    String line = text.replaceAll("\\s+", " ");
    return element instanceof Mark ? Messages.bind(Messages.quoted, line) : line;
  }

  /** The words of an element; of an assignment its unit. */
  static String text(PlanLabels labels, EObject element) {
    return element instanceof Assignment assignment && assignment.getUnit() != null ? assignment.getUnit().getName()
        : labels.text(element);
  }

  private static String sourceOf(Leftover leftover) {
    return ((Source) leftover.eContainer()).getText();
  }

  /** Why it was recognised so; null when nothing needs explaining. */
  String why() {
    return element instanceof Recognized recognized ? labels.reason(recognized.getReason()) : null;
  }

  /** Where it stands; empty for the document as a whole. */
  String place() {
    return switch (element) {
      case null -> "";
      case Plan plan -> Messages.placeDocument;
      case Leftover leftover -> "";
      default -> labels.shortPosition(placed());
    };
  }

  /** Where it stands, in full. */
  String longPlace() {
    return element == null || element instanceof Plan || element instanceof Leftover ? place()
        : labels.position(placed());
  }

  /** A mark stands where its statement stands. */
  private EObject placed() {
    return element instanceof Mark ? element.eContainer() : element;
  }
}
