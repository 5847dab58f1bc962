// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignment;
import org.plandesk.model.Headed;
import org.plandesk.model.Leftover;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.Span;

/**
 * The text of a plan with the place of everything in it, in UTF-16 offsets. It is a picture of the plan at the moment
 * it was asked for; changes to the plan do not reach it.
 */
public sealed interface PlanText permits SourceText, CurrentText {

  /** What the offsets count. */
  enum Basis {
    /** The imported source, which says what the plan says. */
    SOURCE,
    /** The plan as it was edited, printed anew. */
    CURRENT
  }

  /** The text of a plan: of its source when the plan still says the same, else printed from the plan. */
  static PlanText of(Plan plan) {
    return Unedited.isUnedited(plan) ? new SourceText(plan) : new CurrentText(plan);
  }

  /** The text of a plan that has just been imported: its source, since nobody can have edited it. */
  static PlanText ofImport(Plan plan) {
    return new SourceText(plan);
  }

  /** What the offsets count. */
  Basis basis();

  /** The text; for the source exactly as it was decoded, line ends included. */
  String text();

  /**
   * The place of a content, header row, indicator or note; of something headed the heading's line. Null when it has
   * none.
   */
  Span span(EObject element);

  /** Everything that belongs to something headed. Null when it has no place. */
  Span extent(Headed headed);

  /** The place of a mark. */
  Span span(Mark mark);

  /** The words of a mark as they stand at its place. */
  default String quote(Mark mark) {
    return span(mark).of(text());
  }

  /** Where the text states an assignment; null when it does not. */
  Span span(Assignment assignment);

  /** What belongs to no element, in the order of the text. */
  List<Leftover> leftovers();
}
