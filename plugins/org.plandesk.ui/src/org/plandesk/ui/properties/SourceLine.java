// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Content;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.Leftover;
import org.plandesk.model.Mark;
import org.plandesk.model.Note;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Source;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;

/**
 * Where an element stands in the imported document, in characters as a reader counts them: from 1, both ends included.
 *
 * @param first number of the first character
 * @param last number of the last character
 * @param state whether the words are still those of the document
 */
record SourceLine(int first, int last, State state) {

  /** Whether an element still says what the document says. */
  enum State {
    /** Word for word. */
    UNCHANGED,
    /** Edited since. */
    CHANGED,
    /** Nothing to compare: the element has no words of its own. */
    NONE
  }

  /** The place of the element, or empty when it was not in the document. */
  static Optional<SourceLine> of(EObject element) {
    Span span = span(element);
    Source source = Plans.planOf(element).map(Plan::getSource).orElse(null);
    if (span == null || source == null || source.getText() == null || span.end() > source.getText().length()) {
      return Optional.empty();
    }
    String text = source.getText();
    int first = text.codePointCount(0, span.start()) + 1;
    int last = first + text.codePointCount(span.start(), span.end()) - 1;
    State state = element instanceof Statement statement
        ? words(source, span).equals(statement.getText()) ? State.UNCHANGED : State.CHANGED
        : State.NONE;
    return Optional.of(new SourceLine(first, last, state));
  }

  private static Span span(EObject element) {
    return switch (element) {
      case Content content -> content.getSpan();
      case Mark mark -> mark.getSpan();
      case Indicator indicator -> indicator.getSpan();
      case HeaderRow header -> header.getSpan();
      case Note note -> note.getSpan();
      default -> null;
    };
  }

  /** The words of the source without the leftovers among them. */
  private static String words(Source source, Span span) {
    var words = new StringBuilder();
    int at = span.start();
    for (Leftover leftover : source.getLeftovers()) {
      Span left = leftover.getSpan();
      if (left != null && span.contains(left)) {
        words.append(source.getText(), at, left.start());
        at = left.end();
      }
    }
    return words.append(source.getText(), at, span.end()).toString();
  }
}
