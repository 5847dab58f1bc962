// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plandesk.model.Certainty;
import org.plandesk.model.ResponsibleUnit;

/**
 * What speaks for each unit. The thresholds were set by leaving out one assignment at a time in half of the documents with
 * stated units; in the other half they were only counted.
 */
final class Scores {

  private static final double OF_DUTY = 1;
  private static final double OF_LIKE = 0.4;
  private static final double OF_INDICATOR = 0.5;
  private static final double OF_BESIDE = 0.2;
  private static final double OF_PLAN = 0.2;
  private static final int MANY_OF_PLAN = 4;
  private static final double MUCH_OF_PLAN = 0.25;
  /** Weight of words that is half convincing: about one long word that falls to one department alone. */
  private static final double HALF_DUTY = 1.5;
  /** Likeness that is half convincing: short tasks share a pair or two by chance. */
  private static final double HALF_LIKE = 0.6;
  private static final double HALF_BESIDE = 1.5;

  private static final double HIGH = 0.55;
  private static final double HIGH_AHEAD = 0.3;
  /** One word, or one task of like wording, is sure only when it is strong. */
  private static final double HIGH_ALONE = 0.7;
  private static final double MIDDLE = 0.35;
  private static final double MIDDLE_AHEAD = 0.15;
  private static final double LOW = 0.2;

  /** @param pieces of evidence: how many words, say */
  private record Reason(double weight, int pieces, String stored) {
  }

  private final Map<ResponsibleUnit, Double> totals = new HashMap<>();
  private final Map<ResponsibleUnit, Double> ofPlan = new HashMap<>();
  private final Map<ResponsibleUnit, List<Reason>> reasons = new HashMap<>();

  private void add(ResponsibleUnit unit, double weight, int pieces, String stored) {
    totals.merge(unit, weight, Double::sum);
    reasons.computeIfAbsent(unit, key -> new ArrayList<>()).add(new Reason(weight, pieces, stored));
  }

  /**
   * Words that fall to the unit's department.
   *
   * @param words how many
   */
  void duty(ResponsibleUnit unit, double weight, double total, int words, String reason) {
    double share = weight / total;
    add(unit, OF_DUTY * share * total / (total + HALF_DUTY), words, reason);
  }

  /** Something of like wording that the unit leads; the nearest are to come first, since each kind gives one reason. */
  void like(ResponsibleUnit unit, double likeness, double total, Evidence other) {
    double weight = likeness / (total + HALF_LIKE);
    if (other.indicator()) {
      addTo("assign.indicator|", unit, OF_INDICATOR * weight, other.quote());
    } else {
      addTo("assign.like|", unit, OF_LIKE * weight, other.quote());
    }
  }

  private void addTo(String kind, ResponsibleUnit unit, double weight, String quote) {
    List<Reason> own = reasons.computeIfAbsent(unit, key -> new ArrayList<>());
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).stored().startsWith(kind)) {
        own.set(i, new Reason(own.get(i).weight() + weight, own.get(i).pieces() + 1, own.get(i).stored()));
        totals.merge(unit, weight, Double::sum);
        return;
      }
    }
    add(unit, weight, 1, kind + quote);
  }

  /** Tasks of the same place that the unit leads. */
  void beside(ResponsibleUnit unit, int count, int all) {
    add(unit, OF_BESIDE * count / (all + HALF_BESIDE), count, "assign.beside|" + count);
  }

  /**
   * Tasks of the whole plan that the unit leads: the plan of one field falls to one unit more often than not.
   *
   * @param all how many are led by any
   */
  void inPlan(ResponsibleUnit unit, int count, int all) {
    double share = (double) count / all;
    if (all >= MANY_OF_PLAN && share >= MUCH_OF_PLAN) {
      add(unit, OF_PLAN * share, count, "assign.plan|" + count + "|" + all);
      ofPlan.put(unit, OF_PLAN * share);
    }
  }

  Set<ResponsibleUnit> units() {
    return totals.keySet();
  }

  double total(ResponsibleUnit unit) {
    return totals.get(unit);
  }

  /** The reasons that count, the strongest first. */
  List<String> reasons(ResponsibleUnit unit) {
    return counting(unit).stream().map(Reason::stored).toList();
  }

  private List<Reason> counting(ResponsibleUnit unit) {
    List<Reason> sorted = new ArrayList<>(reasons.get(unit));
    sorted.sort(Comparator.comparingDouble(Reason::weight).reversed());
    double least = sorted.getFirst().weight() / 4;
    return sorted.stream().filter(reason -> reason.weight() >= least).limit(3).toList();
  }

  /**
   * How sure a unit is; null when the evidence is too thin to suggest it.
   *
   * @param ahead by how much it leads the next
   * @param first whether it is the likeliest
   */
  Certainty certainty(ResponsibleUnit unit, double ahead, boolean first) {
    double total = total(unit);
    if (total < LOW) {
      return null;
    }
    List<Reason> counting = counting(unit);
    boolean alone = counting.size() == 1 && counting.getFirst().pieces() == 1;
    // That a unit leads much of the plan makes nothing sure.
    double known = ofPlan.getOrDefault(unit, 0.0);
    if (first && total - known >= (alone ? HIGH_ALONE : HIGH) && ahead - known >= HIGH_AHEAD) {
      return Certainty.HIGH;
    }
    return first && total >= MIDDLE && ahead >= MIDDLE_AHEAD ? Certainty.MIDDLE : Certainty.LOW;
  }
}
