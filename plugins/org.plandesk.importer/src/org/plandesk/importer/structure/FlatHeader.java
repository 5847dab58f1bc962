// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.plandesk.importer.structure.TableColumns.Kind;
import org.plandesk.text.Blanks;

/**
 * The names of the columns of a table that lost its lines and tabs: each on a line of its own, or all on one line with
 * blanks between them. So sure that no caption is needed: three names and more, one of them of what the rows are about
 * and one of a measure, a unit or a date.
 *
 * <p>Accepts: 序号⏎指标⏎单位⏎2020年⏎2025年⏎属性 · 类别 指标 2020年 2025年 年均/累计 属性 · 序号⏎工作任务⏎责任单位⏎完成时限
 * <p>Rejects: 主要目标⏎重点任务⏎保障措施 · 指标 说明
 *
 * @param names the names in the order of the document
 * @param under names that stand in a second row below the years, as many as there are years; none without such a row
 * @param columns what the columns hold
 * @param onOneLine whether the names stand on one line, so that rows do, too
 * @param wide whether more than one blank stands between cells
 * @param nextLine the first line behind the names
 */
record FlatHeader(List<Fragment> names, List<Fragment> under, TableColumns columns, boolean onOneLine, boolean wide,
    int nextLine) {
  private static final int FEWEST = 3;
  private static final int MOST = 16;
  private static final int LONGEST_LINE = 160;
  private static final Pattern NAME = Pattern.compile(
      "序号|编号|类别|类型|领域|分类|方面|板块|目标类|名称|项目|单位|属性|性质|备注|责任人|"
          + ".{0,6}指标(名称|内容|类别|类型|属性|性质|单位|体系|值|项)?|.{2,4}(名称|类别|内容)|计量单位|"
          + ".{0,6}(责任|牵头|配合|实施|主管|协办|主办|落实|承担|建设|参与|完成|协同)(单位|部门|主体|领导|处室)(（.{1,8}）)?|"
          + "(完成|办结|推进|实施|计划完成)?(时限|时间|期限|进度)(要求|安排)?|"
          + ".{0,4}(任务|措施|举措|事项|要求|分工)|.{0,4}(目标|进度)(要求|安排)?|"
          + "[（(]?(?:19|20)[0-9]{2}年?.{0,10}|[“\"]?十[二三四五六]五[”\"]?.{0,10}|"
          + "(现状|基期|目标|规划|实际|预期|基准|基数|展望)(值|数|年)?([（(].{1,10}[)）])?|年均.{0,10}|.{0,3}累计.{0,8}");
  private static final Pattern UNDER =
      Pattern.compile("[（(]?(实际|目标|现状|规划|预期|完成|基期|基准|预计|展望)(值|数|完成值)?[）)]?");

  /** Reads the names that begin at a line; null when there are none. */
  static FlatHeader read(String source, List<Line> lines, int first) {
    Line line = lines.get(first);
    if (!line.isContent() || line.isCell(source) || line.to - line.from > LONGEST_LINE) {
      return null;
    }
    if (isName(line.text(source))) {
      return downward(source, lines, first);
    }
    FlatHeader wide = across(source, line, true, first);
    return wide != null ? wide : across(source, line, false, first);
  }

  static boolean isName(String text) {
    String words = Blanks.without(text);
    return words.length() <= MOST && words.length() > 1 && NAME.matcher(words).matches();
  }

  private static FlatHeader downward(String source, List<Line> lines, int first) {
    List<Fragment> names = new ArrayList<>();
    int end = first;
    for (int at = first; at < lines.size() && names.size() < MOST; at++) {
      Line line = lines.get(at);
      if (line.leftover != null || line.isBlank() && at - end < 2) {
        continue;
      }
      if (line.isBlank() || line.isCell(source) || !isName(line.text(source))) {
        break;
      }
      names.add(Fragment.of(source, line.from, line.to));
      end = at + 1;
    }
    FlatHeader counted = counted(source, lines, first);
    return counted != null ? counted : of(names, false, false, end);
  }

  /** Names up to the number 1 that counts the first row, when 序号 is among them: whatever stands between is a name, too. */
  private static FlatHeader counted(String source, List<Line> lines, int first) {
    List<Fragment> cells = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int number = -1;
    for (int at = first; at < lines.size() && cells.size() < MOST; at++) {
      Line line = lines.get(at);
      if (line.leftover != null || line.isBlank()) {
        continue;
      }
      String text = line.text(source);
      if (number >= 0 && text.equals("1")) {
        int count = cells.size() - number;
        return count > number ? of(cells.subList(0, count), false, false, places.get(count - 1) + 1) : null;
      }
      if (text.length() > MOST || line.isCell(source) || LineEnds.isClosed(source, line) && !text.endsWith("）")) {
        return null;
      }
      number = text.equals("序号") ? cells.size() : number;
      cells.add(Fragment.of(source, line.from, line.to));
      places.add(at);
    }
    return null;
  }

  private static FlatHeader across(String source, Line line, boolean wide, int first) {
    List<Fragment> names = cells(source, line, wide);
    return names.stream().allMatch(name -> isName(name.text())) ? of(names, true, wide, first + 1) : null;
  }

  private static FlatHeader of(List<Fragment> names, boolean onOneLine, boolean wide, int next) {
    if (names.size() < FEWEST || names.size() > MOST) {
      return null;
    }
    int count = names.size();
    while (!onOneLine && count > FEWEST && UNDER.matcher(names.get(count - 1).text()).matches()) {
      count--;
    }
    List<Fragment> top = names.subList(0, count);
    long years = top.stream().filter(name -> name.text().matches(".*(19|20)[0-9]{2}.*")).count();
    boolean twoRows = years > 0 && years == names.size() - count;
    List<Fragment> own = twoRows ? top : names;
    TableColumns columns =
        TableColumns.of(new TableGrid(null, List.of(new TableGrid.Row(own.stream().map(TableGrid.Cell::new).toList())),
            List.of()));
    boolean about = columns.of(Kind.NAME) >= 0 || columns.of(Kind.TASK) >= 0;
    boolean measured = columns.columns().stream().anyMatch(column -> switch (column.kind()) {
      case UNIT, NATURE, BASELINE, RESPONSIBLE, LEAD, TIME -> true;
      case TARGET -> column.year() > 0;
      default -> false;
    });
    return about && measured
        ? new FlatHeader(own, twoRows ? names.subList(count, names.size()) : List.of(), columns, onOneLine, wide, next)
        : null;
  }

  /** The cells of a line that blanks separate. */
  static List<Fragment> cells(String source, Line line, boolean wide) {
    List<Fragment> cells = new ArrayList<>();
    int start = line.from;
    int at = line.from;
    while (at < line.to) {
      if (!Blanks.isBlank(source.charAt(at))) {
        at++;
        continue;
      }
      int end = Blanks.skip(source, at, line.to);
      if (!wide || end - at > 1 || source.charAt(at) == '\u3000') {
        cells.add(Fragment.of(source, start, at));
        start = end;
      }
      at = end;
    }
    cells.add(Fragment.of(source, start, line.to));
    return cells;
  }
}
