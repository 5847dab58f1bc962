// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Headed;
import org.plandesk.model.Mark;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.edit.PlanLabels;

/** The way from the plan down to an element in words: 五、实施… › （二）推进… › 第1段 第4句. */
final class PagePath {

  /**
   * A step of the way.
   *
   * @param words what it is called
   * @param element where it leads
   */
  record Step(String words, EObject element) {}

  private PagePath() {}

  /** The steps to an element; the plan alone for none, no step when it has no title: the tab says its name. */
  static List<Step> of(Plan plan, EObject element, PlanLabels labels) {
    List<Step> steps = new ArrayList<>();
    EObject goal = element instanceof Mark ? element.eContainer() : element;
    EObject lastHeaded = null;
    if (goal != null) {
      for (EObject at : PlanLabels.path(goal)) {
        if (at instanceof Headed headed && !(at instanceof Paragraph)) {
          steps.add(new Step(labels.heading(headed), at));
          lastHeaded = at;
        }
      }
    }
    if (goal != null && goal != lastHeaded && !(goal instanceof Plan)) {
      String rest = labels.position(goal);
      String before = lastHeaded == null ? "" : labels.position(lastHeaded);
      String place = rest.startsWith(before) ? rest.substring(before.length()).strip() : rest;
      if (!place.isEmpty()) {
        steps.add(new Step(place, goal));
      }
    }
    if (steps.isEmpty() && plan != null && plan.getTitle() != null) {
      steps.add(new Step(labels.text(plan), plan));
    }
    return steps;
  }
}
