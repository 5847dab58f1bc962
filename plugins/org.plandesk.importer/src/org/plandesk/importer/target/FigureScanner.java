// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.importer.target.MeasureUnits.Kind;
import org.plandesk.importer.target.MeasureUnits.Match;
import org.plandesk.model.Comparator;
import org.plandesk.text.Blanks;
import org.plandesk.text.ChineseNumbers;

/**
 * Finds the figures of a sentence, whatever they mean. One pass, no state.
 *
 * <p>Accepts: 25%以上, ≥75%, 8-10%, 8%～10%, 10万吨/日, 1,200公里, 每秒5个立方, 百分之八十, 三分之二, 两座, 0.57以上,
 * 2.5:1.
 * <p>Rejects: PM2.5, 2025年, 第3条, 1+30, 12369 in quotes, 国6b, 《…2020…》, 1:500地形图, 15:45:40.
 */
final class FigureScanner {
  private static final String RANGE_MARKS = "-–—~～－‐﹣至到";
  private static final String SIGNS = "≥≤＞＜><≧≦﹥﹤=＝";
  /** A number of years below this one is a length of time when the words before speak of 年限. */
  private static final double MOST_YEARS = 100;
  private static final int LONGEST_LEAD = 40;
  private static final int LEAST_QUOTED = 4;
  private static final String[] RATES =
      {"秒", "小时", "分钟", "日", "天", "亩", "万人", "千人", "百人", "百户", "平方公里", "平方米", "立方米", "公顷",
          "公里", "吨", "公斤", "斤", "千瓦时", "人", "户", "生", "村", "头", "只", "床", "车", "次", "万元", "辆"};
  private static final String[] PERIODS = {"年", "月", "季", "季度", "学期"};
  private static final String CHINESE = "一二两三四五六七八九十百";
  private static final String[] TAILS = {"及以上", "及以下", "以上", "以下", "以内", "之内", "之间", "左右", "上下"};

  private final MeasureUnits units = MeasureUnits.common();

  /**
   * A number at an offset.
   *
   * @param end offset after it
   * @param value its value
   */
  private record Number(int end, double value) {
  }

  /** The figures of a sentence by place. */
  List<Figure> scan(String text, TargetContext context) {
    List<Figure> figures = new ArrayList<>();
    int titleDepth = 0;
    int quoteEnd = -1;
    int saidEnd = -1;
    boolean closes = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '《') {
        titleDepth++;
      } else if (c == '》') {
        titleDepth = Math.max(0, titleDepth - 1);
      } else if (c == '“' && closes && i >= Math.max(quoteEnd, saidEnd)) {
        int close = text.indexOf('”', i);
        closes = close >= 0;
        boolean says = closes && says(text.substring(i + 1, close));
        saidEnd = says ? close : saidEnd;
        quoteEnd = says ? -1 : close;
      }
      if (titleDepth > 0 || i < quoteEnd) {
        continue;
      }
      Figure figure = figureAt(text, i, context);
      if (figure != null) {
        figures.add(figure);
        i = figure.tail() - 1;
      } else if (ChineseNumbers.isArabic(c)) {
        i = skipToken(text, i) - 1;
      }
    }
    return figures;
  }

  /** Whether quoted words say that something is to be reached: “服务半径小于0.9公里”, but not “三个100%”. */
  private static boolean says(String quoted) {
    for (int i = LEAST_QUOTED; i < quoted.length(); i++) {
      if (ChineseNumbers.isArabic(quoted.charAt(i))) {
        int bound = Math.max(TargetWords.list("atmost").lengthBefore(quoted, 0, i),
            TargetWords.list("atleast").lengthBefore(quoted, 0, i));
        return Math.max(bound, TargetWords.list("level").lengthBefore(quoted, 0, i)) > 1;
      }
    }
    return false;
  }

  private Figure figureAt(String text, int i, TargetContext context) {
    char c = text.charAt(i);
    PartInWords part = context.timeAt(i) == null ? PartInWords.at(text, i) : null;
    if (part != null) {
      return finished(text, i, part.end(), List.of(part.value()), new Match(part.end(), part.unit(), Kind.SHARE), true);
    }
    if (ChineseNumbers.isArabic(c)) {
      return context.timeAt(i) == null && startsNumber(text, i) ? arabic(text, i, context) : null;
    }
    if (CHINESE.indexOf(c) >= 0 && context.timeAt(i) == null) {
      return inWords(text, i);
    }
    return null;
  }

  /** Whether a digit begins a number of its own and not the end of PM2.5, 第3, A4, 1+30, 1:2. */
  private static boolean startsNumber(String text, int i) {
    if (i == 0) {
      return true;
    }
    char before = text.charAt(i - 1);
    boolean word = before < 0x80 && (Character.isLetterOrDigit(before) || ".+-_/:#×".indexOf(before) >= 0);
    return !word && "第国№＋．：∶·×".indexOf(before) < 0 || before == '：' && i >= 2 && MeasureUnits.hanAt(text, i - 2);
  }

  private static int skipToken(String text, int i) {
    int at = i + 1;
    while (at < text.length() && (ChineseNumbers.isArabic(text.charAt(at)) || ".．".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private Figure arabic(String text, int i, TargetContext context) {
    Number first = number(text, i);
    int at = Blanks.skip(text, first.end(), text.length());
    Match unit = units.at(text, at);
    int end = unit == null ? first.end() : unit.end();
    List<Double> values = List.of(first.value());
    int second = rangeStart(text, end, context);
    if (second >= 0) {
      Number upper = number(text, second);
      Match upperUnit = units.at(text, Blanks.skip(text, upper.end(), text.length()));
      unit = upperUnit == null ? unit : upperUnit;
      end = upperUnit == null ? upper.end() : upperUnit.end();
      values = List.of(first.value(), upper.value());
    }
    if (unit == null && values.size() == 1) {
      int ratio = ratioEnd(text, end);
      if (ratio > end) {
        return finished(text, i, ratio, values,
            new Match(ratio, ":" + Blanks.without(text.substring(end + 1, ratio)), Kind.OTHER), false);
      }
    }
    if (unit == null && namesSomething(text, end)) {
      return null;
    }
    if (unit != null && unit.kind() == Kind.DURATION && "年月日".indexOf(unit.name()) >= 0
        && !(values.getFirst() < MOST_YEARS && "年".equals(unit.name()) && lasts(text, i))) {
      return null;
    }
    return finished(text, i, end, values, unit, false);
  }

  /** Whether a number of years is a length of time: 平均受教育年限达到11.3年, 轮候期压缩至1年. */
  private static boolean lasts(String text, int i) {
    return text.substring(Math.max(0, i - LONGEST_LEAD), i).contains("年限")
        || TargetWords.list("level").lengthBefore(text, 0, i) > 1 && "到至在".indexOf(text.charAt(i - 1)) >= 0;
  }

  /** End of :1 behind the number of a ratio (车桩比达到2.5:1); the offset itself for 1:500地形图 and 15:45:40. */
  private static int ratioEnd(String text, int offset) {
    if (offset >= text.length() || ":：∶".indexOf(text.charAt(offset)) < 0 || !digitAt(text, offset + 1)) {
      return offset;
    }
    int end = number(text, offset + 1).end();
    boolean goesOn = end < text.length() && (MeasureUnits.hanAt(text, end) && tailAt(text, end) == null
        || ":：∶".indexOf(text.charAt(end)) >= 0);
    return goesOn ? offset : end;
  }

  /** Whether a number without unit is part of a name: 5G, 12号, 30工程, 1+30. */
  private static boolean namesSomething(String text, int end) {
    if (end >= text.length()) {
      return false;
    }
    char next = text.charAt(end);
    if (next < 0x80 && (Character.isLetter(next) || "+-#:/_×".indexOf(next) >= 0) || next == '×' || next == '＋'
        || next == '：') {
      return true;
    }
    return MeasureUnits.hanAt(text, end) && tailAt(text, end) == null && "和及与到至".indexOf(next) < 0;
  }

  private static int rangeStart(String text, int end, TargetContext context) {
    int at = Blanks.skip(text, end, text.length());
    int marks = at;
    while (marks < text.length() && marks < at + 2 && RANGE_MARKS.indexOf(text.charAt(marks)) >= 0) {
      marks++;
    }
    int digit = Blanks.skip(text, marks, text.length());
    boolean found = marks > at && digit < text.length() && ChineseNumbers.isArabic(text.charAt(digit));
    return found && context.timeAt(digit) == null ? digit : -1;
  }

  private static Number number(String text, int i) {
    StringBuilder digits = new StringBuilder();
    int at = i;
    boolean point = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (ChineseNumbers.isArabic(c)) {
        digits.append((char) ('0' + ChineseNumbers.digit(c)));
      } else if (!point && (c == '.' || c == '．') && digitAt(text, at + 1)) {
        point = true;
        digits.append('.');
      } else if (!(c == ',' && !point && thousands(text, at))) {
        break;
      }
      at++;
    }
    return new Number(at, Double.parseDouble(digits.toString()));
  }

  private static boolean thousands(String text, int comma) {
    return digitAt(text, comma + 1) && digitAt(text, comma + 2) && digitAt(text, comma + 3)
        && !digitAt(text, comma + 4);
  }

  private static boolean digitAt(String text, int at) {
    return at < text.length() && ChineseNumbers.isArabic(text.charAt(at));
  }

  private Figure inWords(String text, int i) {
    if (i > 0 && (ChineseNumbers.isChinese(text.charAt(i - 1)) || "第几数国Ⅰ统之唯单逐进".indexOf(text.charAt(i - 1)) >= 0)) {
      return null;
    }
    int at = i;
    while (at < text.length() && CHINESE.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    Match unit = units.at(text, at);
    int value = ChineseNumbers.parse(text.substring(i, at));
    // 二次供水, 一次性: how it is done, not how often
    boolean manner = unit != null && unit.name().equals("次") && MeasureUnits.hanAt(text, unit.end())
        && tailAt(text, unit.end()) == null;
    boolean counts = unit != null && value > 0 && !manner && (unit.kind() == Kind.COUNT || unit.kind() == Kind.EXTENT
        || unit.name().equals("番") || unit.name().equals("倍"));
    if (counts && unit.name().equals("番")) {
      // each 番 doubles
      double percent = (Math.pow(2, value) - 1) * 100;
      return finished(text, i, unit.end(), List.of(percent), new Match(unit.end(), "%", Kind.SHARE), true);
    }
    return counts ? finished(text, i, unit.end(), List.of((double) value), unit, true) : null;
  }

  private static Figure finished(String text, int first, int end, List<Double> values, Match unit, boolean chinese) {
    String name = unit == null || unit.name().isEmpty() ? null : unit.name();
    int start = first;
    Comparator bound = null;
    int sign = Blanks.skipBack(text, 0, first);
    if (sign > 0 && SIGNS.indexOf(text.charAt(sign - 1)) >= 0) {
      start = sign - 1;
      char is = text.charAt(start);
      bound = "=＝".indexOf(is) >= 0 ? Comparator.EQUAL
          : "≥＞>≧﹥".indexOf(is) >= 0 ? Comparator.AT_LEAST : Comparator.AT_MOST;
    }
    int rates = name == null ? start : ratesStart(text, start);
    if (rates < start) {
      name = name + "/" + text.substring(rates + 1, start).replace('每', '·');
      start = rates;
    }
    int tail = end;
    // a page set with blanks around its figures: 8 % 以内
    int behind = end + (text.startsWith(" ", end) && tailAt(text, end + 1) != null ? 1 : 0);
    String word = tailAt(text, behind);
    if (word != null) {
      tail = behind + word.length();
      if (!word.equals("左右") && !word.equals("上下") && !word.equals("之间")) {
        bound = word.endsWith("上") ? Comparator.AT_LEAST : Comparator.AT_MOST;
      }
    }
    return new Figure(start, end, tail, values, name == null ? null : name.replace('％', '%'),
        unit == null ? Kind.PLAIN : unit.kind(), bound, chinese);
  }

  /** Start of 每秒 before a figure; 每月 counts only behind 每人 or 到, since 每年30个 says when. */
  private static int ratesStart(String text, int start) {
    int period = wordStart(text, start, PERIODS);
    int rate = wordStart(text, period, RATES);
    boolean led = rate < period || period > 0 && "到至为".indexOf(text.charAt(period - 1)) >= 0;
    return period < start && !led ? start : rate;
  }

  private static int wordStart(String text, int end, String[] words) {
    for (String word : words) {
      int at = end - word.length() - 1;
      if (text.startsWith("每" + word, at)) {
        return at;
      }
    }
    return end;
  }

  /** 以上, 以内 and the like at an offset, or null. */
  static String tailAt(String text, int at) {
    for (String tail : TAILS) {
      if (text.startsWith(tail, at)) {
        return tail;
      }
    }
    return null;
  }
}
