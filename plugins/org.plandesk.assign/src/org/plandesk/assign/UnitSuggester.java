// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plandesk.model.Assignable;
import org.plandesk.model.Certainty;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Plan;
import org.plandesk.model.ResponsibleUnit;

/**
 * Suggests units for tasks, projects, indicators, items and sections, from the departments of the indicator tables, the words
 * of the task against what departments have to do, tasks of like wording, tasks of the same place that have units already, and
 * the unit that leads much of the plan.
 *
 * <p>Only units of the plan's register are suggested; where the evidence is thin, none. The plan is read once, where it may
 * be read; suggestions are then made on any thread and do not see later edits.
 */
public final class UnitSuggester {

  /** More would be no help to choose. */
  private static final int MOST = 5;
  private static final int NEIGHBOURS = 6;

  private final List<Evidence> all;
  private final Map<Assignable, Integer> places = new IdentityHashMap<>();
  private final Map<ContentOwner, List<Evidence>> assigned = new HashMap<>();
  private final Map<ResponsibleUnit, Integer> led = new HashMap<>();
  private final Likeness likeness;
  private int ledAtAll;
  private final DutyEvidence duties;

  private UnitSuggester(Plan plan, Duties duties) {
    all = EvidenceReader.read(plan);
    for (int i = 0; i < all.size(); i++) {
      Evidence each = all.get(i);
      places.put(each.element(), i);
      each.leads().forEach(unit -> led.merge(unit, 1, Integer::sum));
      ledAtAll += each.leads().isEmpty() ? 0 : 1;
      if (!each.leads().isEmpty() && each.place() != null) {
        assigned.computeIfAbsent(each.place(), key -> new ArrayList<>()).add(each);
      }
    }
    likeness = new Likeness(all.stream().map(Evidence::text).toList());
    this.duties = new DutyEvidence(duties, new UnitNames(plan.getUnits(), duties), led);
  }

  /** Reads a plan, on the thread that may read it; takes some milliseconds for a thousand tasks. */
  public static UnitSuggester read(Plan plan, Duties duties) {
    return new UnitSuggester(plan, duties);
  }

  /**
   * The units that may lead something, the likeliest first, at most {@value #MOST}; empty when the evidence is thin, and for
   * what was no task when the plan was read. What the element itself has is no evidence. Thread-safe.
   */
  public List<UnitSuggestion> suggest(Assignable element) {
    Integer place = places.get(element);
    return place == null ? List.of() : rank(score(place));
  }

  private Scores score(int place) {
    Evidence asked = all.get(place);
    Scores scores = new Scores();
    duties.score(asked, scores);
    List<Likeness.Neighbour> like = likeness.neighbours(place, all.size()).stream()
        .filter(each -> !all.get(each.text()).leads().isEmpty()).limit(NEIGHBOURS).toList();
    double total = like.stream().mapToDouble(Likeness.Neighbour::likeness).sum();
    for (Likeness.Neighbour neighbour : like) {
      Evidence other = all.get(neighbour.text());
      for (ResponsibleUnit unit : other.leads()) {
        scores.like(unit, neighbour.likeness(), total, other);
      }
    }
    List<Evidence> beside =
        assigned.getOrDefault(asked.place(), List.of()).stream().filter(each -> each != asked).toList();
    Map<ResponsibleUnit, Integer> counts = new HashMap<>();
    beside.forEach(each -> each.leads().forEach(unit -> counts.merge(unit, 1, Integer::sum)));
    counts.forEach((unit, count) -> scores.beside(unit, count, beside.size()));
    int all = ledAtAll - (asked.leads().isEmpty() ? 0 : 1);
    led.forEach((unit, count) -> scores.inPlan(unit, count - (asked.leads().contains(unit) ? 1 : 0), all));
    return scores;
  }

  private List<UnitSuggestion> rank(Scores scores) {
    List<ResponsibleUnit> ranked = new ArrayList<>(scores.units());
    // The more tasks a unit leads already, the likelier it leads one more: only among equals.
    ranked.sort(Comparator.comparingDouble(scores::total).reversed()
        .thenComparing(unit -> led.getOrDefault(unit, 0), Comparator.reverseOrder())
        .thenComparing(unit -> String.valueOf(unit.getName())));
    List<UnitSuggestion> suggestions = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, ranked.size()); i++) {
      ResponsibleUnit unit = ranked.get(i);
      double ahead = i > 0 ? 0 : scores.total(unit) - (ranked.size() > 1 ? scores.total(ranked.get(1)) : 0);
      Certainty certainty = scores.certainty(unit, ahead, i == 0);
      if (certainty != null) {
        suggestions.add(new UnitSuggestion(unit, certainty, Math.min(1, scores.total(unit)), scores.reasons(unit)));
      }
    }
    return suggestions;
  }
}
