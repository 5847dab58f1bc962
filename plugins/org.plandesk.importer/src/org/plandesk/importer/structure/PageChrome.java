// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.plandesk.model.LeftoverKind;
import org.plandesk.text.Blanks;
import org.plandesk.text.ChineseNumbers;

/**
 * Finds page numbers, running heads and drawn lines that stand as lines of their own between the lines of the text.
 *
 * <p>Accepts: “————”, “┌──┐”, “— 12 —”, “- 3 -”, “第 3 页”, “第3页 共20页”, “3/20”, “III”; a bare “12” when another one, one higher, follows a
 * page later or when it breaks a sentence; a line that returns on at least three pages beside page numbers or inside
 * sentences, or on fewer when it is short and each time beside a page number amid a sentence, with or without the page number in it (but not the title at the head of the document that it repeats; the
 * title need return only once).
 * <p>Rejects: numbers in cells of a table, the number of a box on a line of its own, a sentence that returns.
 */
final class PageChrome {
  /** A bare number is a page number only when it is this far from the next one, in lines. */
  private static final int SHORTEST_PAGE = 8;
  /** How many lines away prose may be. */
  private static final int NEAR = 4;
  /** From so many short lines to one of prose on they are cells of a table. */
  private static final int MOST_CELLS = 5;
  private static final int LONGEST_HEAD = 60;
  /** Digits of a page number that nothing but its place tells from a figure. */
  private static final int LONGEST_PAGE = 3;
  private static final int RETURNS = 3;
  private static final Pattern GAZETTE = Pattern.compile("公报.{0,12}第[0-9０-９]{1,3}期|第[0-9０-９]{1,3}期.{0,12}公报");
  /** A line drawn between paragraphs or around a box. */
  private static final Pattern RULE =
      Pattern.compile("[\\u2500-\\u259F]{2,}|[-－—–=＝_＿*＊·~～#＋+]{4,}|\\*{3}");
  private static final Pattern FRAME = Pattern.compile("[-－—–‐·•~～|]+");
  private static final Pattern NAMED = Pattern.compile(
      "第[0-9０-９一二三四五六七八九十百]{1,4}页([，,/]?共[0-9０-９一二三四五六七八九十百]{1,4}页)?|[0-9]{1,3}/[0-9]{2,3}|[IVX]{1,5}|[ivx]{1,5}|[ⅠⅡⅢⅣⅤⅥ]|[Pp](age)?\\.?[0-9]{1,3}");

  private final String source;
  private final List<Line> lines;
  /** By line: 1 + the line with content before it as far as is known, 0 for not known; keeps long gaps from being walked again. */
  private final int[] before;

  private PageChrome(String source, List<Line> lines) {
    this.source = source;
    this.lines = lines;
    this.before = new int[lines.size()];
  }

  /** Marks the lines that are page chrome. */
  static void mark(String source, List<Line> lines) {
    PageChrome chrome = new PageChrome(source, lines);
    chrome.markRules();
    chrome.markDecorated();
    chrome.markBare();
    chrome.markRunningHeads();
  }

  private void markRules() {
    for (Line line : lines) {
      if (line.isContent() && !line.isCell(source) && RULE.matcher(Blanks.without(line.text(source))).matches()) {
        line.leftover = LeftoverKind.PUNCTUATION;
      }
    }
  }

  private void markDecorated() {
    for (Line line : lines) {
      if (line.isContent() && !line.isCell(source) && isDecorated(Blanks.without(line.text(source)))) {
        line.leftover = LeftoverKind.PAGE_NUMBER;
      }
    }
  }

  /** “—12—”, “第3页”, “第3页共20页”, “3/20”, blanks taken out. */
  private static boolean isDecorated(String text) {
    if (text.length() > 14 || text.isEmpty()) {
      return false;
    }
    String digits = FRAME.matcher(text).replaceAll(" ").strip();
    boolean framed = digits.length() < text.length() - 1 && isNumber(digits);
    return framed || NAMED.matcher(text).matches();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> ChineseNumbers.isArabic((char) c));
  }

  private void markBare() {
    List<Integer> bare = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isContent() && !line.isCell(source) && isNumber(line.text(source)) && !belongsToBox(i)) {
        bare.add(i);
      }
    }
    for (int k = 0; k < bare.size(); k++) {
      int i = bare.get(k);
      boolean chained = k > 0 && follows(bare.get(k - 1), i) || k + 1 < bare.size() && follows(i, bare.get(k + 1));
      if (chained && amidProse(i) || lines.get(i).to - lines.get(i).from <= LONGEST_PAGE && breaksSentence(i)
          && isProse(contentAfter(i))) {
        lines.get(i).leftover = LeftoverKind.PAGE_NUMBER;
      }
    }
  }

  private boolean follows(int first, int second) {
    return second - first >= SHORTEST_PAGE && number(second) == number(first) + 1;
  }

  private int number(int index) {
    return ChineseNumbers.parse(lines.get(index).text(source));
  }

  private boolean belongsToBox(int index) {
    Line before = contentBefore(index);
    return before != null && before.text(source).equals("专栏");
  }

  /** Whether prose is near; among cells that each have a line of their own the long name of one does not make it prose. */
  private boolean amidProse(int index) {
    int prose = 0;
    int cells = 0;
    for (int i = Math.max(0, index - NEAR); i < Math.min(lines.size(), index + NEAR + 1); i++) {
      if (i != index && lines.get(i).isContent() && !lines.get(i).isCell(source)) {
        boolean wide = lines.get(i).width(source) >= 30;
        prose += wide ? 1 : 0;
        cells += wide || LineEnds.isClosed(source, lines.get(i)) ? 0 : 1;
      }
    }
    return prose > 0 && cells < prose * MOST_CELLS;
  }

  /** Whether the sentence before goes on behind the line. */
  private boolean breaksSentence(int index) {
    Line before = contentBefore(index);
    Line after = contentAfter(index);
    if (before == null || after == null || before.isCell(source) || after.isCell(source)) {
      return false;
    }
    return before.width(source) >= 30 && !LineEnds.isClosed(source, before) && !LineEnds.opens(source, after)
        && HeadingNumbers.at(before.text(source), 0) == null;
  }

  /** Whether a line is prose or its end, no cell of a table. */
  private boolean isProse(Line line) {
    return LineEnds.isClosed(source, line) || line.width(source) >= 30;
  }

  private Line contentBefore(int index) {
    int at = index - 1;
    while (at >= 0 && !lines.get(at).isContent()) {
      at = before[at] > 0 ? before[at] - 1 : at - 1;
    }
    if (at >= 0) {
      before[index] = at + 1;
    }
    return at >= 0 ? lines.get(at) : null;
  }

  private Line contentAfter(int index) {
    for (int i = index + 1; i < lines.size(); i++) {
      if (lines.get(i).isContent()) {
        return lines.get(i);
      }
    }
    return null;
  }

  private void markRunningHeads() {
    Map<String, List<Integer>> byText = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isContent() && !line.isCell(source) && line.width(source) <= LONGEST_HEAD) {
        byText.computeIfAbsent(headText(line), key -> new ArrayList<>()).add(i);
      }
    }
    int first = firstContent();
    byText.forEach((text, places) -> {
      boolean opens = places.getFirst() == first;
      if (text.length() >= 4 && !LineEnds.isClosed(text) && standsAtPages(places)) {
        places.forEach(place -> lines.get(place).leftover = LeftoverKind.RUNNING_HEAD);
      } else if (text.length() >= 4 && places.size() >= (opens ? 2 : RETURNS) && !LineEnds.isClosed(text)) {
        long chrome = places.stream().filter(place -> besidePageNumber(place) || breaksSentence(place)).count();
        if (chrome * 2 >= places.size()) {
          boolean title = opens || !besidePageNumber(places.getFirst()) && !breaksSentence(places.getFirst());
          places.stream().skip(title ? 1 : 0).forEach(place -> lines.get(place).leftover = LeftoverKind.RUNNING_HEAD);
        }
      }
    });
  }

  /** Whether every place of a line, may it be one or two, is beside a page number: the name of a gazette, or amid a sentence. */
  private boolean standsAtPages(List<Integer> places) {
    return places.stream().allMatch(place -> (isPageNumber(place, -1) || isPageNumber(place, 1))
        && (GAZETTE.matcher(Blanks.without(lines.get(place).text(source))).find() || isShortAmid(place)));
  }

  /** Whether the name of a document, much shorter than the line before, stands where a sentence goes on. */
  private boolean isShortAmid(int place) {
    Line before = contentBefore(place);
    return before != null && breaksSentence(place) && lines.get(place).width(source) * 4 < before.width(source) * 3
        && HeadingNumbers.at(lines.get(place).text(source), 0) == null
        && PlanProperties.isTitle(Blanks.without(lines.get(place).text(source)));
  }

  /** The line that opens the document, -1 when it has none. */
  private int firstContent() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isContent()) {
        return i;
      }
    }
    return -1;
  }

  /** The line without blanks and without a page number at its edges. */
  private String headText(Line line) {
    String text = Blanks.without(line.text(source));
    int start = 0;
    int end = text.length();
    while (start < end && isPageMark(text.charAt(start))) {
      start++;
    }
    while (end > start && isPageMark(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isPageMark(char c) {
    return ChineseNumbers.isArabic(c) || "-－—–·•|".indexOf(c) >= 0;
  }

  private boolean besidePageNumber(int index) {
    return isPageNumber(index, -1) || isPageNumber(index, 1) || !headText(lines.get(index))
        .equals(Blanks.without(lines.get(index).text(source)));
  }

  private boolean isPageNumber(int index, int step) {
    for (int i = index + step; i >= 0 && i < lines.size(); i += step) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i).leftover == LeftoverKind.PAGE_NUMBER;
      }
    }
    return false;
  }
}
