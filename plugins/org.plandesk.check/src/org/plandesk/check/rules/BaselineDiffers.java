// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.StatementKind;

/**
 * The background gives an indicator another figure for the base year than the table does.
 *
 * <p>Finds: “2020年……覆盖率达到82.4%” with 81.4 in the table. Leaves: what rose 由……提高到, sentences of other years and those that name a part of the
 * region. Where the sentence does not name the base year, as in 占比由26%降到8%, it is only told.
 */
final class BaselineDiffers implements Rule.OfPlan<String> {

  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
  private static final Pattern FIGURE = Pattern.compile(
      "^(?:[^0-9，。；、由从比较]{0,6}?(?:达到|达|为|是|至|到|有)|数量|数|量|容量|总数)?约?([0-9]+(?:\\.[0-9]+)?)(?![0-9.]*年)([^0-9，。；、]{0,8})");
  /** 占比由2020年的22%降到8%. */
  private static final Pattern START = Pattern.compile(
      "^(?:数量|数|总数)?，?[由从](?:20[0-9]{2}年[底末]?的?|现状的?|目前的?|现有的?|“十[二三四五]五”末的?)?约?([0-9]+(?:\\.[0-9]+)?)(?![0-9.]*年)([^0-9，。；、]{0,8})");
  private static final Pattern FROM = Pattern.compile("[由从][^，。；、0-9]{0,8}[0-9]");
  private static final Pattern DONE = Pattern.compile("完成|实现|拥有|现有|其中|共有|建有");
  private static final int SHORTEST = 4;
  /** A rate named at the beginning of a clause. */
  private static final Pattern RATE = Pattern.compile("(?<=^|[，。；、年])\\p{IsHan}{4,14}(?:率|比例|比重|占比)(?=达|为|是|[0-9])");

  @Override
  public String id() {
    return "baseline-differs";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.INDICATORS);
  }

  /** The core of the name of a row with a baseline; the text of a fact with figures, or of a task that goes from one. */
  @Override
  public String facts(Words words, PlanFrame frame) {
    if (words.row() != null) {
      String core = IndicatorNames.core(words.row().name(), frame.region());
      return words.row().baseline() == null || core.length() < SHORTEST ? null : core;
    }
    boolean tells = words.is(StatementKind.FACT) || words.isAhead() && FROM.matcher(words.text()).find();
    return tells && words.text().chars().anyMatch(Character::isDigit) ? words.text() : null;
  }

  @Override
  public void check(CheckedPlan plan, Facts<String> facts, Findings findings) {
    Map<String, Words> rows = new HashMap<>();
    for (Part part : plan.indicators()) {
      String core = facts.of(part.words());
      if (core != null) {
        rows.putIfAbsent(core, part.words());
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    List<Map.Entry<String, Words>> all = List.copyOf(rows.entrySet());
    for (Part part : plan.parts()) {
      String text = part.words().isStatement() ? facts.of(part.words()) : null;
      if (text != null) {
        all.forEach(row -> compare(row.getKey(), row.getValue(), part.words(), findings));
      }
      if (text != null && part.words().is(StatementKind.FACT)) {
        shorter(text, rows, part.words(), findings);
      }
    }
  }

  /** 污水集中收集率 is short for 城市生活污水集中收集率 where no other row ends with it. */
  private static void shorter(String text, Map<String, Words> rows, Words fact, Findings findings) {
    Matcher rate = RATE.matcher(text);
    while (rate.find()) {
      String name = rate.group();
      List<Map.Entry<String, Words>> longer =
          rows.entrySet().stream().filter(row -> row.getKey().endsWith(name)).toList();
      if (longer.size() == 1 && !rows.containsKey(name)) {
        compare(name, longer.getFirst().getValue(), fact, findings);
      }
    }
  }

  private static void compare(String core, Words row, Words fact, Findings findings) {
    String text = fact.text();
    // Brackets in a name: 执业（助理）医师数.
    String name = text.contains(core) ? core : row.row().name().strip();
    int at = text.indexOf(name);
    // Behind a word it may be the name of something else: 高速公路总里程 of 公路总里程.
    boolean whole = at == 0 || at > 1 && DONE.matcher(text.substring(at - 2, at)).matches()
        || at > 0 && "，。；、：县市区省州旗盟镇乡我全本域年末底的，".indexOf(text.charAt(at - 1)) >= 0;
    if (!whole || text.indexOf(name, at + 1) >= 0) {
      return;
    }
    boolean ahead = fact.isAhead();
    Matcher figure = (ahead ? START : FIGURE).matcher(text.substring(at + name.length()));
    IndicatorRow indicator = row.row();
    // 甲、乙参保人数分别为15.8万人和17.2万人: the figures of several.
    if (!figure.find() || text.startsWith("分别", at + name.length())
        || !figure.group(2).startsWith(indicator.unit()) && !indicator.unit().isEmpty()
        || Amount.same(Double.parseDouble(figure.group(1)), indicator.baseline())) {
      return;
    }
    // A task goes from where things stand, unless it names another year.
    Severity severity = ahead ? severity(text.substring(at, at + name.length() + figure.start(1)), indicator)
        : severity(text.substring(0, at), indicator);
    if (severity != null) {
      int start = at + name.length() + figure.start(1);
      findings.add(severity,
          RuleWords.message("baseline-differs.text", indicator.name(), Amount.write(indicator.baseline()),
              figure.group(1)),
          FindingPlace.of(fact, start, start + figure.group(1).length()), FindingPlace.all(row));
    }
  }

  /** The base year is the last one named before the figure, if any; null when another one is. */
  private static Severity severity(String ahead, IndicatorRow indicator) {
    Matcher year = YEAR.matcher(ahead);
    Integer last = null;
    while (year.find()) {
      last = Integer.valueOf(year.group(1));
    }
    return last == null || last.equals(indicator.baselineYear()) ? Severity.WARNING : null;
  }
}
