// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Chapter;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Section;
import org.plandesk.model.edit.PlanLabels;

/** Says in which lanes a mark stands. */
final class LaneKeys {

  private final Grouping grouping;
  private final List<Plan> plans;
  private final PlanLabels labels = PlanLabels.current();
  /** Lanes of chapters and projects, whose titles would be made anew for each of their marks. */
  private final Map<EObject, LaneKey> known = new IdentityHashMap<>();

  LaneKeys(Grouping grouping, List<Plan> plans) {
    this.grouping = grouping;
    this.plans = plans;
  }

  /**
   * The heading of a lane.
   *
   * @param key what makes it the same lane as another one
   * @param title what users read
   * @param place where it stands among the lanes; lanes of the same place stand as they are first met
   */
  record LaneKey(String key, String title, int place) {

    private static final int LAST = Integer.MAX_VALUE;
  }

  /** The lanes of a mark, at least one. */
  List<LaneKey> of(TimelineMark mark) {
    return switch (grouping) {
      case CHAPTER -> List.of(ofElement(mark, top(mark.element()), Messages.outsideChapters));
      case UNIT -> ofUnits(mark);
      case CATEGORY -> List.of(category(mark));
      case PROJECT -> List.of(ofElement(mark, outermostProject(mark.element()), Messages.noProject));
      case YEAR -> List.of(year(mark.year()));
      case PLAN -> List.of(new LaneKey(planKey(mark), labels.text(mark.plan()), 0));
    };
  }

  private LaneKey ofElement(TimelineMark mark, PlanElement element, String without) {
    if (element == null) {
      return new LaneKey(planKey(mark), inPlan(mark, without),
          grouping == Grouping.CHAPTER ? 0 : LaneKey.LAST);
    }
    return known.computeIfAbsent(element, any -> keyOf(mark, element));
  }

  private LaneKey keyOf(TimelineMark mark, PlanElement element) {
    String title = element instanceof Headed headed ? labels.heading(headed) : labels.text(element);
    return new LaneKey(planKey(mark) + id(element), inPlan(mark, title), 0);
  }

  /** Imported plans number their elements alike, so an id alone does not tell one plan's chapter from another's. */
  private String planKey(TimelineMark mark) {
    return plans.size() > 1 ? plans.indexOf(mark.plan()) + "/" : "/";
  }

  private String inPlan(TimelineMark mark, String title) {
    return plans.size() > 1 && mark.plan() != null ? labels.text(mark.plan()) + " · " + title : title;
  }

  private static PlanElement top(EObject element) {
    EObject at = element;
    while (at != null && !(at.eContainer() instanceof Plan)) {
      at = at.eContainer();
    }
    return at instanceof Chapter chapter ? chapter : null;
  }

  private static KeyProject outermostProject(EObject element) {
    KeyProject outermost = null;
    for (EObject at = element; at != null; at = at.eContainer()) {
      if (at instanceof KeyProject project) {
        outermost = project;
      }
    }
    return outermost;
  }

  private static List<LaneKey> ofUnits(TimelineMark mark) {
    List<ResponsibleUnit> units = mark.units();
    if (units.isEmpty()) {
      return List.of(new LaneKey("", Messages.noUnit, LaneKey.LAST));
    }
    // By name: the same office in two plans has one lane.
    return units.stream().map(unit -> String.valueOf(unit.getName())).distinct().map(name -> new LaneKey(name, name, 0))
        .toList();
  }

  private LaneKey category(TimelineMark mark) {
    if (mark.element() instanceof Indicator indicator && indicator.getCategory() != null) {
      return new LaneKey(indicator.getCategory(), indicator.getCategory(), 0);
    }
    Headed headed = Plans.ancestor(mark.element(), Section.class).map(Headed.class::cast)
        .or(() -> Plans.ancestor(mark.element(), Chapter.class)).orElse(null);
    String title = headed == null || headed.getTitle() == null ? Messages.outsideChapters : headed.getTitle();
    return new LaneKey(title, title, 0);
  }

  private static LaneKey year(int year) {
    return year == TimelineMark.NO_YEAR ? new LaneKey("", Messages.noYear, LaneKey.LAST)
        : new LaneKey(Integer.toString(year), Messages.bind(Messages.year, Integer.toString(year)), year);
  }

  private static String id(PlanElement element) {
    return element == null || element.getId() == null ? "" : element.getId();
  }
}
