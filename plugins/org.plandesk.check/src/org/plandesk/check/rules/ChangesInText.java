// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.check.plan.Words;
import org.plandesk.model.Comparator;

/**
 * How much something is said to change, against where it starts and where it is to be.
 *
 * <p>Finds: 覆盖率五年提高45个百分点 where the table goes from 56 to 95 · 由68%提高到92%，提高34个百分点. Leaves: rough figures, changes of each year or against another
 * year, shares of a quantity.
 */
final class ChangesInText {

  private static final Pattern TOLD = Pattern.compile(
      "[由从][^，。；0-9]{0,8}(?:20[0-9]{2}年[底末]?的?)?([0-9]+(?:\\.[0-9]+)?)([^0-9，。；、]{1,6}?)[^0-9，。；、]{0,4}(?:提高|提升|增加|上升|增长|扩大|下降|降低|减少|降|增|压减|缩短)(?:到|至|为)"
          + "(?:20[0-9]{2}年[底末]?的?)?([0-9]+(?:\\.[0-9]+)?)\\2[，、]?(?:共|累计|净|总共|[三五]年)?(?:提高|提升|增加|上升|增长|下降|降低|减少|缩短|压减)了?([0-9]+(?:\\.[0-9]+)?)(个百分点|\\2)(?!以上|左右|/)");
  private static final Pattern SINCE_START = Pattern.compile(
      "[比较](?:基期|现状|“十[一二三四五]五”末|20[0-9]{2}年[底末]?)|[三五]年[内间]?|规划期|“十[一二三四五]五”(?:期间|时期)");
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}(?=年)");
  private static final Pattern OTHER = Pattern.compile("年均|每年|同比|上年|约|近|超过|左右|以上|以内|全国|全省|平均水平");
  private static final double ROUNDED = 0.051;
  private static final double WHOLE = 0.51;

  private ChangesInText() {
  }

  /** What one sentence says of the start, the end and the change between them. */
  static void check(Words words, Findings findings) {
    Matcher told = TOLD.matcher(words.text());
    while (told.find()) {
      double from = Double.parseDouble(told.group(1));
      double to = Double.parseDouble(told.group(3));
      double by = Double.parseDouble(told.group(4));
      if (differs(from, to, by, told.group(4))) {
        findings.add(Severity.WARNING,
            RuleWords.message("table-text-value.change", Amount.write(from), Amount.write(to), Amount.write(by)),
            FindingPlace.of(words, told.start(), told.end()));
      }
    }
  }

  /**
   * The change that a sentence tells of what a row goes from and to.
   *
   * @param sure whether both have the same name
   */
  static void check(TableTextValue.Value text, TableTextValue.Value table, boolean sure, Findings findings) {
    IndicatorRow row = table.words().row();
    IndicatorRow.RowTarget last = row == null ? null : row.lastTarget();
    boolean change = text.comparator() == Comparator.INCREASE_BY || text.comparator() == Comparator.DECREASE_BY;
    if (!change || text.values().size() != 1 || last == null || last.value() == null || row.baseline() == null
        || last.comparator() == Comparator.INCREASE_BY || last.comparator() == Comparator.DECREASE_BY
        || text.year() != null && last.year() != null && !text.year().equals(last.year())) {
      return;
    }
    String unit = text.unit();
    boolean sameUnit = row.unit().equals(unit)
        ? !unit.equals("%") : row.unit().matches("[%％]") && unit.endsWith("百分点");
    String sentence = text.words().text();
    int from = Math.max(sentence.lastIndexOf('；', text.start()), sentence.lastIndexOf('。', text.start())) + 1;
    String clause = sentence.substring(from, Math.min(sentence.length(), text.end() + 2));
    boolean since = SINCE_START.matcher(clause).find();
    if (sameUnit && (!since || isSinceStart(clause, row)) && !OTHER.matcher(clause).find()
        && differs(row.baseline(), last.value(), text.values().getFirst(),
            Amount.write(text.values().getFirst()))) {
      // Where nothing says since when, it is only told.
      findings.add(since && sure ? Severity.WARNING : Severity.INFO,
          RuleWords.message("table-text-value.change", Amount.write(row.baseline()), Amount.write(last.value()),
              text.shown()),
          text.place(), table.place());
    }
  }

  /** Whether the change is that of the whole period. */
  private static boolean isSinceStart(String clause, IndicatorRow row) {
    Matcher since = SINCE_START.matcher(clause);
    if (!since.find()) {
      return false;
    }
    Matcher year = YEAR.matcher(since.group());
    return !year.find() || row.baselineYear() == null || year.group().equals(row.baselineYear().toString());
  }

  /** Whole numbers stand for what was rounded to them. */
  private static boolean differs(double from, double to, double by, String written) {
    double off = Math.abs(Math.abs(to - from) - by);
    return off > (written.indexOf('.') < 0 && Math.abs(to - from) % 1 != 0 ? WHOLE : ROUNDED);
  }
}
