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
import java.util.stream.Collectors;
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
 * <p>Finds: 区住建局 and 区住房和城乡建设局, in sentences and in tables; names with a wrong character ({@link NearUnitNames}), old names ({@link RenamedUnits}). Leaves: units of other levels, 市、县人民政府, units that only sound alike.
 */
final class UnitSpellings implements Rule.OfWords, Rule.OfPlan<List<UnitSpellings.Spelling>> {

  /** 市县人民政府 and 市、县人民政府 are several governments and no name. */
  private static final Pattern GOVERNMENTS = Pattern.compile("各?[市县区州盟旗乡镇街道、和及（）]{2,}(?:人民)?政府");

  /** 区市场监督管理局（以下简称区市场监管局） names the long form once, before the other one is used. */
  private static final Pattern SHORT = Pattern.compile("[（(]?(?:以下|下文|文中)?[统合]?简称");
  /** A name that is used so many times, and so many times as often as the other one, is the plan's own. */
  private static final int OFTEN = 3;
  /** Long enough to be made of several parts. */
  private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}{6,}[局委厅办]");
  private static final Pattern BRANCH = Pattern.compile("分局|支队|大队|中心|公司|医院|学校|站|执法|工程|调查|稽查");

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
    boolean earlier = !words.units().isEmpty() && RenamedUnits.isOfEarlierYears(words);
    boolean defines = words.text().contains("简称");
    for (UnitWords unit : words.units()) {
      String name = unit.quote().replaceAll("\\s", "");
      boolean defined = defines && SHORT.matcher(words.text().substring(unit.end())).lookingAt();
      if (GOVERNMENTS.matcher(name).matches() || defined || earlier && RenamedUnits.isOld(name)) {
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
    turned(units, findings);
    RenamedUnits.find(known, findings);
    NearUnitNames.find(known, unknown, findings);
  }

  /** A name that may be a short form of another: of it is only told, unless it is a slip among many of the other one. */
  private static void shortened(Map<String, Map<String, List<Spelling>>> units, Findings findings) {
    for (String name : units.keySet()) {
      List<String> longer = units.keySet().stream()
          .filter(other -> UnitNames.isShortOf(name, other) && !RenamedUnits.isRenamed(name, other)).toList();
      List<Spelling> few = longer.isEmpty() ? List.of() : all(units.get(name));
      for (String other : longer) {
        List<Spelling> many = all(units.get(other));
        Spelling good = many.getFirst();
        if (longer.size() == 1 && isSlip(name, few, other, many)) {
          few.forEach(unit -> tell(unit, good, findings));
        } else {
          findings.add(Severity.INFO, RuleWords.message("unit-spellings.text", few.getFirst().name(), good.name()),
              few.getFirst().place(), good.place());
        }
      }
    }
  }

  /** 区大数据和政务服务局 beside 区政务服务和大数据局. */
  private static void turned(Map<String, Map<String, List<Spelling>>> units, Findings findings) {
    Map<String, List<List<Spelling>>> bySigns = new TreeMap<>();
    units.entrySet().stream().filter(unit -> OFFICE.matcher(unit.getKey()).matches()).forEach(unit -> bySigns
        .computeIfAbsent(unit.getKey().chars().sorted().mapToObj(Character::toString).collect(Collectors.joining()),
            any -> new ArrayList<>())
        .add(all(unit.getValue())));
    for (List<List<Spelling>> same : bySigns.values()) {
      List<Spelling> many =
          same.stream().reduce((one, other) -> other.size() > one.size() ? other : one).orElseThrow();
      same.stream().filter(few -> few != many)
          .forEach(few -> few.forEach(unit -> tell(unit, many.getFirst(), findings)));
    }
  }

  private static void tell(Spelling unit, Spelling good, Findings findings) {
    findings.add(Severity.WARNING, RuleWords.message("unit-spellings.text", unit.name(), good.name()),
        List.of(unit.place(), good.place()), unit.place().isAll() ? null
            : TextFix.replace(unit.words(), unit.place().start(), unit.place().end(), good.name()));
  }

  private static List<Spelling> all(Map<String, List<Spelling>> spellings) {
    return spellings.values().stream().flatMap(List::stream).toList();
  }

  /** Begins as the longer name and stands seldom beside it, never in one sentence with it; a branch or a part of a unit is another unit. */
  private static boolean isSlip(String name, List<Spelling> few, String longer, List<Spelling> many) {
    Set<Words> together = many.stream().map(Spelling::words).collect(Collectors.toSet());
    return many.size() >= OFTEN && few.size() * OFTEN <= many.size()
        && longer.charAt(1) == name.charAt(1) && !BRANCH.matcher(longer).find()
        && few.stream().noneMatch(unit -> together.contains(unit.words()));
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
