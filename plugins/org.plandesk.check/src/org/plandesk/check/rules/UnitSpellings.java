// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.QuickFix;
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
 * <p>Finds: 区住建局 and 区住房和城乡建设局, in sentences and in tables; names with a wrong character ({@link NearUnitNames}). Leaves: units of other levels, 市、县人民政府, units that only sound alike.
 */
final class UnitSpellings implements Rule.OfWords, Rule.OfPlan<List<UnitSpellings.Spelling>> {

  /** 市县人民政府 and 市、县人民政府 are several governments and no name. */
  private static final Pattern GOVERNMENTS = Pattern.compile("各?[市县区州盟旗乡镇街道、和及（）]{2,}(?:人民)?政府");

  @Override
  public String id() {
    return "unit-spellings";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.UNITS, Topic.INDICATORS);
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    NearUnitNames.regions(words, frame, findings);
  }

  /** A name as it is written, and the full one that it stands for; null when it is not known for a unit. */
  record Spelling(String full, String name, Words words, FindingPlace place) {
  }

  @Override
  public List<Spelling> facts(Words words, PlanFrame frame) {
    if (words.row() != null) {
      return words.row().units().isEmpty() ? null : words.row().units().stream()
          .map(name -> new Spelling(UnitNames.full(name), name, words, FindingPlace.all(words))).toList();
    }
    List<Spelling> spellings = NearUnitNames.unknown(words);
    for (UnitWords unit : words.units()) {
      String name = unit.quote().replaceAll("\\s", "");
      if (GOVERNMENTS.matcher(name).matches()) {
        continue;
      }
      spellings.add(new Spelling(UnitNames.full(name), name, words, FindingPlace.of(words, unit.start(), unit.end())));
    }
    return spellings.isEmpty() ? null : spellings;
  }

  @Override
  public void check(CheckedPlan plan, Facts<List<Spelling>> facts, Findings findings) {
    Map<String, Map<String, List<Spelling>>> units = new TreeMap<>();
    List<Spelling> known = new ArrayList<>();
    List<Spelling> unknown = new ArrayList<>();
    for (Part part : plan.parts()) {
      List<Spelling> spellings = facts.of(part.words());
      if (spellings != null) {
        spellings.forEach(unit -> (unit.full() == null ? unknown : known).add(unit));
        spellings.stream().filter(unit -> unit.full() != null)
            .forEach(unit -> units.computeIfAbsent(unit.full(), any -> new LinkedHashMap<>())
                .computeIfAbsent(unit.name(), any -> new ArrayList<>()).add(unit));
      }
    }
    units.values().stream().filter(spellings -> spellings.size() > 1).forEach(some -> report(some, findings));
    shortened(units, findings);
    NearUnitNames.find(known, unknown, findings);
  }

  /** A name that may be a short form of another: of it is only told, since there may be two units. */
  private static void shortened(Map<String, Map<String, List<Spelling>>> units, Findings findings) {
    for (String name : units.keySet()) {
      for (String longer : units.keySet()) {
        if (UnitNames.isShortOf(name, longer)) {
          Spelling one = units.get(name).values().iterator().next().getFirst();
          Spelling other = units.get(longer).values().iterator().next().getFirst();
          findings.add(Severity.INFO, RuleWords.message("unit-spellings.text", one.name(), other.name()), one.place(),
              other.place());
        }
      }
    }
  }

  /** The commonest spelling is the good one, the first of equally common ones. */
  private static void report(Map<String, List<Spelling>> spellings, Findings findings) {
    String common = null;
    for (Map.Entry<String, List<Spelling>> spelling : spellings.entrySet()) {
      if (common == null || spelling.getValue().size() > spellings.get(common).size()) {
        common = spelling.getKey();
      }
    }
    for (Map.Entry<String, List<Spelling>> spelling : spellings.entrySet()) {
      if (!spelling.getKey().equals(common)) {
        String good = common;
        List<FindingPlace> places = new ArrayList<>(spelling.getValue().stream().map(Spelling::place).toList());
        List<QuickFix> fixes =
            spelling.getValue().stream().filter(unit -> !unit.place().isAll()).map(unit -> TextFix.replace(unit.words(),
                unit.place().start(), unit.place().end(), good)).toList();
        places.add(spellings.get(common).getFirst().place());
        findings.add(Severity.WARNING, RuleWords.message("unit-spellings.text", spelling.getKey(), common), places,
            fixes.isEmpty() ? null : new SeveralFixes(fixes));
      }
    }
  }
}
