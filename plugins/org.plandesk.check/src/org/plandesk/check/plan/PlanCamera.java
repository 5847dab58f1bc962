// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignable;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.ElementLists;
import org.plandesk.model.IgnoredFinding;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Table;

/**
 * Takes pictures of one plan. Elements that did not change since the last picture keep their {@link Words}, so that rules
 * need not look at them again. Used by one thread at a time, which has to be allowed to read the plan while it {@link #expose}s;
 * what is exposed is developed without that.
 */
public final class PlanCamera {

  private final Plan plan;
  private Map<EObject, Words> last = new IdentityHashMap<>();
  private List<Part> lastParts = List.of();
  private List<List<String>> lastUnits = List.of();
  private List<ReviewNeed> lastNeeds = List.of();

  /** For pictures of a plan. */
  public PlanCamera(Plan plan) {
    this.plan = plan;
  }

  /**
   * Catches what the plan says now; in linear time.
   *
   * @param patience run at each element; what it throws is let through, and the camera is as it was before
   */
  public Exposure expose(Runnable patience) {
    Shot shot = new Shot(patience);
    shot.contents(plan, null, Words.Setting.BODY, false);
    List<List<String>> units = plan.getUnits().stream().map(PlanCamera::names).toList();
    List<ReviewNeed> needs = plan.getReviewNeeds().stream().filter(need -> need.getElement() != null)
        .map(ReviewNeed::of).toList();
    Set<Topic> changed = EnumSet.noneOf(Topic.class);
    if (!units.equals(lastUnits)) {
      changed.add(Topic.UNITS);
    }
    if (!needs.equals(lastNeeds)) {
      changed.add(Topic.REVIEW);
    }
    if (last.isEmpty()) {
      changed = EnumSet.allOf(Topic.class);
    }
    Exposure exposure = new Exposure(Frames.data(plan), plan.getIssuer(), lastParts, shot.parts, units, needs,
        ignored(), changed);
    last = shot.taken;
    lastParts = shot.parts;
    lastUnits = units;
    lastNeeds = needs;
    return exposure;
  }

  private static List<String> names(ResponsibleUnit unit) {
    List<String> names = new ArrayList<>();
    if (unit.getName() != null) {
      names.add(unit.getName());
    }
    names.addAll(unit.getAliases());
    return names;
  }

  private Map<String, Set<Set<PlanElement>>> ignored() {
    Map<String, Set<Set<PlanElement>>> ignored = new HashMap<>();
    for (IgnoredFinding finding : plan.getIgnoredFindings()) {
      ignored.computeIfAbsent(finding.getRule(), rule -> new HashSet<>()).add(Set.copyOf(finding.getElements()));
    }
    return ignored;
  }

  /** One picture being taken. */
  private final class Shot {
    private final List<Part> parts = new ArrayList<>();
    private final Map<EObject, Words> taken = new IdentityHashMap<>();
    private final Runnable patience;
    private final String source =
        plan.getSource() == null || plan.getSource().getText() == null ? "" : plan.getSource().getText();

    Shot(Runnable patience) {
      this.patience = patience;
    }

    void contents(ContentOwner owner, Part parent, Words.Setting setting, boolean assigned) {
      for (Content content : owner.getContents()) {
        patience.run();
        Words.Setting where = WordsReader.setting(content, setting);
        boolean covered =
            assigned || content instanceof Assignable assignable && !ElementLists.assignments(assignable).isEmpty();
        Part part = add(WordsReader.read(content, where, covered, source), parent);
        if (content instanceof Table table) {
          if (table instanceof IndicatorTable indicators) {
            indicators.getRows().forEach(row -> add(WordsReader.read(row), part));
          }
          table.getNotes().forEach(note -> add(WordsReader.read(note), part));
        }
        if (content instanceof ContentOwner inner) {
          contents(inner, part, where, covered);
        }
      }
    }

    private Part add(Words words, Part parent) {
      Words before = last.get(words.element());
      Words kept = words.equals(before) ? before : words;
      taken.put(words.element(), kept);
      Part part = new Part(kept, parent, parts.size());
      parts.add(part);
      return part;
    }
  }
}
