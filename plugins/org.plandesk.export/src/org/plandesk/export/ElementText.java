// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Headed;
import org.plandesk.model.Plan;
import org.plandesk.model.Span;

/** Some elements of a plan as plain text, as they are read in the document as it stands: with numbers, cells parted by tabs. */
public final class ElementText {

  private ElementText() {
  }

  /**
   * The text. Sentences that follow each other in the document do so on one line, everything else stands on lines of its own.
   *
   * @param elements of the plan, in the order of the document; none lies within another one
   */
  public static String of(Plan plan, List<? extends EObject> elements) {
    CurrentText text = new CurrentText(plan);
    StringBuilder out = new StringBuilder();
    int end = -1;
    for (EObject element : elements) {
      Span span = element instanceof Headed headed ? text.extent(headed) : text.span(element);
      if (span != null) {
        out.append(out.isEmpty() || span.start() == end ? "" : "\n").append(span.of(text.text()));
        end = span.end();
      }
    }
    return out.toString();
  }
}
