// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.UnitWords;
import org.plandesk.check.plan.Words;

/**
 * One unit is written in two ways.
 *
 * <p>Finds: 区住建局 and 区住房和城乡建设局. Leaves: units of other levels, units that only sound alike.
 */
final class UnitSpellings implements Rule.OfPlan<List<UnitSpellings.Spelling>> {

  @Override
  public String id() {
    return "unit-spellings";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.UNITS);
  }

  /** A name as it is written, and the full one that it stands for. */
  record Spelling(String full, String name, FindingPlace place) {
  }

  @Override
  public List<Spelling> facts(Words words, PlanFrame frame) {
    if (words.units().isEmpty()) {
      return null;
    }
    List<Spelling> spellings = new ArrayList<>();
    for (UnitWords unit : words.units()) {
      String name = unit.quote().replaceAll("\\s", "");
      spellings.add(new Spelling(UnitNames.full(name), name, FindingPlace.of(words, unit.start(), unit.end())));
    }
    return spellings;
  }

  @Override
  public void check(CheckedPlan plan, Facts<List<Spelling>> facts, Findings findings) {
    Map<String, Map<String, List<FindingPlace>>> units = new TreeMap<>();
    for (Part part : plan.parts()) {
      List<Spelling> spellings = facts.of(part.words());
      if (spellings != null) {
        spellings.forEach(unit -> units.computeIfAbsent(unit.full(), any -> new LinkedHashMap<>())
            .computeIfAbsent(unit.name(), any -> new ArrayList<>()).add(unit.place()));
      }
    }
    units.values().stream().filter(spellings -> spellings.size() > 1).forEach(some -> report(some, findings));
    shortened(units, findings);
  }

  /** A name that may be a short form of another: of it is only told, since there may be two units. */
  private static void shortened(Map<String, Map<String, List<FindingPlace>>> units, Findings findings) {
    for (String name : units.keySet()) {
      for (String longer : units.keySet()) {
        if (UnitNames.isShortOf(name, longer)) {
          Map.Entry<String, List<FindingPlace>> one = units.get(name).entrySet().iterator().next();
          Map.Entry<String, List<FindingPlace>> other = units.get(longer).entrySet().iterator().next();
          findings.add(Severity.INFO, RuleWords.message("unit-spellings.text", one.getKey(), other.getKey()),
              one.getValue().getFirst(), other.getValue().getFirst());
        }
      }
    }
  }

  /** The commonest spelling is the good one, the first of equally common ones. */
  private static void report(Map<String, List<FindingPlace>> spellings, Findings findings) {
    String common = null;
    for (Map.Entry<String, List<FindingPlace>> spelling : spellings.entrySet()) {
      if (common == null || spelling.getValue().size() > spellings.get(common).size()) {
        common = spelling.getKey();
      }
    }
    for (Map.Entry<String, List<FindingPlace>> spelling : spellings.entrySet()) {
      if (!spelling.getKey().equals(common)) {
        List<FindingPlace> places = new ArrayList<>(spelling.getValue());
        places.add(spellings.get(common).getFirst());
        findings.add(Severity.WARNING, RuleWords.message("unit-spellings.text", spelling.getKey(), common), places,
            null);
      }
    }
  }
}
