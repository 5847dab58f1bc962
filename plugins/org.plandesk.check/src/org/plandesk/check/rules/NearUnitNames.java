// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.Level;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.UnitWords;
import org.plandesk.check.plan.Words;
import org.plandesk.check.rules.UnitSpellings.Spelling;
import org.plandesk.text.Pinyin;
import org.plandesk.text.WordLists;

/**
 * Names that are a slip of typing away from the name of a unit.
 *
 * <p>Finds: 区总公会 beside 区总工会, 区大数据和政务服务局 beside 区政务服务和大数据局, 区财政厅 beside 区财政局, 东胡区教育局 in the plan of 东湖区, 县教育局 in that of a 区. Leaves: short names that
 * differ in what they say (区民政局, 区财政局), branches (东湖分局, 西湖分局).
 */
final class NearUnitNames {

  private static final Pattern LIST = Pattern.compile("(?:单位|部门)[：:]([^。）)]+)");
  private static final Pattern ENTRY = Pattern.compile("\\p{IsHan}{4,16}");
  private static final Pattern REGION = Pattern.compile("^(\\p{IsHan}{2,5}[区县市旗])(?=\\p{IsHan}{3})");
  private static final String ORGANS = "局厅委办";
  private static final Pattern NO_ORGAN = Pattern.compile("[市县区省州]委.?$|政府.?$|[市县区省州]政?[办协]$|人大.?$|管委$");
  /** These bring offices together, and are named as one of them is. */
  private static final Pattern COORDINATING =
      Pattern.compile("(?:应急管理|安全生产|食品安全|药品安全|消防安全|国防动员|爱国卫生|防灾减灾|减灾|绿化|老龄工作|残疾人工作|知识产权|科技|数据|金融)委(?:员会)?$");
  private static final Pattern BRANCH = Pattern.compile("分局|支队|大队|第|中心|公司|医院|学校|政府|管委会");
  /** With fewer characters one of them may make another unit: 民政局, 财政局. */
  private static final int LONG = 7;
  private static final Set<String> COMMON = Set.copyOf(WordLists.lines(NearUnitNames.class, "common-units.txt"));

  private NearUnitNames() {
  }

  /** Entries of lists of units that nobody took for a unit. */
  static List<Spelling> unknown(Words words) {
    List<Spelling> unknown = new ArrayList<>();
    Matcher list = words.isStatement() ? LIST.matcher(words.text()) : null;
    while (list != null && list.find()) {
      Matcher entry = ENTRY.matcher(words.text()).region(list.start(1), list.end(1));
      while (entry.find()) {
        if (words.units().stream().noneMatch(unit -> isEntry(unit, entry))) {
          unknown.add(new Spelling(null, entry.group(), words, FindingPlace.of(words, entry.start(), entry.end())));
        }
      }
    }
    return unknown;
  }

  private static boolean isEntry(UnitWords unit, Matcher entry) {
    return unit.start() < entry.end() && entry.start() < unit.end()
        && unit.end() - unit.start() >= entry.end() - entry.start() - 1
        && unit.end() == entry.end();
  }

  /** The region that stands before the name of a unit is not the one of the plan. */
  static void regions(Words words, PlanFrame frame, Findings findings) {
    if (frame.region() == null || frame.level() != Level.COUNTY && frame.level() != Level.CITY) {
      return;
    }
    String region = frame.region();
    char own = region.charAt(region.length() - 1);
    for (UnitWords unit : words.units()) {
      String name = unit.quote();
      Matcher named = REGION.matcher(name);
      String right = null;
      if (named.find() && region.endsWith(named.group(1).substring(named.group(1).length() - 1))
          && isMistaken(named.group(1), region.substring(Math.max(0, region.length() - named.group(1).length())),
              frame.level() == Level.CITY && name.endsWith("政府"))) {
        right = region + name.substring(named.end());
      } else if (frame.level() == Level.COUNTY
          && (own == '区' && name.startsWith("县") || own == '县' && name.startsWith("区"))
          && ORGANS.indexOf(name.charAt(name.length() - 1)) >= 0 && name.length() >= 4) {
        right = own + name.substring(1);
      }
      if (right != null) {
        findings.add(Severity.WARNING, RuleWords.message("unit-spellings.text", name, right),
            List.of(FindingPlace.of(words, unit.start(), unit.end())),
            TextFix.replace(words, unit.start(), unit.end(), right));
      }
    }
  }

  /** A city has cities below it, whose governments have tasks: of these only those are meant that sound alike. */
  private static boolean isMistaken(String named, String region, boolean mayBeBelow) {
    int at = differAt(named, region);
    return at >= 0 && (!mayBeBelow
        || !Collections.disjoint(Pinyin.syllables(named.charAt(at)), Pinyin.syllables(region.charAt(at))));
  }

  /** Compares the names of a plan with each other, and with what is none. */
  static void find(List<Spelling> known, List<Spelling> unknown, Findings findings) {
    Map<String, List<Spelling>> stems = new HashMap<>();
    Map<String, List<Spelling>> gaps = new HashMap<>();
    Map<String, List<Spelling>> names = new HashMap<>();
    known.forEach(unit -> names.computeIfAbsent(unit.name(), any -> new ArrayList<>()).add(unit));
    for (List<Spelling> same : names.values()) {
      String name = same.getFirst().name();
      String full = same.getFirst().full();
      if (isOrgan(full)) {
        stems.computeIfAbsent(full.substring(0, full.length() - 1), any -> new ArrayList<>()).add(same.getFirst());
      }
      if (name.length() >= 4 && !BRANCH.matcher(name).find()) {
        for (int i = 0; i < name.length(); i++) {
          gaps.computeIfAbsent(gap(name, i), any -> new ArrayList<>()).add(same.getFirst());
        }
      }
    }
    // Two short forms of one full name are no matter of the organ.
    stems.values().stream().filter(some -> some.stream().map(Spelling::full).distinct().count() > 1)
        .forEach(some -> report(some, names, findings));
    gaps.forEach((gap, some) -> {
      // The last character is the matter of the stems.
      boolean last = gap.endsWith("□") && isOrgan(some.getFirst().name()) && isOrgan(some.getLast().name());
      if (some.size() == 2 && !last && !gap.startsWith("□") && (isSlip(some.getFirst(), some.getLast())
          || gap.length() >= LONG - 1 && isCommon(some.getFirst().name()) != isCommon(some.getLast().name())
          || gap.length() >= LONG && ORGANS.indexOf(gap.charAt(gap.length() - 1)) >= 0)) {
        report(some, names, findings);
      }
    });
    names.values().stream().map(List::getFirst).filter(unit -> unit.full().length() > LONG)
        .collect(Collectors.groupingBy(unit -> sorted(unit.full()))).values().stream()
        .filter(some -> some.stream().map(Spelling::full).distinct().count() > 1)
        .forEach(some -> report(some, names, findings));
    for (Spelling entry : unknown) {
      for (int i = 1; i < entry.name().length(); i++) {
        List<Spelling> near = gaps.get(gap(entry.name(), i));
        if (near != null && !BRANCH.matcher(entry.name()).find()) {
          tell(entry, near.getFirst(), findings);
          break;
        }
      }
    }
  }

  /** 大数据和政务服务局 and 政务服务和大数据局 have the same characters. */
  private static String sorted(String name) {
    return name.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** One of them is a unit that every region has, the other one only sounds like it. */
  private static boolean isSlip(Spelling one, Spelling other) {
    int at = differAt(one.name(), other.name());
    return at >= 0 && isCommon(one.name()) != isCommon(other.name()) && !Collections
        .disjoint(Pinyin.syllables(one.name().charAt(at)), Pinyin.syllables(other.name().charAt(at)));
  }

  private static boolean isCommon(String name) {
    return COMMON.contains(name.substring(1)) || COMMON.contains(name.substring(2));
  }

  private static boolean isOrgan(String name) {
    return name.length() >= 4 && ORGANS.indexOf(name.charAt(name.length() - 1)) >= 0 && !NO_ORGAN.matcher(name).find()
        && !COORDINATING.matcher(name).find();
  }

  private static String gap(String name, int at) {
    return name.substring(0, at) + '□' + name.substring(at + 1);
  }

  /** The rarer ones are wrong, the later ones of equally common ones. */
  private static void report(List<Spelling> some, Map<String, List<Spelling>> names, Findings findings) {
    Spelling good = some.getFirst();
    for (Spelling unit : some) {
      int more = names.get(unit.name()).size() - names.get(good.name()).size();
      boolean earlier = more == 0 && unit.place().element() == good.place().element()
          && unit.place().start() < good.place().start();
      good = more > 0 || earlier ? unit : good;
    }
    for (Spelling unit : some) {
      if (unit != good) {
        tell(unit, good, findings);
      }
    }
  }

  private static void tell(Spelling unit, Spelling good, Findings findings) {
    findings.add(Severity.WARNING, RuleWords.message("unit-spellings.text", unit.name(), good.name()),
        List.of(unit.place(), good.place()), unit.place().isAll() ? null
            : TextFix.replace(unit.words(), unit.place().start(), unit.place().end(), good.name()));
  }

  /** Where two names of one length differ in one character; -1 when they differ in none or in more. */
  private static int differAt(String one, String other) {
    int at = -1;
    for (int i = 0; i < one.length(); i++) {
      if (one.length() != other.length() || one.charAt(i) != other.charAt(i)) {
        if (at >= 0 || one.length() != other.length()) {
          return -1;
        }
        at = i;
      }
    }
    return at;
  }
}
