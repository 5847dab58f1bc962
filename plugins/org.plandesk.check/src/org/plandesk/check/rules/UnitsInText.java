// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Words;

/**
 * Units in sentences that fit neither what is counted nor the table.
 *
 * <p>Finds: 公交车40个, 护理员1.5万个, 覆盖率达到95个, 基站18万户 where the table counts 万个, 6000公顷 for 6000平方公里 elsewhere. Leaves: 家 for 个, shares of quantities (建设面积达到60%),
 * changes.
 */
final class UnitsInText {

  private static final Pattern THINGS = Pattern.compile(
      "(?:企业|机构|民宿|酒店|门店|合作社|研发中心|技术中心|服务中心|平台|实验室|工厂|农家乐|示范园|产业园|园区|学校|医院|站点|服务站)$");
  private static final Pattern HOUSES = Pattern.compile("(?:企业|机构|民宿|酒店|合作社|农家乐|平台|实验室)$");
  /** 改造实验室2600平方米 */
  private static final Pattern BUILT = Pattern.compile("改造|新建|改建|扩建|建设|建成|装修|维修|修缮|翻新|占地|规划");
  private static final Pattern CHANGE = Pattern.compile("降低|下降|减少|增长|提高|增加|提升|压减|削减|增幅|降幅|比上年|同比");
  /** 2件 and 2万件 may be two things. */
  private static final int TWO_DIGITS = 10;
  /** Kinds of units; those of different kinds never measure the same. */
  private static final Map<String, String> KINDS = kinds();

  private UnitsInText() {
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    for (String[] kind : new String[][] {{"people", "人", "名", "位"}, {"households", "户"},
        {"length", "公里", "千米", "米"}, {"area", "亩", "公顷", "平方公里", "平方千米", "平方米"}, {"mass", "吨", "公斤", "千克"},
        {"money", "元"}, {"score", "分"}, {"copies", "册", "册次", "本", "种次"}, {"share", "%", "‰", "个百分点"}, {"visits", "人次"},
        {"count", "个", "家", "处", "所", "座", "项", "条", "支", "台", "套", "辆", "张", "件", "种", "部", "眼", "孔", "盏", "间",
            "栋"}}) {
      for (int i = 1; i < kind.length; i++) {
        kinds.put(kind[i], kind[0]);
      }
    }
    return Map.copyOf(kinds);
  }

  private static String kind(String unit) {
    return KINDS.get(unit.replaceFirst("^[百千万亿]+", "").replace('％', '%'));
  }

  /** Within one sentence. */
  static void check(Words words, Findings findings) {
    if (!words.isStatement() || words.setting() == Words.Setting.TABLE) {
      return;
    }
    UnitsOfThings.check(words, findings);
    words.targets().forEach(target -> {
      String quote = words.text().substring(target.start(), target.end());
      String kind = kind(target.unit());
      boolean change = CHANGE.matcher(quote.replaceAll("(?:提高|提升|增加|下降|降低|减少|增长)(?:到|至)", "")).find();
      // What is told in % is most often how much it changes.
      if (kind != null && !kind.equals("share") && !change
          && !UnitsOfThings.isPart(words.text(), target.start(), target.unit())
          && (!UnitMismatch.fits(target.subject(), target.unit()) || isOddCount(target.subject(), kind))) {
        findings.add(Severity.WARNING, RuleWords.message("unit-mismatch.row", target.subject(), target.unit()),
            FindingPlace.of(words, target.start(), target.end()));
      }
    });
  }

  /** Companies are no people, no land and no goods. */
  private static boolean isOddCount(String subject, String kind) {
    return THINGS.matcher(subject).find() && (kind.equals("people") || kind.equals("mass"))
        || HOUSES.matcher(subject).find() && kind.equals("area") && !BUILT.matcher(subject).find();
  }

  /** Against the unit of the row of the same name. */
  static void compare(CheckedPlan plan, Rule.Facts<List<TableTextValue.Value>> facts, Findings findings) {
    Map<String, List<TableTextValue.Value>> rows = new HashMap<>();
    for (Part part : plan.indicators()) {
      List<TableTextValue.Value> values = facts.of(part.words());
      if (values != null) {
        values.forEach(value -> rows.computeIfAbsent(value.core(), any -> new ArrayList<>()).add(value));
      }
    }
    Map<String, TableTextValue.Value> told = new HashMap<>();
    for (Part part : plan.statements()) {
      List<TableTextValue.Value> values = facts.of(part.words());
      if (values != null) {
        for (TableTextValue.Value value : values) {
          List<TableTextValue.Value> row = rows.getOrDefault(value.core(), List.of());
          if (!row.isEmpty()) {
            compare(value, row, findings);
          }
          row.stream().filter(other -> isOtherSize(other, value)).findFirst()
              .ifPresentOrElse(other -> report(other, value, findings), () -> {
                TableTextValue.Value before = told.putIfAbsent(figure(value), value);
                if (before != null && isOtherSize(before, value)) {
                  report(before, value, findings);
                }
              });
        }
      }
    }
  }

  /** What values share that may differ in the size of their units. */
  private static String figure(TableTextValue.Value value) {
    return value.core() + value.values() + TableTextValue.Measure.of(value);
  }

  /**
   * Whether a figure is repeated with a unit of another size. {@link TableTextValue} compares those of one year, but for cells, which
   * name the year of a work.
   */
  private static boolean isOtherSize(TableTextValue.Value one, TableTextValue.Value other) {
    boolean otherYear = one.year() == null ? other.year() != null : !one.year().equals(other.year());
    double figure = one.values().getFirst();
    return (otherYear || one.inCell() || other.inCell()) && (figure >= TWO_DIGITS || figure % 1 != 0)
        && one.words() != other.words() && one.hasOtherSize(other);
  }

  private static void report(TableTextValue.Value one, TableTextValue.Value other, Findings findings) {
    findings.add(Severity.WARNING,
        RuleWords.message(one.inTable() ? "unit-mismatch.text" : "unit-mismatch.two", other.core(), one.unit(),
            other.unit()),
        other.place(), one.place());
  }

  private static void compare(TableTextValue.Value value, List<TableTextValue.Value> rows, Findings findings) {
    String kind = kind(value.unit());
    boolean differs = kind != null
        && rows.stream().noneMatch(row -> kind(row.unit()) == null || kind.equals(kind(row.unit())));
    boolean change = TableTextValue.Measure.of(value).change()
        || rows.stream().anyMatch(row -> TableTextValue.Measure.of(row).change())
        || "share".equals(kind) && CHANGE.matcher(value.words().text()).find();
    if (differs && !change) {
      findings.add(Severity.WARNING,
          RuleWords.message("unit-mismatch.text", value.core(), rows.getFirst().unit(), value.unit()), value.place(),
          rows.getFirst().place());
    }
  }
}
