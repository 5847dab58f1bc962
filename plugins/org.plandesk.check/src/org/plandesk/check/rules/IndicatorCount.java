// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.Nature;
import org.plandesk.model.StatementKind;
import org.plandesk.text.ChineseNumbers;

/**
 * A sentence says how many indicators there are, and the table has more or fewer.
 *
 * <p>Finds: 细化为19项指标 above a table of 18, 约束性指标5项 with four of them. Leaves: what may fit when rows within others (其中) are
 * counted or not, indicators of the plan before, of one field, or that are tested in some year; natures that do not
 * add up, which are {@link SumDiffers}.
 */
final class IndicatorCount implements Rule.OfPlan<IndicatorCount.Told> {

  private static final String NUMBER = "([0-9]{1,3}|[一二三四五六七八九十]{1,4})";
  private static final String ALL =
      "(?:共|共有|共计|总计|设|设置|设立|设定|设计|确定|提出|安排|细化为|细化成|量化为|量化成|分解为|分为|包括|包含|涵盖|所列|所示|列出|列明|明确|形成|构建|建立|制定|选取|主要指标|发展指标|规划指标)";
  /** What says nothing of which indicators they are. */
  private static final String PLAIN = "(?:主要|核心|具体|规划|发展|量化|定量|重点|目标|约束性和预期性|的|大)*";
  /** 设置主要指标20项, 共18项指标, 四大类20项主要指标. */
  private static final Pattern WHOLE = Pattern.compile(
      ALL + "了?(?:" + NUMBER + "(?:个方面|大类|类|个领域|方面|个维度|大方面)[，、的]?(?:共|共计)?)?(?:" + PLAIN + "指标)?(?:共|共计)?" + NUMBER
          + "[项个](?:" + PLAIN + "指标|(?=[，。；（]))");
  private static final Pattern BEHIND = Pattern.compile("(约束性|预期性)(?:指标)?(?:共|为|有)?" + NUMBER + "[项个]");
  private static final Pattern AHEAD = Pattern.compile("(?<![第、])" + NUMBER + "[项个](?:为|是)?(约束性|预期性)(?:指标)?");
  private static final Pattern OTHER =
      Pattern.compile(
          "“十[一二三四]五”(?:规划|时期|期间|以来|末)?[^，。]{0,6}(?:确定|提出)|完成(?!情况)|实现了|上述[^，。]{0,6}中|其中[^，。]{0,6}[类方]|每年|年度指标|评价指标|考核指标|监测指标|上级下达|二级指标|一级指标|三级指标");
  /** 生态安全方面，设置5项指标: those of one field. */
  private static final Pattern OF_FIELD = Pattern.compile("(?:方面|领域|类)[，：]?(?:共|分别)?$");
  private static final int FEWEST = 5;

  @Override
  public String id() {
    return "indicator-count";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.INDICATORS);
  }

  /**
   * How many indicators a sentence says there are; null for what it does not tell.
   *
   * @param start of the words that do
   */
  record Told(Integer all, Integer binding, Integer expected, int start, int end) {
  }

  @Override
  public Told facts(Words words, PlanFrame frame) {
    boolean about = words.isStatement() && words.setting() != Words.Setting.TABLE && !words.is(StatementKind.FACT)
        && words.text().contains("指标");
    return !about || OTHER.matcher(words.text()).find() ? null : read(words.text());
  }

  private static Told read(String text) {
    Integer all = null;
    Integer binding = null;
    Integer expected = null;
    int start = text.length();
    int end = 0;
    Matcher whole = WHOLE.matcher(text);
    if (whole.find() && whole.group().contains("指标")) {
      all = ChineseNumbers.parse(whole.group(2));
      start = whole.start();
      end = whole.end();
      if (OF_FIELD.matcher(text.substring(0, start)).find()) {
        return null;
      }
    }
    for (Pattern pattern : List.of(BEHIND, AHEAD)) {
      Matcher part = pattern.matcher(text);
      while (part.find()) {
        boolean first = pattern == BEHIND;
        Integer number = ChineseNumbers.parse(part.group(first ? 2 : 1));
        boolean binds = part.group(first ? 1 : 2).equals("约束性");
        Integer before = binds ? binding : expected;
        if (before != null && !before.equals(number)) {
          // 经济发展类约束性指标1项，社会民生类约束性指标3项
          return null;
        }
        binding = binds ? number : binding;
        expected = binds ? expected : number;
        start = Math.min(start, part.start());
        end = Math.max(end, part.end());
      }
    }
    return end == 0 ? null : new Told(all, binding, expected, start, end);
  }

  @Override
  public void check(CheckedPlan plan, Facts<Told> facts, Findings findings) {
    List<Part> tables = plan.indicators().stream().map(Part::parent).filter(Objects::nonNull).distinct()
        .filter(table -> rows(table).size() >= FEWEST).toList();
    if (tables.isEmpty()) {
      return;
    }
    GoalSections goals = GoalSections.of(plan);
    for (Part part : plan.statements()) {
      Told told = facts.of(part.words());
      if (told != null && (goals.holds(part) || part.words().text().contains("表"))) {
        check(part.words(), told, tables, findings);
      }
    }
  }

  private static void check(Words words, Told told, List<Part> tables, Findings findings) {
    FindingPlace place = FindingPlace.of(words, told.start(), told.end());
    List<Part> all = tables.stream().flatMap(table -> rows(table).stream()).toList();
    List<List<Part>> choices = new ArrayList<>();
    tables.forEach(table -> choices.add(rows(table)));
    choices.add(all);
    boolean fits = choices.stream().anyMatch(rows -> fits(told, rows));
    if (!fits) {
      List<Part> rows = tables.size() == 1 ? all : rows(next(words, tables));
      report(told, rows, place, findings);
    }
  }

  /** The first table behind a sentence, else the last one. */
  private static Part next(Words words, List<Part> tables) {
    return tables.stream().filter(table -> table.parent() != null
        && table.parent().children().stream().anyMatch(child -> holds(child, words))).findFirst()
        .orElse(tables.getLast());
  }

  private static boolean holds(Part part, Words words) {
    return part.words() == words || part.children().stream().anyMatch(child -> child.words() == words);
  }

  private static List<Part> rows(Part table) {
    return table.children().stream().filter(row -> row.words().row() != null).toList();
  }

  private static boolean fits(Told told, List<Part> rows) {
    return fits(told.all(), rows, null) && fits(told.binding(), rows, Nature.BINDING)
        && fits(told.expected(), rows, Nature.EXPECTED);
  }

  private static boolean fits(Integer number, List<Part> rows, Nature nature) {
    return number == null || counts(rows, nature).contains(number);
  }

  /** How many rows there are of a nature, null for any: all, without those within others, as many as are numbered. */
  private static Set<Integer> counts(List<Part> rows, Nature nature) {
    List<Part> some =
        rows.stream().filter(row -> nature == null || row.words().row().nature() == nature).toList();
    boolean known = nature == null || rows.stream().noneMatch(row -> row.words().row().nature() == Nature.NONE);
    Set<Integer> counts = new HashSet<>();
    counts.add(some.size());
    counts.add((int) some.stream().filter(row -> !isWithin(row.words())).count());
    int numbered = (int) some.stream().map(row -> row.words().row().number()).filter(number -> !number.isBlank())
        .distinct().count();
    if (numbered > 0) {
      counts.add(numbered);
    }
    counts.add((int) some.stream().map(row -> row.words().row().name().strip()).distinct().count());
    return known ? counts : Set.of();
  }

  private static boolean isWithin(Words row) {
    String name = row.row().name().strip();
    return row.row().parent() != null || name.startsWith("其中") || name.startsWith("#") || name.startsWith("＃")
        || row.row().number().matches(".*[.．][0-9]+");
  }

  /** Tells of the first number that no way of counting gives. */
  private static void report(Told told, List<Part> rows, FindingPlace place, Findings findings) {
    String[] kinds = {"indicator-count.all", "indicator-count.binding", "indicator-count.expected"};
    Integer[] numbers = {told.all(), told.binding(), told.expected()};
    Nature[] natures = {null, Nature.BINDING, Nature.EXPECTED};
    for (int i = 0; i < kinds.length; i++) {
      Set<Integer> counts = counts(rows, natures[i]);
      if (numbers[i] != null && !counts.isEmpty() && !counts.contains(numbers[i])) {
        Nature nature = natures[i];
        long many = rows.stream().filter(row -> nature == null || row.words().row().nature() == nature).count();
        findings.add(Severity.WARNING,
            RuleWords.message(kinds[i], String.valueOf(numbers[i]), String.valueOf(many)), place,
            FindingPlace.all(rows.getFirst().parent().words()));
        return;
      }
    }
  }
}
