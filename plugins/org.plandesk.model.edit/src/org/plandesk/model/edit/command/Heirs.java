// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;

/** Hands the units of a heading on when something else takes its place: they are those of all that stands below it. */
public final class Heirs {

  private Heirs() {
  }

  /**
   * Hands on all assignments of an element.
   *
   * @param from has them now
   * @param heir takes its place; null when what does can have no units, then what stands below and has none gets them
   * @param below what stands below
   * @param ids gives the id of a copy of an assignment by the assignment's own
   */
  public static void hand(Edits edits, Assignable from, Assignable heir, List<Content> below,
      UnaryOperator<String> ids) {
    List<Assignable> heirs = new ArrayList<>();
    if (heir != null) {
      heirs.add(heir);
    } else {
      below.forEach(content -> collect(content, heirs));
    }
    for (Assignment assignment : List.copyOf(from.getAssignments())) {
      boolean first = true;
      for (Assignable next : heirs) {
        if (first) {
          edits.remove(from.getAssignments(), assignment);
          edits.add(next.getAssignments(), assignment);
        } else {
          Assignment copy = EcoreUtil.copy(assignment);
          copy.setId(ids.apply(assignment.getId()));
          edits.add(next.getAssignments(), copy);
        }
        first = false;
      }
    }
  }

  private static void collect(Content content, List<Assignable> heirs) {
    if (content instanceof Assignable assignable) {
      if (assignable.getAssignments().isEmpty()) {
        heirs.add(assignable);
      }
    } else if (content instanceof ContentOwner owner) {
      owner.getContents().forEach(inner -> collect(inner, heirs));
    }
  }
}
