// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds tables among the lines: behind a caption, or by their header row alone.
 */
final class TableFinder {
  private static final String[] HEADERS = {"序号", "指标", "单位", "责任", "时限", "任务", "项目", "属性", "目标", "名称",
      "类别", "类型", "牵头", "配合", "措施", "内容", "时间", "年", "备注", "进度", "领域"};

  /** How many lines and characters a header may take. */
  private static final int HEADER_LINES = 16;
  private static final int LONGEST_HEADER = 200;
  private static final Pattern CELLS = Pattern.compile("[\\t|　]|  +");

  /** Lines that were read in vain and are not read again, to keep the time linear. */
  private static final int LONG_STRETCH = 100;
  private static final int LONGEST_UNIT_LINE = 20;

  private static final int LONGEST_NAME = 45;
  /** How far at the beginning a document quotes its own name. */
  private static final int LONGEST_NOTICE = 1500;
  private static final Pattern TITLE =
      Pattern.compile(".*(表|清单|台账|一览|指标|指标体系|目标值|任务分工|任务分解|责任分工|项目库)([（(].{1,20}[)）])?");

  /** A table and the first line behind it. */
  record Found(TableGrid grid, int nextLine) {}

  private final Map<Integer, Found> byFirstLine = new HashMap<>();

  TableFinder(String source, List<Line> lines, Runnable check) {
    int at = 0;
    int stretch = 0;
    while (at < lines.size()) {
      check.run();
      while (stretch <= at || stretch < lines.size() && !lines.get(stretch).row) {
        stretch++;
      }
      boolean loose = lines.get(at).isContent() && !lines.get(at).row;
      Found found = loose ? find(source, lines.subList(0, Math.min(stretch, lines.size())), at) : null;
      if (found != null && found.grid() != null) {
        byFirstLine.put(at, found);
      }
      at = found == null ? at + 1 : found.nextLine();
    }
  }

  /** The table that begins at a line, caption included, or null. */
  Found at(int line) {
    return byFirstLine.get(line);
  }

  /**
   * Looks for a table that begins at a line.
   *
   * @return the table; no grid but the line to go on at, when a long stretch proved to be none; else null
   */
  private static Found find(String source, List<Line> lines, int at) {
    Line line = lines.get(at);
    boolean numbered = !hasInnerTab(source, line) && Captions.isTable(line.text(source));
    boolean caption = numbered || isTitle(source, lines, at);
    int first = caption ? nextContent(lines, at) : at;
    if (first < 0) {
      return null;
    }
    Fragment title = caption ? Fragment.of(source, line.from, line.to) : null;
    boolean unitLine = caption && isUnitLine(source, lines.get(first));
    int skipped = unitLine ? nextContent(lines, first) : first;
    if (skipped < 0) {
      return null;
    }
    Found found = read(source, lines, skipped, title);
    if (found == null) {
      return null;
    }
    if (looksLikeTable(found.grid(), numbered)) {
      return unitLine ? withNote(source, lines.get(first), found) : found;
    }
    return found.nextLine() - at > LONG_STRETCH ? new Found(null, found.nextLine()) : null;
  }

  /**
   * Whether a line names the table right behind it without a number: 重点任务分工表. The name of the document, which its
   * first line is and which the text before quotes, does not.
   */
  private static boolean isTitle(String source, List<Line> lines, int at) {
    Line line = lines.get(at);
    String text = line.text(source);
    if (text.length() > LONGEST_NAME || text.length() < 4 || !TITLE.matcher(text).matches() || line.isCell(source)
        || hasInnerTab(source, line) || HeadingNumbers.at(text, 0) != null || FlatHeader.isName(text)
        || Captions.isBox(text) || isTitleOfBox(source, lines, at)) {
      return false;
    }
    String start = source.substring(0, Math.min(line.start, LONGEST_NOTICE));
    boolean first = start.isBlank();
    return !first && !NoticeNames.plain(text).isEmpty()
        && !start.replace('〈', '《').replace('〉', '》').contains("《" + NoticeNames.plain(text) + "》");
  }

  /** Whether the line before is 专栏, with or without a number, so that this one is its title. */
  private static boolean isTitleOfBox(String source, List<Line> lines, int at) {
    int before = at - 1;
    while (before >= 0 && at - before <= 4 && !lines.get(before).isContent()) {
      before--;
    }
    if (before < 0 || !lines.get(before).isContent()) {
      return false;
    }
    String text = lines.get(before).text(source);
    Captions.Caption box = Captions.box(text);
    return box != null && box.titleStart() == text.length()
        || text.matches("[0-9０-９一二三四五六七八九十]{1,3}") && before > 0 && isTitleOfBox(source, lines, before);
  }

  /** Reads the table whose header begins at a line in the way that its lines suggest; null when there is none. */
  private static Found read(String source, List<Line> lines, int first, Fragment title) {
    Line begin = lines.get(first);
    boolean byTabs = hasInnerTab(source, begin) || hasBars(source, begin);
    if (!byTabs && !begin.isCell(source)) {
      SpacedRows.Reading spaced = title != null && namesColumns(source, lines, first)
          ? SpacedRows.read(source, lines, first, title) : null;
      Found flat = spaced != null && spaced.whole() ? null : FlatTable.read(source, lines, first, title);
      // where cells were merged, rows are shorter than the header, and only one that counts with that finds them all
      boolean longer =
          spaced != null && flat != null && flat.grid().rows().size() > spaced.found().grid().rows().size();
      return spaced != null && !longer ? spaced.found() : flat;
    }
    if (!namesColumns(source, lines, first)) {
      return null;
    }
    return byTabs ? RowLines.read(source, lines, first, title) : CellLines.read(source, lines, first, title);
  }

  /** A line “单位：万元” between caption and table is a note to it. */
  static boolean isUnitLine(String source, Line line) {
    return line.to - line.from < LONGEST_UNIT_LINE && line.text(source).replaceAll("[（(]", "").startsWith("单位：");
  }

  private static Found withNote(String source, Line line, Found found) {
    List<Fragment> notes = new ArrayList<>(found.grid().notes());
    notes.addFirst(Fragment.of(source, line.from, line.to));
    return new Found(new TableGrid(found.grid().caption(), found.grid().rows(), notes), found.nextLine());
  }

  /** Whether the next few cells name at least two columns; asked first, for it costs little. */
  private static boolean namesColumns(String source, List<Line> lines, int first) {
    int named = 0;
    int limit = Math.min(lines.size(), first + HEADER_LINES);
    for (int i = first; i < limit && named < 2; i++) {
      Line line = lines.get(i);
      if (line.isContent() && line.to - line.from <= LONGEST_HEADER) {
        for (String cell : CELLS.split(line.text(source))) {
          named += isHeader(cell.strip()) ? 1 : 0;
        }
      }
    }
    return named >= 2;
  }

  static int nextContent(List<Line> lines, int index) {
    for (int i = index + 1; i < lines.size(); i++) {
      if (lines.get(i).isContent()) {
        return i;
      }
    }
    return -1;
  }

  static boolean hasInnerTab(String source, Line line) {
    return source.indexOf('\t', line.from, Math.max(line.from, line.to)) >= 0;
  }

  /** Whether bars part the cells of a line: | 序号 | 指标 |, 序号 | 指标 | 单位. */
  private static boolean hasBars(String source, Line line) {
    int first = source.indexOf('|', line.from, line.to);
    return first >= 0 && (first == line.from || source.indexOf('|', first + 1, line.to) >= 0);
  }

  private static boolean looksLikeTable(TableGrid grid, boolean caption) {
    if (grid.rows().size() < 2 || grid.columns() < (caption ? 2 : 3)) {
      return false;
    }
    int named = 0;
    for (TableGrid.Cell cell : grid.rows().getFirst().cells()) {
      named += isHeader(cell.text()) ? 1 : 0;
    }
    return named >= 2;
  }

  /** Whether a cell's text names a column. */
  static boolean isHeader(String text) {
    if (text.isEmpty() || text.length() > 16) {
      return false;
    }
    for (String word : HEADERS) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
