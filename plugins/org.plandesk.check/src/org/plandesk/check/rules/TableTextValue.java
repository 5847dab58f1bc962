// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.QuickFix;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.TargetWords;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.Comparator;

/**
 * One indicator has different values for one year: in the table and in the text, or at two places of the text.
 *
 * <p>Finds: 水土保持率 65 in the table, “水土保持率提高到64%以上” in the text; 40亿元 in the one, 40万元 in the other. Leaves: values of other years, other units, 52000人 for 5.2万人, 提高5个百分点 against a
 * level, the steps of one sentence. In a section of goals the year of the table goes for what names none. What changes by so much is left to {@link ChangesInText}, short names to {@link ShortNames}.
 */
final class TableTextValue implements Rule.OfWords, Rule.OfPlan<List<TableTextValue.Value>> {

  private static final double ROUNDED = 0.01;
  /** 覆盖率 alone is that of whatever is spoken of. */
  private static final int LONGEST_COMMON = 3;
  /** 到2025年建成绿色矿山400座 says how many there are then; without 到 they might be those of the year alone. */
  private static final Pattern BY_YEAR = Pattern.compile("到20[0-9]{2}年[底末]?，?(?:全[省市区县]|累计)?$");
  /** 2025—2027年累计完成595亿元 */
  private static final Pattern OF_YEARS =
      Pattern
          .compile("(?:20[0-9]{2}年?[—－~～至-]+20[0-9]{2}年|[三五]年)[^，。；0-9]{0,6}(?:累计|共|合计)[^，。；0-9]*[0-9.]+[^，。；0-9]*$");
  /** 五年累计完成2万户，其中2026年0.38万户、……: what is done in each year. */
  private static final Pattern YEAR_PARTS = Pattern.compile("其中[，：]?20[0-9]{2}年[^，。；、0-9]{0,6}[0-9]");
  private static final Pattern STOCK = Pattern.compile("累计|达到|增至|提高到|增加到|总数");
  private static final Pattern BUILT = Pattern.compile("^(?:累计)?(?:建成|建有|拥有)");

  @Override
  public String id() {
    return "table-text-value";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.INDICATORS);
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (words.isStatement() && words.setting() != Words.Setting.TABLE) {
      ChangesInText.check(words, findings);
    }
  }

  /** A value that a table or a sentence gives. */
  record Value(String core, Words words, int start, int end, Integer year, Comparator comparator, List<Double> values,
      String unit, boolean inTable, boolean dated) {

    /** Whether both say the same number, 万 and 亿 of their units worked in; both give equally many. */
    boolean sameAs(Value other) {
      for (int i = 0; i < values.size(); i++) {
        double one = values.get(i) * UnitSizes.scale(unit);
        double another = other.values.get(i) * UnitSizes.scale(other.unit);
        boolean converted = UnitSizes.isRounded(unit, other.unit);
        if (!Amount.same(one, another) && !(converted && Math.abs(one - another) <= ROUNDED * Math.abs(one))) {
          return false;
        }
      }
      return true;
    }

    /** Whether both give the same figures and units of one kind and other sizes: 6000公顷 and 6000平方公里. */
    boolean hasOtherSize(Value other) {
      return values.equals(other.values) && Measure.of(this).equals(Measure.of(other))
          && !Amount.same(UnitSizes.scale(unit), UnitSizes.scale(other.unit));
    }

    /** The same of a year that something ahead of it tells. */
    Value of(Integer told) {
      return new Value(core, words, start, end, told, comparator, values, unit, inTable, true);
    }

    /** Whether it stands in a cell of a table that is none of indicators. */
    boolean inCell() {
      return !inTable && words.setting() == Words.Setting.TABLE;
    }

    /** The first number in the unit without 万 and 亿. */
    double size() {
      return values.getFirst() * UnitSizes.scale(unit);
    }

    FindingPlace place() {
      return inTable ? FindingPlace.all(words) : FindingPlace.of(words, start, end);
    }

    String shown() {
      StringBuilder shown = new StringBuilder();
      values.forEach(value -> shown.append(shown.isEmpty() ? "" : "-").append(Amount.write(value)));
      return shown + unit;
    }
  }

  /** What two values have to share before one can contradict the other, but for their years. */
  record Measure(String unit, boolean change, int values) {

    static Measure of(Value value) {
      boolean change = value.comparator() == Comparator.INCREASE_BY || value.comparator() == Comparator.DECREASE_BY;
      return new Measure(UnitSizes.measure(value.unit()), change, value.values().size());
    }
  }

  @Override
  public List<Value> facts(Words words, PlanFrame frame) {
    return withCells(words, frame);
  }

  /** What a row, a sentence that looks ahead, or a cell with a year gives; null for nothing. */
  static List<Value> withCells(Words words, PlanFrame frame) {
    if (words.row() != null || words.setting() != Words.Setting.TABLE) {
      return valuesOf(words, frame);
    }
    List<Value> values = words.isAhead() && !words.targets().isEmpty()
        ? textValues(words, frame).stream().filter(Value::dated).toList() : List.of();
    return values.isEmpty() ? null : values;
  }

  /** What a row or a sentence that looks ahead gives; null for nothing. */
  static List<Value> valuesOf(Words words, PlanFrame frame) {
    List<Value> values = List.of();
    if (words.row() != null) {
      values = rowValues(words, frame);
    } else if (words.isAhead() && words.setting() != Words.Setting.TABLE && !words.targets().isEmpty()) {
      values = textValues(words, frame);
    }
    return values.isEmpty() ? null : values;
  }

  @Override
  public void check(CheckedPlan plan, Facts<List<Value>> facts, Findings findings) {
    Map<String, List<Value>> byName = new LinkedHashMap<>();
    for (Part part : plan.parts()) {
      List<Value> values = part.words().row() != null ? facts.of(part.words()) : null;
      if (values != null) {
        values.forEach(value -> byName.computeIfAbsent(value.core(), any -> new ArrayList<>()).add(value));
      }
    }
    SameNames names = new SameNames();
    byName.keySet().forEach(names::addRow);
    ShortNames shortNames = new ShortNames(byName);
    GoalSections goals = GoalSections.of(plan);
    for (Part part : plan.parts()) {
      List<Value> values = part.words().row() == null ? facts.of(part.words()) : null;
      if (values != null) {
        for (Value told : values) {
          boolean governed = !told.dated() && goals.yearOf(part) != null;
          sort(governed ? told.of(goals.yearOf(part)) : told, byName, names, shortNames, findings);
        }
      }
    }
    byName.forEach((name, values) -> compare(name, values, findings));
  }

  /** Puts a value of the text to those of the same name, or compares it with what its name is short for. */
  private static void sort(Value value, Map<String, List<Value>> byName, SameNames names, ShortNames shortNames,
      Findings findings) {
    boolean ratio = IndicatorNames.isRatio(value.core()) && !isCommon(value.core());
    String core = ratio ? names.add(value.core()) : value.core();
    if (shortNames.isRow(core)) {
      ChangesInText.check(value, byName.get(core).getFirst(), true, findings);
    } else if (!value.inCell()) {
      shortNames.check(value, findings);
      shortNames.checkPart(value, findings);
    }
    if (shortNames.isRow(core) || ratio && !value.inCell()) {
      byName.computeIfAbsent(core, any -> new ArrayList<>()).add(value);
    }
  }

  /** 覆盖率 alone may be that of anything. */
  static boolean isCommon(String core) {
    return core.length() <= LONGEST_COMMON;
  }

  private static List<Value> rowValues(Words words, PlanFrame frame) {
    IndicatorRow row = words.row();
    String core = IndicatorNames.core(row.name(), frame.region());
    return core.length() <= 2 ? List.of()
        : row.targets().stream().filter(target -> !target.values().isEmpty()).map(target -> new Value(core, words, 0, 0,
            target.year(), target.comparator(), target.values(), unit(row.unit()), true, true)).toList();
  }

  private static List<Value> textValues(Words words, PlanFrame frame) {
    List<Value> values = new ArrayList<>();
    for (TargetWords target : words.targets()) {
      String core = IndicatorNames.core(target.subject(), frame.region());
      if (BY_YEAR.matcher(words.text().substring(0, target.start())).find()) {
        core = BUILT.matcher(core).replaceFirst("");
      }
      int among = words.text().lastIndexOf("其中", target.start());
      boolean ofYears = among >= 0 && YEAR_PARTS.matcher(words.text().substring(among)).lookingAt();
      if (!target.values().isEmpty() && core.length() > 2 && !ofYears) {
        Integer year = target.year() == null ? frame.to() : target.year();
        values.add(new Value(core, words, target.start(), target.end(), year, target.comparator(), target.values(),
            unit(target.unit()), false, target.year() != null));
      }
    }
    return values;
  }

  private static String unit(String unit) {
    String plain = unit.replace('％', '%').replaceAll("[（(][^（）()]*[）)]| ", "");
    return plain.equals("—") ? "" : plain.replaceFirst("^(?:1|人)/(?=10?万|十万|百万)", "/");
  }

  private static void compare(String name, List<Value> values, Findings findings) {
    Map<Measure, List<Value>> comparable = new LinkedHashMap<>();
    // Those of which the year is sure are told of before others.
    values
        .sort(java.util.Comparator.comparing((Value value) -> !value.inTable()).thenComparing(value -> !value.dated()));
    values.forEach(value -> comparable.computeIfAbsent(Measure.of(value), any -> new ArrayList<>()).add(value));
    comparable.values().forEach(each -> compareAll(name, new FirstContradictions(each), findings));
  }

  private static void compareAll(String name, FirstContradictions contradictions, Findings findings) {
    contradictions.forEach((one, other) -> {
      // Cells are compared with tables of indicators only, and a part of a whole is what they often give.
      if (!isSumOfYears(one, other) && !one.inCell() && !(other.inCell() && !isState(other))) {
        report(severity(one, other), name, one, other, findings);
      }
    });
  }

  private static Severity severity(Value one, Value other) {
    boolean size = one.hasOtherSize(other);
    return !other.dated() && !size ? Severity.INFO
        : one.inTable() && !other.inCell() && other.dated() ? Severity.ERROR : Severity.WARNING;
  }

  /** Whether a cell says how things are to be, and not how much one work adds. */
  private static boolean isState(Value cell) {
    return STOCK.matcher(cell.words().text().substring(cell.start(), cell.end())).find()
        || IndicatorNames.isRatio(cell.core());
  }

  /** Tells that two values of one name differ. */
  static void report(Severity severity, String name, Value one, Value other, Findings findings) {
    String year = one.year() == null ? "" : String.valueOf(one.year());
    findings.add(severity, RuleWords.message(one.inTable() ? "table-text-value.table" : "table-text-value.text",
        name, one.shown(), other.shown(), year), List.of(other.place(), one.place()), fix(one, other));
  }

  /**
   * The table counts from the first year on, the sentence what is done in the period; or the sentence adds up years of which the table
   * tells the last one.
   */
  private static boolean isSumOfYears(Value table, Value text) {
    String ahead = text.words().text().substring(0, text.inTable() ? 0 : text.end());
    if (table.inTable() && !table.words().row().name().contains("累计") && OF_YEARS.matcher(ahead).find()) {
      return true;
    }
    return table.inTable() && table.words().row().name().contains("累计")
        && !STOCK.matcher(text.words().text().substring(0, text.end())).find();
  }

  /** The text says what the table does; null when its figure does not stand there once in digits. */
  private static QuickFix fix(Value table, Value text) {
    if (!table.inTable() || text.values().size() != 1 || table.values().size() != 1) {
      return null;
    }
    String figure = Amount.write(text.values().getFirst());
    String words = text.words().text().substring(text.start(), text.end());
    int at = words.indexOf(figure);
    return at < 0 || words.indexOf(figure, at + 1) >= 0 || !text.unit().equals(table.unit()) ? null
        : TextFix.replace(text.words(), text.start() + at,
            text.start() + at + figure.length(), Amount.write(table.values().getFirst()));
  }
}
