// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.model.Comparator;
import org.plandesk.text.ChineseNumbers;

/**
 * A figure as printed in a cell.
 *
 * <p>Accepts: 26 · ≥75 · ≤0.5 · 8-10 · 95以上 · 〔18〕 · 32.05万吨* · 下降10% · 下降20%以上 · 不减少 · 持续改善 · 1,200 · ９５
 * <p>Gives no figure for: - · — · 完成上级下达任务 · nothing
 *
 * @param comparator how it binds
 * @param values none, one, or both ends of a range
 * @param bracketed whether it stands in 〔〕 or [], which mark what adds up over the period
 */
public record PrintedFigure(Comparator comparator, List<Double> values, boolean bracketed) {

  private static final String NOTE_MARKS = "*＊※#★☆△▲▽▼○●◎◇◆①②③④⑤⑥";

  /** Whether a sign in a cell leads to a note below the table. */
  public static boolean isNoteMark(int sign) {
    return NOTE_MARKS.indexOf(sign) >= 0;
  }

  /** Reads a cell. */
  public static PrintedFigure of(String cell) {
    String text = normal(cell);
    boolean bracketed = !text.isEmpty() && "〔[【".indexOf(text.charAt(0)) >= 0 || text.contains("累计");
    if (text.contains("不减少") || text.contains("不降低") || text.contains("不下降") || text.contains("只增不减")
        || text.contains("不退化")) {
      return new PrintedFigure(Comparator.NOT_DECREASING, List.of(), bracketed);
    }
    List<Double> values = numbers(text);
    if (values.isEmpty()) {
      boolean improving = text.contains("改善") || text.contains("提升") || text.contains("提高") || text.contains("好转")
          || text.contains("向好");
      return new PrintedFigure(improving ? Comparator.IMPROVING : Comparator.NONE, List.of(), bracketed);
    }
    if (values.size() > 1 && isRange(text)) {
      return new PrintedFigure(Comparator.RANGE, values.subList(0, 2), bracketed);
    }
    return new PrintedFigure(comparator(text), values.subList(0, 1), bracketed);
  }

  private static Comparator comparator(String text) {
    if (changesBy(text, "下降", "降低", "减少", "压减", "削减")) {
      return Comparator.DECREASE_BY;
    }
    if (changesBy(text, "增长", "提高", "增加", "提升")) {
      return Comparator.INCREASE_BY;
    }
    if (text.indexOf('≤') >= 0 || text.indexOf('<') >= 0 || text.indexOf('≦') >= 0 || text.contains("以下")
        || text.contains("以内")
        || text.contains("不高于") || text.contains("不超过") || text.contains("小于")
        || text.contains("低于") && !text.contains("不低于")) {
      return Comparator.AT_MOST;
    }
    if (text.indexOf('≥') >= 0 || text.indexOf('>') >= 0 || text.indexOf('≧') >= 0 || text.contains("以上")
        || text.contains("不低于")
        || text.contains("不少于") || text.contains("不小于") || text.contains("大于") || text.contains("超过")
        || text.contains("高于")) {
      return Comparator.AT_LEAST;
    }
    return Comparator.EQUAL;
  }

  /** Whether a cell tells by how much something changes (下降20%以上), not what it changes to (下降到20%以下). */
  private static boolean changesBy(String text, String... verbs) {
    for (String verb : verbs) {
      int at = text.indexOf(verb);
      int behind = at + verb.length();
      if (at >= 0 && (behind == text.length() || "到至为".indexOf(text.charAt(behind)) < 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRange(String text) {
    int at = 0;
    while (at < text.length() && !ChineseNumbers.isArabic(text.charAt(at))) {
      at++;
    }
    while (at < text.length()
        && (ChineseNumbers.isArabic(text.charAt(at)) || text.charAt(at) == '.' || "%‰".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at < text.length() && "-~—–至到".indexOf(text.charAt(at)) >= 0;
  }

  private static List<Double> numbers(String text) {
    List<Double> values = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && (isDigit(text.charAt(at)) || isInner(text, at))) {
        at++;
      }
      double value = Double.parseDouble(text.substring(start, at).replace(",", ""));
      boolean negative =
          start > 0 && text.charAt(start - 1) == '-' && (start == 1 || "[〔<>≤≥".indexOf(text.charAt(start - 2)) >= 0);
      values.add(negative ? -value : value);
    }
    return values;
  }

  private static boolean isInner(String text, int at) {
    char c = text.charAt(at);
    boolean digitBehind = at + 1 < text.length() && isDigit(text.charAt(at + 1));
    boolean point = c == '.' && text.lastIndexOf('.', at - 1) < text.lastIndexOf(' ', at);
    return digitBehind && (c == '.' && (point || noPointSince(text, at))
        || c == ',' && at + 3 < text.length() && isDigit(text.charAt(at + 3)));
  }

  private static boolean noPointSince(String text, int at) {
    for (int i = at - 1; i >= 0 && (isDigit(text.charAt(i)) || text.charAt(i) == '.' || text.charAt(i) == ','); i--) {
      if (text.charAt(i) == '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Half-width figures and signs, no blanks; a table writes one sign in many ways. */
  static String normal(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (ChineseNumbers.isArabic(c)) {
        text.append((char) ('0' + ChineseNumbers.digit(c)));
      } else if (c >= '！' && c <= '～') {
        text.append((char) (c - '！' + '!'));
      } else if (c == '−' || c == '﹣') {
        text.append('-');
      } else if (c != ' ' && c != '\u3000' && c != '\u00A0') {
        text.append(c);
      }
    }
    return text.toString();
  }
}
