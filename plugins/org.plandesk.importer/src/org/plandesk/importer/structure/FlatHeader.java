// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.plandesk.importer.structure.TableColumns.Kind;
import org.plandesk.text.Blanks;

/**
 * The names of the columns of a table that lost its lines and tabs: each on a line of its own, or all on one line with
 * blanks between them. So sure that no caption is needed: three names and more, one of them of what the rows are about
 * and one of a measure, a unit or a date.
 *
 * <p>Accepts: 序号⏎指标⏎单位⏎2020年⏎2025年⏎属性 · 类别 指标 2020年 2025年 年均/累计 属性 · 序号⏎工作任务⏎责任单位⏎完成时限 ·
 * 序号⏎任务⏎责任单位⏎完成时限⏎主责单位⏎协办单位, the last two below 责任单位
 * <p>Rejects: 主要目标⏎重点任务⏎保障措施 · 指标 说明
 *
 * @param rows the names by column, null where a column has none; one row or two
 * @param columns what the columns hold
 * @param onOneLine whether the names stand on one line, so that rows do, too
 * @param wide whether more than one blank stands between cells
 * @param nextLine the first line behind the names
 */
record FlatHeader(List<List<Fragment>> rows, TableColumns columns, boolean onOneLine, boolean wide, int nextLine) {
  private static final int FEWEST = 3;
  private static final int MOST = 16;
  private static final int LONGEST_LINE = 160;
  private static final Pattern NAME = Pattern.compile(
      "序号|编号|类别|类型|领域|分类|方面|板块|目标类|名称|项目|单位|属性|性质|备注|责任人|"
          + ".{0,6}指标(名称|内容|类别|类型|属性|性质|单位|体系|值|项)?|.{2,4}(名称|类别|内容)|计量单位|"
          + ".{0,6}(责任|牵头|配合|实施|主管|协办|主办|落实|承担|建设|参与|完成|协同)(单位|部门|主体|领导|处室)(（.{1,8}）)?|"
          + "(完成|办结|推进|实施|计划完成)?(时限|时间|期限|进度)(要求|安排)?|"
          + "(重点|主要|目标|年度|具体)工作|.{0,4}(任务|措施|举措|事项|要求|分工)|.{0,4}(目标|进度)(要求|安排)?|"
          + "[（(]?(?:19|20)[0-9]{2}年?.{0,10}|[“\"]?十[二三四五六]五[”\"]?.{0,10}|"
          + "(现状|基期|目标|规划|实际|预期|基准|基数|展望)(值|数|年)?([（(].{1,10}[)）])?|年均.{0,10}|.{0,3}累计.{0,8}");
  private static final Pattern IN_BRACKETS = Pattern.compile("[（(〔\\[][^（(〔\\[]{1,8}[）)〕\\]]");
  private static final Pattern BARE_YEAR = Pattern.compile("(19|20)[0-9]{2}年?");
  private static final Pattern UNDER =
      Pattern.compile("[（(]?(实际|目标|现状|规划|预期|完成|基期|基准|预计|展望)(值|数|完成值)?[）)]?");

  /** What stands above the offices that share it, and how the names of their columns end. */
  private static final Pattern OFFICES = Pattern.compile("责任(单位|部门|主体|分工)|(单位|部门|任务|职责)分工|部门职责");
  private static final Pattern OFFICE = Pattern.compile(".{2,4}(单位|部门)");

  /** Reads the names that begin at a line; null when there are none. */
  static FlatHeader read(String source, List<Line> lines, int first) {
    Line line = lines.get(first);
    if (!line.isContent() || line.isCell(source) || line.to - line.from > LONGEST_LINE) {
      return null;
    }
    if (isName(line.text(source)) && !opensOther(line.text(source))) {
      return downward(source, lines, first);
    }
    FlatHeader wide = across(source, line, true, first);
    return wide != null ? wide : across(source, line, false, first);
  }

  /** Whether a line is a heading or a caption, whose words may read like the name of a column: 一、主要目标. */
  private static boolean opensOther(String text) {
    return HeadingNumbers.at(text, 0) != null || Captions.isTable(text) || Captions.isBox(text);
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
      if (!line.isBlank() && goesOn(names, line.text(source))) {
        names.set(names.size() - 1, joined(source, names.getLast(), line));
        end = at + 1;
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
      if (goesOn(cells, text)) {
        cells.set(cells.size() - 1, joined(source, cells.getLast(), line));
        places.set(places.size() - 1, at);
        continue;
      }
      if (opensOther(text)) {
        return null;
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

  /**
   * Whether a line goes on with the last name: 年均增速⏎〔累计〕, 目标值⏎（2025年）, 2020年⏎现状值⏎2025年⏎目标值; but in 2020年⏎2025年⏎实际⏎目标
   * the last two stand below the years.
   */
  private static boolean goesOn(List<Fragment> names, String text) {
    if (names.isEmpty() || IN_BRACKETS.matcher(text).matches()) {
      return !names.isEmpty();
    }
    boolean under = UNDER.matcher(text).matches() && BARE_YEAR.matcher(names.getLast().text()).matches();
    return under && names.stream().filter(name -> BARE_YEAR.matcher(name.text()).matches()).count() == 1;
  }

  private static Fragment joined(String source, Fragment name, Line line) {
    Fragment.Builder whole = new Fragment.Builder(source);
    whole.add(name.span().start(), name.span().end());
    whole.add(line.from, line.to);
    return whole.build();
  }

  private static FlatHeader across(String source, Line line, boolean wide, int first) {
    List<Fragment> names = cells(source, line, wide);
    return names.stream().allMatch(name -> isName(name.text())) ? of(names, true, wide, first + 1) : null;
  }

  private static FlatHeader of(List<Fragment> names, boolean onOneLine, boolean wide, int next) {
    if (names.size() < FEWEST || names.size() > MOST) {
      return null;
    }
    List<List<Fragment>> rows = onOneLine ? List.of(names) : rows(names);
    List<TableGrid.Row> grid =
        rows.stream().map(row -> new TableGrid.Row(row.stream().map(TableGrid.Cell::new).toList())).toList();
    TableColumns columns = TableColumns.of(new TableGrid(null, grid, List.of(), grid.size() > 1 ? grid.size() : 0));
    boolean about = columns.of(Kind.NAME) >= 0 || columns.of(Kind.TASK) >= 0;
    boolean measured = columns.columns().stream().anyMatch(column -> switch (column.kind()) {
      case UNIT, NATURE, BASELINE, RESPONSIBLE, LEAD, TIME -> true;
      case TARGET -> column.year() > 0;
      default -> false;
    });
    return about && measured ? new FlatHeader(rows, columns, onOneLine, wide, next) : null;
  }

  /** The rows that the names stood in, by column: the names of a second row come behind those of the first. */
  private static List<List<Fragment>> rows(List<Fragment> names) {
    int years = back(names, UNDER);
    List<Fragment> top = names.subList(0, years);
    List<Integer> ofYears = IntStream.range(0, years)
        .filter(i -> top.get(i).text().matches(".*(19|20)[0-9]{2}.*")).boxed().toList();
    if (years < names.size() && ofYears.size() == names.size() - years) {
      Fragment[] below = new Fragment[years];
      ofYears.forEach(i -> below[i] = names.get(years + ofYears.indexOf(i)));
      return List.of(top, Arrays.asList(below));
    }
    int offices = back(names, OFFICE);
    // 责任单位⏎牵头单位⏎配合单位: a name that fits both stands above the two
    offices += names.size() - offices > 2 && OFFICES.matcher(names.get(offices).text()).matches() ? 1 : 0;
    int shared = names.size() - offices;
    List<Integer> above = IntStream.range(0, offices)
        .filter(i -> OFFICES.matcher(names.get(i).text()).matches()).boxed().toList();
    if (shared < 2 || above.size() != 1) {
      return List.of(names);
    }
    List<Fragment> first = new ArrayList<>(names.subList(0, offices));
    first.addAll(above.getFirst() + 1, Collections.nCopies(shared - 1, null));
    List<Fragment> second = new ArrayList<>(Collections.nCopies(first.size(), null));
    Collections.copy(second.subList(above.getFirst(), above.getFirst() + shared), names.subList(offices, names.size()));
    return List.of(first, second);
  }

  /** Where the names at the end begin that a pattern matches, the fewest names in front left out. */
  private static int back(List<Fragment> names, Pattern pattern) {
    int count = names.size();
    while (count > FEWEST && pattern.matcher(names.get(count - 1).text()).matches()) {
      count--;
    }
    return count;
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
