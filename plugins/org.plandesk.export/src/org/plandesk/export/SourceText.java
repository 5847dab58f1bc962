// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignment;
import org.plandesk.model.Content;
import org.plandesk.model.Headed;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.Leftover;
import org.plandesk.model.Mark;
import org.plandesk.model.Note;
import org.plandesk.model.Plan;
import org.plandesk.model.Span;

/** The source of a plan that says what its source says: every place is known from the import. */
final class SourceText implements PlanText {

  private final Plan plan;

  SourceText(Plan plan) {
    this.plan = plan;
  }

  @Override
  public Basis basis() {
    return Basis.SOURCE;
  }

  @Override
  public String text() {
    return plan.getSource().getText();
  }

  @Override
  public Span span(EObject element) {
    return switch (element) {
      case Content content -> content.getSpan();
      case HeaderRow row -> row.getSpan();
      case Indicator row -> row.getSpan();
      case Note note -> note.getSpan();
      default -> null;
    };
  }

  @Override
  public Span extent(Headed headed) {
    return headed.getExtent();
  }

  @Override
  public Span span(Mark mark) {
    return mark.getSpan();
  }

  @Override
  public Span span(Assignment assignment) {
    return assignment.getSpan();
  }

  @Override
  public List<Leftover> leftovers() {
    return plan.getSource().getLeftovers();
  }
}
