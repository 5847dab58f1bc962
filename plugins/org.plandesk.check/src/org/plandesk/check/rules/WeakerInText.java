// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.plandesk.check.plan.Words;
import org.plandesk.model.Comparator;
import org.plandesk.model.StatementKind;

/**
 * A target in a sentence that is worse than what the table, or the background where no table does, tells of the start.
 *
 * <p>Finds: “下降到0.60人以下” where the table starts from 0.48, “达到25家” where the background has 28家. Leaves: rows whose own target is
 * worse, of which {@link WeakerThanBaseline} tells as far as their names say which way they should go, new quantities, changes.
 */
final class WeakerInText {

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<=^|[，。；、：])([\\p{IsHan}“”]{4,24}?)(?:由[^，。；]{2,16}?(?:提高|提升|增长|增加|上升|下降|降低|减少)(?:到|至)(?:20[0-9]{2}年的?)?|已达到|达到|已达|达|共有|共|为|有|增加到|提高到|发展到|增至|稳定在)?"
              + "([0-9]+(?:\\.[0-9]+)?)([万亿]?)(个|家|所|座|处|张|名|人次|人|%|％|公里|元|亩|辆|套|台|支|次|件|项|条|吨|户|艘|标箱|平方米|千瓦)(?![0-9])");
  private static final Pattern BUILT = Pattern.compile("^(?:全部|已|共|累计)?(?:建成|建有|拥有|现有|已有|共有|创建|设有)");
  private static final Pattern OTHER_YEAR = Pattern.compile("20[0-9]{2}年|“十[二三]五”初|比|较|新增|新建|年均|其中");
  private static final Pattern UP =
      Pattern.compile("达到|提高到|提高至|提升到|提升至|增加到|增加至|增长到|增至|升至|发展到|突破|超过|扩大到|扩大至|不低于|不少于|稳定在|保持在");
  private static final Pattern DOWN = Pattern
      .compile("下降到|下降至|下降为|降到|降至|降为|降低到|降低至|控制在|控制到|减少到|减少至|减至|压减到|压减至|压缩到|压缩至|缩短到|缩短至|缩小到|缩小至|削减到|削减至|不高于|不超过|低于");
  private static final Pattern OTHER_UNIT = Pattern.compile("[\\p{IsHan}a-zA-Z]");
  private static final double OTHER_WAY_OF_COUNTING = 10;

  private WeakerInText() {
  }

  /** What a background sentence tells of the start. */
  record Told(String core, double value, String unit, Words words, int start, int end) {
  }

  /** What an element tells: the core of a row, targets, or where things stand. */
  record Known(String core, List<TableTextValue.Value> targets, List<Told> told) {
  }

  static Known known(Words words, PlanFrame frame) {
    if (words.row() != null) {
      return new Known(IndicatorNames.core(words.row().name(), frame.region()), List.of(), List.of());
    }
    if (words.is(StatementKind.FACT)) {
      List<Told> told = told(words, frame);
      return told.isEmpty() ? null : new Known(null, List.of(), told);
    }
    List<TableTextValue.Value> targets = TableTextValue.valuesOf(words, frame);
    return targets == null ? null : new Known(null, targets, List.of());
  }

  private static List<Told> told(Words words, PlanFrame frame) {
    List<Told> told = new ArrayList<>();
    Matcher figure = FIGURE.matcher(words.text());
    while (figure.find()) {
      int clause = Math.max(words.text().lastIndexOf('；', figure.start()), 0);
      Matcher year = OTHER_YEAR.matcher(words.text().substring(clause, figure.start(2)));
      boolean other = false;
      while (year.find()) {
        other |= frame.baselineYear() == null || !year.group().equals(frame.baselineYear() + "年");
      }
      String core = BUILT.matcher(IndicatorNames.core(figure.group(1), frame.region())).replaceFirst("");
      if (!other && core.length() > 3) {
        told.add(new Told(core, Double.parseDouble(figure.group(2)) * Amount.scale(figure.group(3)),
            figure.group(4).replace('％', '%'), words, figure.start(), figure.end()));
      }
    }
    return told;
  }

  static void find(CheckedPlan plan, Rule.Facts<Known> facts, Findings findings) {
    Map<String, Words> rows = new HashMap<>();
    Map<String, Told> told = new HashMap<>();
    for (Part part : plan.parts()) {
      Words words = part.words();
      if (words.row() != null) {
        rows.putIfAbsent(facts.of(words).core(), words);
      } else if (words.is(StatementKind.FACT) && facts.of(words) != null) {
        facts.of(words).told().forEach(each -> told.putIfAbsent(each.core(), each));
      }
    }
    for (Part part : plan.statements()) {
      Known known = part.words().is(StatementKind.FACT) ? null : facts.of(part.words());
      if (known != null) {
        for (TableTextValue.Value target : known.targets()) {
          Words row = rows.get(target.core());
          if (row != null) {
            againstRow(target, row, findings);
          } else if (told.containsKey(target.core())) {
            againstTold(target, told.get(target.core()), findings);
          }
        }
      }
    }
  }

  private static void againstRow(TableTextValue.Value target, Words words, Findings findings) {
    IndicatorRow row = words.row();
    IndicatorRow.RowTarget last = row.lastTarget();
    if (row.baseline() == null || last == null || last.value() == null || last.cumulative() || isChange(target)
        || OTHER_UNIT.matcher(row.baselineText()).find() || !target.unit().equals(row.unit().replace('％', '%'))) {
      return;
    }
    String text = target.words().text().substring(target.start(), target.end());
    Direction direction = Direction.of(row);
    double value = target.values().getFirst();
    // 新建冷库容量1.2万吨 is what one project makes.
    boolean state = target.dated() || UP.matcher(text).find() || DOWN.matcher(text).find();
    // Of 优良中等路率 the name does not tell which way it should go, but 达到 does.
    boolean reached = (direction == Direction.LIKELY_UP || direction == Direction.NONE)
        && IndicatorNames.isRatio(target.core()) && !Direction.isChange(target.core()) && isReached(target);
    direction = reached ? Direction.UP : direction;
    boolean rowToo = isWeaker(direction, row.baseline(), last.value());
    if (state && isWeaker(direction, row.baseline(), value) && (!rowToo || reached)) {
      report(direction.isSure() || reached, target, row.baseline(), FindingPlace.all(words), findings);
    }
  }

  private static void againstTold(TableTextValue.Value target, Told told, Findings findings) {
    String text = target.words().text().substring(target.start(), target.end());
    boolean rises = UP.matcher(text).find();
    boolean falls = DOWN.matcher(text).find();
    Direction byName = Direction.of(target.core());
    // A line under which something is held may be drawn above it.
    Direction direction = byName.isSure() ? byName : rises ? Direction.UP : falls ? Direction.LIKELY_DOWN : byName;
    String unit = target.unit().replaceFirst("^[万亿]+", "");
    boolean comparable = rises != falls && unit.equals(told.unit()) && !isChange(target);
    if (comparable && isWeaker(direction, told.value() * UnitSizes.scale(told.unit()), target.size())) {
      report(direction.isSure(), target, told.value(), FindingPlace.of(told.words(), told.start(), told.end()),
          findings);
    }
  }

  /** Whether the words of a value say that it is to be reached from below. */
  static boolean isReached(TableTextValue.Value value) {
    String text = value.words().text().substring(value.start(), value.end());
    return UP.matcher(text).find() && !DOWN.matcher(text).find();
  }

  private static boolean isChange(TableTextValue.Value target) {
    return target.values().size() != 1 || target.comparator() == Comparator.INCREASE_BY
        || target.comparator() == Comparator.DECREASE_BY;
  }

  private static boolean isWeaker(Direction direction, double from, double to) {
    boolean counted =
        from > 0 && to > 0 && (from / to >= OTHER_WAY_OF_COUNTING || to / from >= OTHER_WAY_OF_COUNTING);
    return !counted && !Amount.same(from, to) && direction.isWorse(from, to);
  }

  private static void report(boolean sure, TableTextValue.Value target, double from, FindingPlace start,
      Findings findings) {
    findings.add(sure ? Severity.WARNING : Severity.INFO,
        RuleWords.message("weaker-than-baseline.row", target.core(), Amount.write(from), target.shown()),
        target.place(),
        start);
  }
}
