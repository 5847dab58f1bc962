// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;

/**
 * All marks of one or several plans on one line of time, whatever is shown of them.
 *
 * <p>Follows the model when it is told what changed ({@link #update(EObject)}); listening is the business of whoever owns
 * the plan. Belongs to one thread.
 */
public final class Timeline {

  private final List<Plan> plans;
  private final Map<Plan, List<TimelineMark>> marks = new HashMap<>();
  /** How many deadlines are listed under each year, of all plans. */
  private final Map<Integer, Integer> deadlines = new TreeMap<>();

  private Timeline(Collection<Plan> plans, Runnable checkpoint) {
    this.plans = List.copyOf(plans);
    for (Plan plan : plans) {
      List<TimelineMark> collected = new MarkCollector(plan).all(checkpoint);
      marks.put(plan, collected);
      count(collected, 1);
    }
  }

  private void count(List<TimelineMark> some, int by) {
    for (TimelineMark mark : some) {
      if (mark.kind() == MarkKind.DEADLINE && mark.year() != TimelineMark.NO_YEAR) {
        deadlines.merge(mark.year(), by, (before, more) -> before + more == 0 ? null : before + more);
      }
    }
  }

  /** The line of time of the plans, in their order. */
  public static Timeline of(Collection<Plan> plans) {
    return of(plans, () -> {});
  }

  /**
   * The line of time of large plans.
   *
   * @param checkpoint called before each content is looked at; what it throws ends the work
   */
  public static Timeline of(Collection<Plan> plans, Runnable checkpoint) {
    return new Timeline(plans, checkpoint);
  }

  /** The plans, in the order given. */
  public List<Plan> plans() {
    return plans;
  }

  /** Every mark, plan by plan in the order of the document. A copy. */
  public List<TimelineMark> marks() {
    List<TimelineMark> all = new ArrayList<>();
    plans.forEach(plan -> all.addAll(marks.get(plan)));
    return all;
  }

  /**
   * The years that deserve a strong column, ascending: of one plan those of {@link Plans#milestoneYears}; of several
   * those that a person set in any of them, else by the same rule over all their deadlines.
   */
  public List<Integer> milestoneYears() {
    TreeSet<Integer> set = new TreeSet<>();
    TreeSet<Integer> lastYears = new TreeSet<>();
    for (Plan plan : plans) {
      set.addAll(plan.getMilestoneYears());
      if (plan.getPeriodTo() != null) {
        lastYears.add(plan.getPeriodTo());
      }
    }
    if (!set.isEmpty()) {
      return List.copyOf(set);
    }
    java.util.Comparator<Integer> lastFirst = java.util.Comparator.comparing(year -> !lastYears.contains(year));
    return deadlines.keySet().stream()
        .sorted(lastFirst.thenComparing(deadlines::get, java.util.Comparator.reverseOrder())
            .thenComparing(java.util.Comparator.naturalOrder()))
        .limit(Plans.MOST_MILESTONES).sorted().toList();
  }

  /**
   * Follows a change of the model: only the marks of the statement, indicator or project that holds the changed object
   * are made anew, of the whole plan when more than that can be touched.
   *
   * @param changed the object whose features changed, or that was added to or taken out of the plan
   * @return what is different; to be handed to {@link TimelineIndex#apply}
   */
  public MarksChange update(EObject changed) {
    Plan plan = Plans.planOf(changed).orElse(null);
    if (plan == null || !marks.containsKey(plan)) {
      return updateAll();
    }
    PlanElement element = smallest(changed);
    if (element != null && Plans.ancestor(element.eContainer(), KeyProject.class).isEmpty()) {
      MarkCollector collector = new MarkCollector(plan);
      List<TimelineMark> now = collector.of(element);
      List<TimelineMark> all = marks.get(plan);
      int from = first(all, element);
      int to = from;
      boolean links = collector.hasLinks();
      while (to < all.size() && all.get(to).element() == element) {
        links |= all.get(to).expression() != null && !all.get(to).expression().getSameAs().isEmpty();
        to++;
      }
      if (!links && from < all.size()) {
        List<TimelineMark> before = all.subList(from, to);
        MarksChange change = new MarksChange(List.copyOf(before), List.copyOf(now));
        count(before, -1);
        count(now, 1);
        before.clear();
        all.addAll(from, now);
        return change;
      }
    }
    return update(plan);
  }

  private static int first(List<TimelineMark> all, PlanElement element) {
    int at = 0;
    while (at < all.size() && all.get(at).element() != element) {
      at++;
    }
    return at;
  }

  /** The element whose marks alone can have changed; null when it is more than one. */
  private static PlanElement smallest(EObject changed) {
    for (EObject at = changed; at != null; at = at.eContainer()) {
      if (at instanceof Statement || at instanceof Indicator) {
        return (PlanElement) at;
      }
      if (at instanceof IndicatorTable || at instanceof Plan) {
        return null;
      }
    }
    return null;
  }

  private MarksChange update(Plan plan) {
    List<TimelineMark> before = marks.get(plan);
    List<TimelineMark> now = new MarkCollector(plan).all(() -> {});
    marks.put(plan, now);
    count(before, -1);
    count(now, 1);
    return new MarksChange(before, now);
  }

  private MarksChange updateAll() {
    List<TimelineMark> before = marks();
    plans.forEach(this::update);
    return new MarksChange(before, marks());
  }
}
