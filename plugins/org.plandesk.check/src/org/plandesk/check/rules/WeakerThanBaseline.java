// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.EnumSet;
import java.util.List;
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
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.Comparator;

/**
 * A target is worse than where the plan starts.
 *
 * <p>Finds: 优良天数比例 71.9 → 65, PM2.5浓度 44 → 48, “由82%提高到80%”; 合格率 98.9 → ≥98.5, 化肥施用总量 2.26 → 2.43, 2.39, 2.35; targets of sentences ({@link WeakerInText}). Leaves: 用水总量 (a cap), 单位GDP能耗降低 (a change), baselines in another unit
 * (32.05万吨 for a row in %), targets ten times larger or smaller (another way of counting).
 */
final class WeakerThanBaseline implements Rule.OfWords, Rule.OfPlan<WeakerInText.Known> {

  private static final String START =
      "[由从](?:[0-9]{4}年|现状|目前|现有|当前|现在|基期|“十[二三四五]五”末?)?(?:底|末)?(?:的|约|近|[^0-9，。；、]{0,8}?)";
  private static final String FIGURE = "([0-9]+(?:\\.[0-9]+)?)([^0-9，。；、]{0,8}?)，?";
  private static final String END = "(?:[0-9]{4}年)?(?:底|末)?的?(?:约|近|不低于|不高于)?([0-9]+(?:\\.[0-9]+)?)([^0-9，。；、]{0,6})";
  private static final Pattern RISE = Pattern.compile(START + FIGURE
      + "((?:提高|提升|增加|上升|增长|扩大|拓展|扩展|扩增|扩充|扩容|攀升|跃升|拓宽|升高|发展|提|增|升)(?:到|至|为|成))" + END);
  private static final Pattern FALL = Pattern.compile(START + FIGURE
      + "((?:下降|降低|减少|降|减|压减|压缩|缩短|缩减|缩小|削减|回落|控制)(?:到|至|为|在))" + END);
  /** What is held under a line that is drawn above what a good year brings: of these it is only told. */
  private static final Pattern CONTROL_LINE = Pattern.compile("失业率|受害率|成灾率|综合容积率");
  /** 耕地保有量 86.5 of which the plan above asks for 85.2. */
  private static final String STOCK = "保有|岸线|耕地(?:面积|总量)|基本农田(?:保护)?面积";
  private static final Pattern HELD_STOCK = Pattern.compile(STOCK);
  /** Of what people decide about or fall ill with, a higher authority asks all regions for one floor: 接种率 96.2 → ≥95. */
  private static final Pattern HELD =
      Pattern.compile(STOCK + "|接种率|管理率|就业率|筛查率|分娩率|入学率|入园率|巩固率|治愈率|成功率|检查率|参保率|参合率");
  private static final Pattern HELD_DOWN =
      Pattern.compile("死亡|发生|发病|患病|病死|事故|起数|检出|损失|复发|退出|流失|逾期|不良|负债|漏损|总量|失业");
  /** 死亡率 7.2 that is to stay ≤8: a line that is held, by as much of the baseline. */
  private static final double NEAR_CEILING = 0.12;
  private static final double NEAR_FLOOR = 0.03;
  /** From so many steps on they show which way is meant. */
  private static final int STEPS = 3;
  /** What is done in one year, or is limited by those above. */
  private static final Pattern OF_YEAR = Pattern.compile(
      "新增|每年|年均|当年|年度|新建|完成|增量|增速|增长|投资|投入|招收|招生|培训|用水总量|能源消费总量|建设用地");
  private static final Pattern OTHER_UNIT = Pattern.compile("[\\p{IsHan}a-zA-Z]");
  private static final int OTHER_WAY_OF_COUNTING = 10;

  @Override
  public String id() {
    return "weaker-than-baseline";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.INDICATORS);
  }

  @Override
  public WeakerInText.Known facts(Words words, PlanFrame frame) {
    return WeakerInText.known(words, frame);
  }

  @Override
  public void check(CheckedPlan plan, Facts<WeakerInText.Known> facts, Findings findings) {
    WeakerInText.find(plan, facts, findings);
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (words.row() != null) {
      row(words, findings);
    } else if (words.isStatement() && (words.text().contains("由") || words.text().contains("从"))) {
      sentence(words, RISE, true, findings);
      sentence(words, FALL, false, findings);
    }
  }

  private static void row(Words words, Findings findings) {
    IndicatorRow row = words.row();
    IndicatorRow.RowTarget target = row.lastTarget();
    if (row.baseline() == null || target == null || target.value() == null || target.cumulative()
        || OTHER_UNIT.matcher(row.baselineText()).find() || isChange(target.comparator())) {
      return;
    }
    double from = row.baseline();
    double to = target.value();
    boolean counted = from > 0 && to > 0 && (from / to >= OTHER_WAY_OF_COUNTING || to / from >= OTHER_WAY_OF_COUNTING);
    Direction byName = Direction.of(row);
    Direction bySteps = byName.isSure() ? Direction.NONE : ofSteps(row, from);
    Direction direction = bySteps == Direction.NONE ? byName : bySteps;
    if (direction.isWorse(from, to) && !counted && !Amount.same(from, to)) {
      boolean control = switch (target.comparator()) {
        case AT_MOST -> isNear(NEAR_CEILING, from, to) && HELD_DOWN.matcher(row.name()).find()
            || CONTROL_LINE.matcher(row.name()).find();
        case AT_LEAST -> isNear(NEAR_FLOOR, from, to) && HELD.matcher(row.name()).find();
        default -> HELD_STOCK.matcher(row.name()).find() && isNear(NEAR_FLOOR, from, to);
      };
      findings.add(control || !direction.isSure() ? Severity.INFO : Severity.WARNING,
          RuleWords.message("weaker-than-baseline.row", row.name(), Amount.write(from), Amount.write(to)),
          FindingPlace.all(words));
    }
  }

  /** Which way the targets of several years go, all of them from the other side of the baseline: 2.26 → 2.43, 2.39, 2.35. */
  private static Direction ofSteps(IndicatorRow row, double from) {
    List<IndicatorRow.RowTarget> steps = row.targets().stream()
        .filter(step -> step.year() != null && step.value() != null && !isChange(step.comparator()))
        .sorted(java.util.Comparator.comparing(IndicatorRow.RowTarget::year)).toList();
    if (steps.size() < STEPS || OF_YEAR.matcher(row.name()).find()) {
      return Direction.NONE;
    }
    boolean falls = true;
    boolean rises = true;
    for (int i = 1; i < steps.size(); i++) {
      falls &= steps.get(i).value() < steps.get(i - 1).value() && steps.get(i).value() > from;
      rises &= steps.get(i).value() > steps.get(i - 1).value() && steps.get(i).value() < from;
    }
    return falls ? Direction.DOWN : rises ? Direction.UP : Direction.NONE;
  }

  private static boolean isNear(double line, double from, double to) {
    return Math.abs(to - from) <= line * Math.abs(from);
  }

  private static boolean isChange(Comparator comparator) {
    return comparator == Comparator.INCREASE_BY || comparator == Comparator.DECREASE_BY;
  }

  private static void sentence(Words words, Pattern pattern, boolean up, Findings findings) {
    Matcher change = pattern.matcher(words.text());
    while (change.find()) {
      double from = Double.parseDouble(change.group(1));
      double to = Double.parseDouble(change.group(4));
      String unit = change.group(2).strip();
      boolean sameUnit = unit.isEmpty() || change.group(5).startsWith(unit);
      if (sameUnit && (up ? to < from : to > from)) {
        findings.add(Severity.ERROR,
            RuleWords.message("weaker-than-baseline.text", change.group(3).replaceFirst("[到至为成在]$", ""),
                Amount.write(from), Amount.write(to)),
            FindingPlace.of(words, change.start(), change.end(4)));
      }
    }
  }
}
