// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
import org.plandesk.model.Comparator;

/**
 * The target of an earlier year is beyond that of a later one.
 *
 * <p>Finds: 28 → 62 → 55 in a row, “2026年……达到500亿元，2028年达到400亿元”. Leaves: cumulative and yearly figures, changes, what may go either way.
 */
final class TargetSteps implements Rule.OfWords, Rule.OfPlan<List<TableTextValue.Value>> {

  private static final Pattern OTHER_UNIT = Pattern.compile("[\\p{IsHan}a-zA-Z]");
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
  private static final String RISING = "达到|提高到|提升到|突破|超过|增加到|增长到|扩大到|提升至|提高至|增至";
  private static final String FALLING = "降到|降至|下降到|下降至|降低到|控制在|减少到|压减到|缩短到|缩短至";
  private static final Pattern FALL = Pattern.compile(FALLING);
  private static final String VALUE =
      ")([0-9]+(?:\\.[0-9]+)?)([万亿]{0,2})([\\p{IsHan}%％]{1,3}?)(?:以上|以下|以内|左右)?";
  private static final Pattern STEP = Pattern.compile("(20[0-9]{2})年[底末]?，?[^，。；0-9]{0,24}?(" + RISING + "|" + FALLING
      + VALUE + "[，；、和](?:其中，?)?(?:到)?(20[0-9]{2})年[底末]?，?[^，。；0-9]{0,3}?(" + RISING + "|" + FALLING
      + VALUE + "(?=[，。；、（]|$)");
  /** 到2023年，治理60处，到2025年完成40处: what is done by then. */
  private static final Pattern DONE_BY = Pattern.compile("到(20[0-9]{2})年[底末]?，?([^，。；0-9再新增]{2,16}"
      + VALUE + "[，；]到(20[0-9]{2})年[底末]?，?((?:全部|累计|共)?(?:完成|达到|建成|实现|治理|改造)"
      + VALUE + "(?=[，。；、（]|$)");
  private static final Pattern YEARLY = Pattern.compile("新增|每年|年均|当年|全年|年度|新建|完成|增量|增速|增长|累计");

  /** Of shares, 新建建筑 may be the whole. */
  private static final Pattern GROWTH = Pattern.compile("每年|年均|当年|年度|增量|增速|增长");

  @Override
  public String id() {
    return "target-steps";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT);
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (words.isAhead() && words.setting() != Words.Setting.TABLE) {
      clauses(words, STEP.matcher(words.text()), findings);
      clauses(words, DONE_BY.matcher(words.text()), findings);
    }
    IndicatorRow row = words.row();
    IndicatorRow.RowTarget last = row == null ? null : row.lastTarget();
    if (last == null || last.value() == null || last.year() == null || YEARLY.matcher(row.name()).find()
        || row.baseline() == null || Direction.of(row).isWorse(row.baseline(), last.value())
        || OTHER_UNIT.matcher(row.baselineText()).find()) {
      return;
    }
    double low = Math.min(row.baseline(), last.value());
    double high = Math.max(row.baseline(), last.value());
    Double before = null;
    for (IndicatorRow.RowTarget step : row.targets()) {
      boolean between = step.value() != null && step.year() != null && step.year() < last.year() && !step.cumulative();
      boolean back = between && before != null && Direction.of(row).isWorse(before, step.value());
      before = between ? step.value() : before;
      if (between && !isChange(step) && !isChange(last) && (step.value() < low || step.value() > high || back)
          && step.comparator() == last.comparator()) {
        boolean sure = Direction.of(row).isSure();
        findings.add(sure ? Severity.WARNING : Severity.INFO, RuleWords.message("target-steps.text", row.name(),
            String.valueOf(step.year()), Amount.write(step.value()), String.valueOf(last.year()),
            Amount.write(last.value())), FindingPlace.all(words));
      }
    }
  }

  /** 2026年达到500亿元，2028年达到400亿元; the later year may stand first. */
  private static void clauses(Words words, Matcher step, Findings findings) {
    int from = 0;
    while (step.find(from)) {
      boolean rises = !FALL.matcher(step.group(2)).find();
      double before = Double.parseDouble(step.group(3)) * Amount.scale(step.group(4));
      double after = Double.parseDouble(step.group(8)) * Amount.scale(step.group(9));
      int years = Integer.compare(Integer.parseInt(step.group(6)), Integer.parseInt(step.group(1)));
      boolean same = step.group(5).equals(step.group(10)) && rises == !FALL.matcher(step.group(7)).find();
      if (same && years * Double.compare(after, before) == (rises ? -1 : 1)) {
        findings.add(Severity.WARNING,
            RuleWords.message("target-steps.text", "", step.group(1), step.group(3) + step.group(4) + step.group(5),
                step.group(6), step.group(8) + step.group(9) + step.group(10)),
            FindingPlace.of(words, step.start(), step.end()));
      }
      from = step.start(6);
    }
  }

  private static boolean isChange(IndicatorRow.RowTarget target) {
    return target.comparator() == Comparator.INCREASE_BY
        || target.comparator() == Comparator.DECREASE_BY;
  }

  @Override
  public List<TableTextValue.Value> facts(Words words, PlanFrame frame) {
    List<TableTextValue.Value> values = TableTextValue.valuesOf(words, frame);
    List<TableTextValue.Value> steps = values == null ? List.of()
        : values.stream().filter(value -> (value.inTable() ? isStep(words.row()) : isOfYear(value)
            && !(IndicatorNames.isRatio(value.core()) ? GROWTH : YEARLY).matcher(quote(value)).find())
            && value.values().size() == 1 && !TableTextValue.isCommon(value.core())
            && !TableTextValue.Measure.of(value).change()).toList();
    return steps.isEmpty() ? null : steps;
  }

  /** What one sentence, or several of the same name, tell of different years. */
  @Override
  public void check(CheckedPlan plan, Facts<List<TableTextValue.Value>> facts, Findings findings) {
    Map<String, Map<TableTextValue.Measure, List<TableTextValue.Value>>> all = new LinkedHashMap<>();
    SameNames names = new SameNames();
    for (Part part : plan.parts()) {
      List<TableTextValue.Value> values = facts.of(part.words());
      if (values != null) {
        values.forEach(value -> all.computeIfAbsent(names.add(value.core()), any -> new LinkedHashMap<>())
            .computeIfAbsent(TableTextValue.Measure.of(value), any -> new ArrayList<>()).add(value));
      }
    }
    all.forEach((name, measures) -> measures.forEach((measure, values) -> {
      if (values.size() > 1) {
        values.sort((one, other) -> one.year().compareTo(other.year()));
        steps(name, values, findings);
      }
    }));
  }

  /** Whether the figures of a row are states of one thing. */
  private static boolean isStep(IndicatorRow row) {
    return !YEARLY.matcher(row.name()).find() && row.lastTarget() != null && row.lastTarget().year() != null
        && row.targets().stream().noneMatch(IndicatorRow.RowTarget::cumulative);
  }

  /** Whether the year stands before the value, as the last one that does. */
  private static boolean isOfYear(TableTextValue.Value value) {
    Matcher year = YEAR.matcher(value.words().text().substring(0, value.end()));
    String last = null;
    while (year.find()) {
      last = year.group(1);
    }
    return value.dated() && value.year().toString().equals(last);
  }

  private static void steps(String name, List<TableTextValue.Value> values, Findings findings) {
    List<Integer> printed =
        values.stream().filter(TableTextValue.Value::inTable).map(TableTextValue.Value::year).toList();
    for (int i = 1; i < values.size(); i++) {
      TableTextValue.Value before = values.get(i - 1);
      TableTextValue.Value after = values.get(i);
      Direction direction = Direction.of(name);
      boolean rises = direction == Direction.LIKELY_UP && isReached(before) && isReached(after);
      boolean back = (direction.isSure() || rises) && direction.isWorse(before.size(), after.size());
      // What the table says of the same year is told of already, and what one sentence says of both years by its clauses.
      boolean known = (before.inTable() || after.inTable())
          && (!before.inTable() && printed.contains(before.year())
              || !after.inTable() && printed.contains(after.year()));
      if (back && !known && (before.words() != after.words() || values.size() == 2 && fallsInOneSentence(before, after))
          && after.year() > before.year() && !before.sameAs(after)) {
        findings.add(Severity.WARNING, RuleWords.message("target-steps.text", name, String.valueOf(before.year()),
            before.shown(), String.valueOf(after.year()), after.shown()), after.place(), before.place());
      }
    }
  }

  /** 到2023年托养床位1200张，…，到2025年托养床位达到1000张, unless its clauses told of it already. */
  private static boolean fallsInOneSentence(TableTextValue.Value before, TableTextValue.Value after) {
    String text = after.words().text();
    // 新增26个，其中2025年建成15个，2027年建成11个
    boolean parts = text.lastIndexOf("其中", before.start()) >= 0 && !IndicatorNames.isRatio(before.core());
    return !after.inTable() && !parts && before.size() > after.size() && !STEP.matcher(text).find()
        && !DONE_BY.matcher(text).find();
  }

  /** 达到, and no 控制在. */
  private static boolean isReached(TableTextValue.Value value) {
    return !value.inTable() && WeakerInText.isReached(value);
  }

  private static String quote(TableTextValue.Value value) {
    int from = Math.max(0, value.start() - 4);
    return value.words().text().substring(from, value.end());
  }
}
