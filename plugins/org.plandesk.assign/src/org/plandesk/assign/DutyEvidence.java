// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plandesk.model.ResponsibleUnit;

/** Which departments the words of a task fall to. */
final class DutyEvidence {

  private static final double IN_HEADING = 0.35;
  /** The object of a task stands at its head, what it serves further behind. */
  private static final double BEHIND = 0.6;
  private static final int WORDS_IN_FRONT = 2;
  /** 农业 stands in tasks of many departments, 农业社会化服务 in those of one. */
  private static final double LENGTH = 0.6;
  private static final double LONGEST = 3;
  private static final int WORDS_TOLD = 3;

  private final Duties duties;
  private final UnitNames names;
  private final Map<ResponsibleUnit, Integer> led;

  DutyEvidence(Duties duties, UnitNames names, Map<ResponsibleUnit, Integer> led) {
    this.duties = duties;
    this.names = names;
    this.led = led;
  }

  /** Adds what the words of an element and of the headings above it say. */
  void score(Evidence asked, Scores scores) {
    Map<String, Double> weights = new HashMap<>();
    Map<String, List<String>> words = new HashMap<>();
    Map<String, List<String>> above = new HashMap<>();
    add(duties.in(asked.text()), 1, weights, words);
    add(duties.in(asked.headings()), IN_HEADING, weights, above);
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    weights.forEach((department, weight) -> {
      Map<ResponsibleUnit, Double> units = names.units(department);
      int most = units.keySet().stream().mapToInt(unit -> led.getOrDefault(unit, 0)).max().orElse(0);
      units.forEach((unit, fit) -> {
        // Of 市水利局 and 县水利局 the one that leads more in this plan is meant.
        double rank = led.getOrDefault(unit, 0) == most ? 1 : 0.6;
        scores.duty(unit, weight * fit * rank, total, words.getOrDefault(department, above.get(department)).size(),
            reason(department, words, above));
      });
    });
  }

  /** Words of headings are told only where the element has none of its own, and as such. */
  private static String reason(String department, Map<String, List<String>> words, Map<String, List<String>> above) {
    List<String> own = words.get(department);
    return own == null ? "assign.heading|" + String.join("、", above.get(department)) + "|" + department
        : "assign.duty|" + String.join("、", own) + "|" + department;
  }

  private void add(List<String> found, double factor, Map<String, Double> weights, Map<String, List<String>> words) {
    Set<String> seen = new HashSet<>();
    for (String word : found) {
      if (!seen.add(word)) {
        continue;
      }
      Map<String, Double> departments = duties.departments(word);
      double all = departments.values().stream().mapToDouble(Double::doubleValue).sum();
      double length = Math.min(LONGEST, 0.2 + LENGTH * (word.length() - 1));
      double place = seen.size() <= WORDS_IN_FRONT ? 1 : BEHIND;
      departments.forEach((department, weight) -> {
        weights.merge(department, factor * place * length * weight * weight / all, Double::sum);
        List<String> told = words.computeIfAbsent(department, key -> new ArrayList<>());
        if (told.size() < WORDS_TOLD && !told.contains(word)) {
          told.add(word);
        }
      });
    }
  }
}
