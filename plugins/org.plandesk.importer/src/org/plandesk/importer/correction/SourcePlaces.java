// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.importer.StatementPositions;
import org.plandesk.model.Content;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Source;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;

/** Where elements of a plan stand in its source. */
final class SourcePlaces {

  private SourcePlaces() {
  }

  /** The span of an element's own words in the source; null when it has none. */
  static Span spanOf(EObject element) {
    return switch (element) {
      case Mark mark -> mark.getSpan();
      case Content content -> content.getSpan();
      case Indicator indicator -> indicator.getSpan();
      default -> null;
    };
  }

  /** All that an element takes of the source: of a container the whole of it; null when it came from none. */
  static Span extentOf(EObject element) {
    return element instanceof Headed headed && headed.getExtent() != null ? headed.getExtent() : spanOf(element);
  }

  /** The words of a span without the leftovers inside it. */
  static String words(Source source, Span span) {
    StatementPositions positions = StatementPositions.of(span, source.getLeftovers());
    StringBuilder words = new StringBuilder(positions.length());
    for (int i = 0; i < positions.length(); i++) {
      words.append(source.getText().charAt(positions.toSource(i)));
    }
    return words.toString();
  }

  /** The source of an element's plan; null when the plan has none. */
  static Source sourceOf(EObject element) {
    return Plans.planOf(element).map(Plan::getSource).orElse(null);
  }

  /**
   * How the offsets of a statement's text map to the source.
   *
   * @return null when the statement did not come from the source, or was edited since
   */
  static StatementPositions positions(Statement statement) {
    Source source = sourceOf(statement);
    if (source == null || statement.getSpan() == null || statement.getText() == null
        || statement.getSpan().end() > source.getText().length()) {
      return null;
    }
    StatementPositions positions = StatementPositions.of(statement, source.getLeftovers());
    if (positions.length() != statement.getText().length()
        || !words(source, statement.getSpan()).equals(statement.getText())) {
      return null;
    }
    return positions;
  }
}
