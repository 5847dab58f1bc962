// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Mark;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;

/** Which deadlines govern a place in a sentence, once the time stage has run. */
public final class Deadlines {
  /** How many sentences back a goals paragraph is searched for its deadline. */
  private static final int REACH = 60;

  private Deadlines() {
  }

  /**
   * The deadline that governs an offset of a statement's text: the one whose clauses hold it; in a goals paragraph,
   * else the last one of the nearest earlier sentence that has any.
   *
   * @return the deadline, or null; the last one where several govern the place together
   */
  public static TimeExpression governing(Statement statement, int offset) {
    List<TimeExpression> all = allGoverning(statement, offset);
    return all.isEmpty() ? null : all.getLast();
  }

  /** All deadlines that govern an offset together (2023年底和2025年底，分别…), in their order; empty for none. */
  public static List<TimeExpression> allGoverning(Statement statement, int offset) {
    List<TimeExpression> found = new ArrayList<>();
    for (TimeExpression deadline : deadlines(statement)) {
      if (deadline.getClauseStart() <= offset && offset < deadline.getClauseEnd()) {
        found.add(deadline);
      }
    }
    boolean ownLater = found.isEmpty() && statement.getKind() == StatementKind.GOAL;
    return ownLater ? ofParagraph(statement) : found;
  }

  private static List<TimeExpression> ofParagraph(Statement statement) {
    EObject parent = statement.eContainer();
    if (!(parent instanceof ContentOwner owner)) {
      return List.of();
    }
    int index = owner.getContents().indexOf(statement);
    for (int i = index - 1; i >= 0 && index - i <= REACH; i--) {
      if (owner.getContents().get(i) instanceof Statement earlier) {
        List<TimeExpression> deadlines = deadlines(earlier);
        if (!deadlines.isEmpty()) {
          return List.of(deadlines.getLast());
        }
      }
    }
    return List.of();
  }

  private static List<TimeExpression> deadlines(Statement statement) {
    List<TimeExpression> deadlines = new ArrayList<>();
    for (Mark mark : statement.getMarks()) {
      if (mark instanceof TimeExpression time && time.getTimeClass() == TimeClass.DEADLINE) {
        deadlines.add(time);
      }
    }
    return deadlines;
  }
}
