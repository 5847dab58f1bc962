// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plandesk.text.ChineseNumbers;

/**
 * What the columns of a table hold, read from one or two header rows.
 *
 * @param headerRows number of header rows
 * @param columns by column
 */
record TableColumns(int headerRows, List<Column> columns) {

  /** What a column holds. */
  enum Kind {
    CATEGORY, NUMBER, NAME, UNIT, BASELINE, TARGET, CUMULATIVE, NATURE, TASK, TIME, RESPONSIBLE, LEAD, SUPPORT, OTHER
  }

  /**
   * A column.
   *
   * @param kind what it holds
   * @param year year in its name, or 0
   * @param label its name
   */
  record Column(Kind kind, int year, String label) {}

  /** Names that stand below a year or another name. */
  private static final Set<String> SECOND =
      Set.of("实际", "目标", "现状", "规划", "预期", "完成值", "实绩", "数值", "基期", "基期值", "目标值", "规划值", "展望值", "预期值", "实际值", "现状值",
          "规划目标", "预期目标",
          "牵头", "配合", "牵头单位", "配合单位");
  private static final Pattern NUMBER = Pattern.compile("[（(]?[0-9０-９]{1,3}[）).．、]?");
  /** Not the year that a column compares with: 2025年比2020年累计增加. */
  private static final Pattern YEAR = Pattern.compile("(?<![比较])(?:19|20)[0-9]{2}");
  /** By how much a figure grows: 增长情况, 2025年比2020年增加, 五年增幅. */
  private static final Pattern GROWTH =
      Pattern.compile("(?!.*(?:指标|名称|项目|目标)).*(?:增长|增加|增减|增幅|增速|增量|变化)(?:情况|幅度|率|值|数|量|额)?(?:[（(].{1,8}[)）])?");
  /** “十四五”末, 十三五完成: the last year of the plan. */
  private static final Pattern FIVE_YEAR_PLAN = Pattern.compile("^[“\"]?十([一二三四五六七])五[”\"]?(?:时?期)?[末目规实完现]");
  private static final int LAST_YEAR_OF_TENTH = 2005;
  private static final int YEARS_OF_PLAN = 5;
  private static final Pattern NATURE = Pattern.compile("(?:约束|预期|引导|指导)性?(?:指标)?");

  /** Reads the header of a grid. */
  static TableColumns of(TableGrid grid) {
    int width = grid.columns();
    List<String> labels = new ArrayList<>(labels(grid.rows().getFirst(), width));
    int headers = Math.clamp(grid.headerRows(), 1, grid.rows().size());
    if (grid.headerRows() > 0) {
      labels = printed(grid, headers);
    } else if (grid.rows().size() > 2 && isHeader(grid.rows().get(1), labels, grid)) {
      merge(labels, grid.rows().getFirst(), grid.rows().get(1), width);
      headers = 2;
    }
    List<Column> columns = new ArrayList<>();
    for (String label : labels) {
      columns.add(column(label));
    }
    if (grid.headerRows() > 0) {
      number(columns, grid, headers);
    }
    natures(columns, grid, headers);
    names(columns);
    return new TableColumns(headers, settle(columns));
  }

  /** Where one name stands above two columns and the first has nothing but numbers, these count the rows. */
  private static void number(List<Column> columns, TableGrid grid, int headers) {
    for (int i = 0; i + 1 < columns.size(); i++) {
      boolean shared =
          columns.get(i).kind() != Kind.NUMBER && columns.get(i).label().equals(columns.get(i + 1).label());
      boolean numbers = false;
      for (TableGrid.Row row : grid.rows().subList(headers, grid.rows().size())) {
        boolean across = i + 1 < row.cells().size() && row.cells().get(i + 1).isAcross();
        boolean counts = NUMBER.matcher(row.text(i)).matches();
        numbers |= counts;
        shared &= counts || across || row.text(i).isEmpty();
      }
      if (shared && numbers) {
        columns.set(i, new Column(Kind.NUMBER, 0, columns.get(i).label()));
        return;
      }
    }
  }

  /** A column that says nothing but 约束性 and 预期性 is that of the natures, whatever its name: 指标类型, 类别. */
  private static void natures(List<Column> columns, TableGrid grid, int headers) {
    for (int i = 0; i < columns.size(); i++) {
      int natures = 0;
      boolean others = false;
      for (TableGrid.Row row : grid.rows().subList(headers, grid.rows().size())) {
        boolean nature = NATURE.matcher(row.text(i).replaceAll("[ 　]", "")).matches();
        natures += nature ? 1 : 0;
        others |= !nature && !row.text(i).isBlank();
      }
      if (natures > 1 && !others && (columns.get(i).kind() == Kind.CATEGORY || columns.get(i).kind() == Kind.OTHER)) {
        columns.set(i, new Column(Kind.NATURE, 0, columns.get(i).label()));
      }
    }
  }

  /** What binds or is expected (属性) is an indicator, also where its column is called 名称, 项目 or 内容. */
  private static void names(List<Column> columns) {
    boolean nature = columns.stream().anyMatch(column -> column.kind() == Kind.NATURE);
    boolean named = columns.stream().anyMatch(column -> column.kind() == Kind.NAME);
    for (int i = 0; nature && !named && i < columns.size(); i++) {
      if (columns.get(i).kind() == Kind.TASK) {
        columns.set(i, new Column(Kind.NAME, 0, columns.get(i).label()));
        named = true;
      }
    }
  }

  /** Whether the first rows of a grid of which nothing is known are two header rows. */
  static boolean hasTwoHeaders(List<TableGrid.Row> rows) {
    TableGrid grid = new TableGrid(null, rows, List.of());
    return rows.size() > 2 && isHeader(rows.get(1), labels(rows.getFirst(), grid.columns()), grid);
  }

  /** The names of columns whose header cells are known: what is printed above each other, said once. */
  private static List<String> printed(TableGrid grid, int headers) {
    List<String> labels = new ArrayList<>();
    for (int column = 0; column < grid.rows().getFirst().cells().size(); column++) {
      String label = "";
      for (TableGrid.Row row : grid.rows().subList(0, headers)) {
        String part = row.value(column).replaceAll("[ 　]", "");
        label += label.endsWith(part) ? "" : part;
      }
      labels.add(label);
    }
    return labels;
  }

  private static List<String> labels(TableGrid.Row row, int width) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < Math.max(width, row.cells().size()); i++) {
      labels.add(row.text(i).replaceAll("[ 　]", ""));
    }
    return labels;
  }

  /** A second header row has years or names of columns, nothing where a row has its number, and no text elsewhere. */
  private static boolean isHeader(TableGrid.Row row, List<String> labels, TableGrid grid) {
    int named = 0;
    int filled = 0;
    for (TableGrid.Cell cell : row.cells()) {
      if (!cell.text().isEmpty()) {
        filled++;
        boolean year = YEAR.matcher(cell.text()).find() && cell.text().length() <= 12;
        boolean word = cell.text().length() <= 8 && (cell.text().startsWith("年均") || cell.text().startsWith("累计")
            || cell.text().equals("属性") || SECOND.contains(cell.text()) || cell.text().contains("单位"));
        named += year || word || labels.contains(cell.text()) ? 1 : 0;
      }
    }
    return filled > 0 && named == filled && grid.rows().getFirst().cells().size() <= row.cells().size() + filled;
  }

  /**
   * Puts the second row's names below those of the first. A cell of the first row that spans several of the second
   * stands there once, or is followed by empty cells.
   */
  private static void merge(List<String> labels, TableGrid.Row first, TableGrid.Row second, int width) {
    List<String> merged = new ArrayList<>();
    int at = 0;
    int surplus = Math.max(second.cells().size(), width) - first.cells().size();
    String above = "";
    for (int column = 0; column < Math.max(width, second.cells().size()); column++) {
      String below = second.text(column).replaceAll("[ 　]", "");
      boolean spanned = !below.isEmpty() && column > 0 && !second.text(column - 1).isEmpty() && surplus > 0;
      if (spanned) {
        surplus--;
      } else {
        String own = at < first.cells().size() ? first.text(at).replaceAll("[ 　]", "") : "";
        above = own.isEmpty() && !below.isEmpty() ? above : own;
        at++;
      }
      merged.add(below.isEmpty() ? above : above.equals(below) ? below : above + below);
    }
    labels.clear();
    labels.addAll(merged);
  }

  private static Column column(String label) {
    Matcher year = YEAR.matcher(label);
    int value = 0;
    while (year.find()) {
      value = Integer.parseInt(year.group());
    }
    Matcher plan = FIVE_YEAR_PLAN.matcher(label);
    if (value == 0 && plan.find()) {
      value = LAST_YEAR_OF_TENTH + YEARS_OF_PLAN * ChineseNumbers.parse(plan.group(1));
    }
    return new Column(kind(label, value), value, label);
  }

  private static Kind kind(String label, int year) {
    if (label.contains("序号") || label.equals("编号") || label.equals("号") || label.equals("No.")) {
      return Kind.NUMBER;
    }
    if (label.endsWith("领导") || label.endsWith("人") || label.endsWith("负责人")) {
      // people, not offices
      return Kind.OTHER;
    }
    if (label.contains("牵头") || label.contains("主办") || label.contains("主责")) {
      return label.contains("配合") || label.contains("责任") && label.contains("及") ? Kind.RESPONSIBLE : Kind.LEAD;
    }
    if (label.contains("配合") || label.contains("协办") || label.contains("协同") || label.contains("参与单位")) {
      return Kind.SUPPORT;
    }
    if (label.contains("责任") || label.contains("部门") || label.contains("实施单位") || label.contains("实施主体")
        || label.contains("建设单位") || label.contains("承担单位") || label.contains("落实单位")) {
      return Kind.RESPONSIBLE;
    }
    if (label.endsWith("层级")) {
      // of which area an indicator tells (全域, 中心城区), not its name
      return Kind.OTHER;
    }
    if (label.contains("属性") || label.contains("指标性质") || label.equals("性质")) {
      return Kind.NATURE;
    }
    if (label.contains("年均") || label.contains("累计") || GROWTH.matcher(label).matches()) {
      return Kind.CUMULATIVE;
    }
    if (label.contains("现状") || label.contains("基期") || label.contains("基准") || label.contains("基数")
        || label.contains("完成值")
        || label.contains("实际")) {
      return Kind.BASELINE;
    }
    if (label.contains("时限") || label.contains("时间") || label.contains("年限") || label.contains("期限")
        || label.contains("进度")) {
      return Kind.TIME;
    }
    if (year > 0 || label.contains("目标值") || label.equals("目标") || label.contains("规划值") || label.contains("预期值")
        || label.endsWith("规划目标") || label.endsWith("预期目标")) {
      return Kind.TARGET;
    }
    if (label.contains("单位")) {
      return Kind.UNIT;
    }
    if (label.contains("类别") || label.contains("类型") || label.contains("领域") || label.contains("分类")
        || label.equals("方面")
        || label.equals("指标类") || label.equals("一级指标") || label.equals("目标类")) {
      return Kind.CATEGORY;
    }
    if (label.contains("指标")) {
      return Kind.NAME;
    }
    if (label.contains("任务") || label.contains("措施") || label.contains("内容") || label.contains("事项")
        || label.contains("举措")
        || label.contains("工作") || label.contains("项目") || label.contains("要求") || label.contains("名称")
        || label.contains("目标")) {
      return Kind.TASK;
    }
    return Kind.OTHER;
  }

  /** Years alone do not tell the present state from the target: the earliest of several is the present state. */
  private static List<Column> settle(List<Column> columns) {
    boolean baseline = columns.stream().anyMatch(column -> column.kind() == Kind.BASELINE);
    int targets = (int) columns.stream().filter(column -> column.kind() == Kind.TARGET).count();
    int earliest = columns.stream().filter(column -> column.kind() == Kind.TARGET && column.year() > 0)
        .mapToInt(Column::year).min().orElse(0);
    if (baseline || targets < 2 || earliest == 0) {
      return columns;
    }
    List<Column> settled = new ArrayList<>();
    boolean done = false;
    for (Column column : columns) {
      boolean change =
          !done && column.kind() == Kind.TARGET && column.year() == earliest && !column.label().contains("目标");
      settled.add(change ? new Column(Kind.BASELINE, column.year(), column.label()) : column);
      done |= change;
    }
    return settled;
  }

  /** Whether the rows are indicators. */
  boolean isIndicators() {
    return of(Kind.NAME) >= 0 && (of(Kind.TARGET) >= 0 || of(Kind.NATURE) >= 0 || of(Kind.BASELINE) >= 0);
  }

  /** The first column of a kind, or -1. */
  int of(Kind kind) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }
}
