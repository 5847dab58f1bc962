// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plandesk.importer.structure.TableColumns.Column;
import org.plandesk.importer.structure.TableColumns.Kind;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Baseline;
import org.plandesk.model.Certainty;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Nature;
import org.plandesk.model.PlanFactory;
import org.plandesk.text.Blanks;

/**
 * Makes indicators of the rows of a table. A category stands for the rows below it until the next one; rows without a
 * number, and those that begin with 其中, belong to the numbered row above; an empty cell stays empty.
 */
final class IndicatorRows {
  private static final String MARKS = "[［〔【（(*＊";
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern UNIT_IN_NAME = Pattern.compile(
      "(.{2,})[（(]([%％‰]|[^（()）]{0,8}(?:[元人吨里米亩个户张辆条件克升瓦时天册岁名所家次例处座套台年株片颗]|百分点|公顷|平方公里|公斤|人次)(?:/[^（()）]{1,6})?|1?/1?0*[万千]"
          + "|[万亿千]?(?:个?月|个?工作日|日|分|秒|项|起|种|倍|艘|只|头|宗|支|部|本|份|栋|间|眼)(?:/[^（()）]{1,6})?)[)）]");
  private static final Pattern BRACKET_AT_END = Pattern.compile("(.{2,})[（(]([^（()）]{1,10})[)）]");

  /** A name that says that its figure adds up over the years: 新建学校（累计）, 累计治理面积（万亩）. */
  private static final Pattern ADDS_UP = Pattern.compile("(?:[0-9.．、（）()]{0,5})累计.*|.*[（(\\[〔]累计[^（(]{0,6}[)）\\]〕].*");
  private static final Pattern FIGURE_AND_UNIT =
      Pattern.compile("[^0-9０-９]*[0-9０-９][0-9０-９.,．]*(.{1,8}?)(以上|以下|以内|左右|〕|】|\\])*");

  private static final Pattern NUMBER =
      Pattern.compile("[（(]?([0-9０-９.．]{1,5}|[一二三四五六七八九十]{1,3})[)）.．、]?|[①-⑳]");

  private final TableGrid grid;
  private final TableColumns columns;
  private final ElementBuilder elements;
  private String category;
  private final int lastYear;
  private final int baselineYear;
  /** Whether rows are counted where they are named, so that one without a number belongs to the one above. */
  private final boolean numbersInNames;
  /** What was found out already about each mark. */
  private final Map<Character, String> explained = new HashMap<>();
  private Indicator numbered;
  /** The last number that stood in a name. */
  private int running;

  /**
   * Prepares.
   *
   * @param heading what stands above the table: its caption, else the title of its box, else nothing
   */
  IndicatorRows(TableGrid grid, TableColumns columns, String heading, ElementBuilder elements) {
    this.grid = grid;
    this.columns = columns;
    this.elements = elements;
    this.numbersInNames = columns.of(Kind.NUMBER) < 0 && areNumbered();
    this.lastYear = columns.columns().stream().filter(column -> column.kind() == Kind.TARGET).mapToInt(Column::year)
        .max().orElse(0);
    this.baselineYear = BaselineYear.of(grid, heading);
  }

  private boolean areNumbered() {
    List<TableGrid.Row> rows = grid.rows().subList(columns.headerRows(), grid.rows().size()).stream()
        .filter(row -> !isCategory(row)).toList();
    long numbered = rows.stream().map(row -> HeadingNumbers.at(name(row), 0))
        .filter(number -> number != null && number.family() == HeadingFamily.ARABIC).count();
    return numbered > 1 && numbered * 2 > rows.size();
  }

  void addTo(IndicatorTable table) {
    for (int i = columns.headerRows(); i < grid.rows().size(); i++) {
      TableGrid.Row row = aligned(grid.rows().get(i));
      elements.leaves().add(row.span(), Leaves.Use.ROW);
      if (isCategory(row)) {
        category = withoutNumber(only(row));
        HeaderRow header = PlanFactory.eINSTANCE.createHeaderRow();
        header.setSpan(row.span());
        header.getCells().add(only(row));
        table.getHeaderRows().add(header);
      } else {
        table.getRows().add(indicator(row));
      }
    }
  }

  /**
   * A row short of cells lacks the category, which was merged with the one above, or the number, which 其中：… has none.
   */
  private TableGrid.Row aligned(TableGrid.Row row) {
    int missing = columns.columns().size() - row.cells().size();
    if (missing < 1 || missing > 2 || row.cells().size() == 1) {
      return row;
    }
    List<TableGrid.Cell> cells = new ArrayList<>(row.cells());
    int number = columns.of(Kind.NUMBER);
    if (columns.of(Kind.CATEGORY) == 0 && (number != 1 || missing == 2 || isNumber(row.text(0)))) {
      cells.addFirst(new TableGrid.Cell(null));
      missing--;
    }
    if (missing == 1 && (number == 0 || number == 1) && !isNumber(cells.get(number).text())) {
      cells.add(number, new TableGrid.Cell(null));
      missing--;
    }
    return missing == 0 ? new TableGrid.Row(cells) : row;
  }

  private static boolean isNumber(String text) {
    return text.isEmpty() || NUMBER.matcher(text).matches();
  }

  /** A row with a single cell filled names the category of the rows below. */
  private boolean isCategory(TableGrid.Row row) {
    long filled = row.cells().stream().filter(cell -> !cell.isAcross() && !cell.value().isEmpty()).count();
    return filled == 1 && !only(row).startsWith("其中");
  }

  private static String only(TableGrid.Row row) {
    return row.cells().stream().filter(cell -> cell.fragment() != null).findFirst().map(TableGrid.Cell::text)
        .orElse("");
  }

  private static String withoutNumber(String text) {
    HeadingNumber number = HeadingNumbers.at(text, 0);
    return number == null ? text : text.substring(number.end());
  }

  private String text(TableGrid.Row row, Kind kind) {
    return row.text(columns.of(kind));
  }

  private Indicator indicator(TableGrid.Row row) {
    Indicator indicator = PlanFactory.eINSTANCE.createIndicator();
    indicator.setSpan(row.span());
    indicator.setCertainty(Certainty.HIGH);
    String own = Blanks.without(text(row, Kind.CATEGORY));
    category = own.isEmpty() ? category : withoutNumber(own);
    String name = name(row);
    String group = row.value(columns.of(Kind.NAME));
    boolean grouped = columns.of(Kind.CATEGORY) < 0 && !group.isEmpty() && !group.equals(name);
    indicator.setCategory(grouped ? withoutNumber(Blanks.without(group)) : category);
    number(indicator, Blanks.without(text(row, Kind.NUMBER)), name);
    name(indicator, name, row.value(columns.of(Kind.UNIT)));
    for (int i = 0; i < columns.columns().size(); i++) {
      Column column = columns.columns().get(i);
      String cell = row.value(i);
      switch (column.kind()) {
        case BASELINE -> baseline(indicator, column, cell);
        case TARGET -> {
          IndicatorTarget target = target(column, cell);
          target.setCumulative(target.isCumulative()
              || !target.getValues().isEmpty() && ADDS_UP.matcher(name).matches());
          indicator.getTargets().add(target);
        }
        case CUMULATIVE -> {
          // what adds up over the period is a target; growth by the year only tells how the one of the year is reached
          boolean adds = column.label().contains("累计") || PrintedFigure.of(cell).bracketed();
          if (adds && !cell.isEmpty() && !CellShapes.isEmptySign(cell)) {
            indicator.getTargets().add(target(column, cell));
          }
        }
        case NATURE -> indicator.setNature(nature(cell));
        case RESPONSIBLE -> assign(indicator, column, names(row, i), AssignmentRole.RESPONSIBLE);
        case LEAD -> assign(indicator, column, names(row, i), AssignmentRole.LEAD);
        case SUPPORT -> assign(indicator, column, names(row, i), AssignmentRole.SUPPORT);
        default -> {}
      }
    }
    if (columns.of(Kind.UNIT) < 0 && indicator.getUnitOfMeasure() == null) {
      indicator.setUnitOfMeasure(unitOfFigures(indicator));
    }
    return indicator;
  }

  /** The name in the last column of names that has one: 森林资源 and, right of it, 森林覆盖率. */
  private String name(TableGrid.Row row) {
    int first = columns.of(Kind.NAME);
    for (int i = columns.columns().size() - 1; i > first; i--) {
      if (columns.columns().get(i).kind() == Kind.NAME && !row.text(i).isEmpty()) {
        return row.text(i);
      }
    }
    return row.value(first);
  }

  private static String names(TableGrid.Row row, int column) {
    if (column >= row.cells().size()) {
      return "";
    }
    TableGrid.Cell cell = row.cells().get(column);
    return cell.merged() == null ? cell.spaced() : cell.merged().spaced();
  }

  /** The unit printed behind the figures of a row, or null; that of the present state goes before those of targets. */
  private static String unitOfFigures(Indicator indicator) {
    String unit = indicator.getBaseline() == null || indicator.getBaseline().getValue() == null ? null
        : unitBehind(indicator.getBaseline().getText());
    for (IndicatorTarget target : indicator.getTargets()) {
      String own = target.getValues().isEmpty() ? null : unitBehind(target.getText());
      unit = unit == null ? own : unit;
    }
    return unit;
  }

  private static String unitBehind(String cell) {
    Matcher figure = FIGURE_AND_UNIT.matcher(Blanks.without(cell));
    return figure.matches() && CellShapes.isUnit(figure.group(1)) ? figure.group(1) : null;
  }

  private void assign(Indicator indicator, Column column, String cell, AssignmentRole role) {
    UnitCells.assign(indicator, cell, role, column.label(), null, Certainty.HIGH, elements.context());
  }

  private void number(Indicator indicator, String number, String name) {
    boolean sub = number.isEmpty() && columns.of(Kind.NUMBER) >= 0 || withoutNumber(name).startsWith("其中")
        || name.startsWith("#") || numbersInNames && HeadingNumbers.at(name, 0) == null;
    if (sub && numbered != null) {
      indicator.setParent(numbered);
    } else {
      numbered = indicator;
    }
    if (!number.isEmpty()) {
      HeadingNumber parts = HeadingNumbers.at(number + " 指标", 0);
      indicator.setNumber(parts == null ? number
          : parts.family() == HeadingFamily.ARABIC ? String.valueOf(parts.value()) : parts.label());
    }
  }

  private void name(Indicator indicator, String name, String unit) {
    String printedUnit = Blanks.without(unit);
    HeadingNumber number = columns.of(Kind.NUMBER) < 0 ? HeadingNumbers.at(name, 0) : null;
    String words = number == null ? name : name.substring(number.end());
    if (columns.of(Kind.NUMBER) < 0 && isNext(name)) {
      // 1.5级以上堤防达标率 before 2.供水普及率: the first is no fraction
      number = null;
      running++;
      indicator.setNumber(String.valueOf(running));
      words = name.substring(name.indexOf('.') + 1);
    } else if (number != null && number.family() == HeadingFamily.ARABIC) {
      running = number.value();
    }
    if (number != null) {
      indicator.setNumber(number.family() == HeadingFamily.ARABIC ? String.valueOf(number.value()) : number.label());
    }
    Matcher inName = UNIT_IN_NAME.matcher(words);
    Matcher bracket = BRACKET_AT_END.matcher(words);
    if (columns.of(Kind.UNIT) < 0 && inName.matches()) {
      words = inName.group(1);
      printedUnit = inName.group(2);
    } else if (columns.of(Kind.UNIT) < 0 && bracket.matches() && CellShapes.isUnit(bracket.group(2))) {
      words = bracket.group(1);
      printedUnit = bracket.group(2);
    }
    indicator.setName(words);
    indicator.setUnitOfMeasure(printedUnit.isEmpty() ? null : printedUnit);
  }

  /** Whether a name begins with the number that is next, its dot and a figure, and the numbers go on. */
  private boolean isNext(String name) {
    String next = (running + 1) + ".";
    if (!name.startsWith(next) || next.length() >= name.length() || !Character.isDigit(name.charAt(next.length()))) {
      return false;
    }
    String following = (running + 2) + ".";
    return running > 0 || grid.rows().stream().anyMatch(row -> name(row).startsWith(following));
  }

  private void baseline(Indicator indicator, Column column, String cell) {
    Baseline baseline = PlanFactory.eINSTANCE.createBaseline();
    int year = column.year() > 0 ? column.year() : baselineYear;
    baseline.setYear(year == 0 ? null : year);
    baseline.setText(cell);
    PrintedFigure figure = PrintedFigure.of(cell);
    baseline.setValue(figure.values().isEmpty() ? null : figure.values().getFirst());
    baseline.setFlag(flag(cell));
    indicator.setBaseline(baseline);
  }

  /** What the notes say of a mark in a cell: the year they name, else their words; the mark itself without a note. */
  private String flag(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char mark = cell.charAt(i);
      if (PrintedFigure.isNoteMark(mark)) {
        return explained.computeIfAbsent(mark, this::explanation);
      }
    }
    return null;
  }

  private String explanation(char mark) {
    for (Fragment note : grid.notes()) {
      String words = explained(note.text(), mark);
      if (words != null) {
        Matcher year = YEAR.matcher(words);
        return year.find() ? year.group() : words;
      }
    }
    return String.valueOf(mark);
  }

  /** The part of a note that speaks of a mark: up to the next semicolon or stop, or the comma before another mark. */
  private static String explained(String note, char mark) {
    int at = note.indexOf(mark);
    if (at < 0 && mark == '*') {
      at = note.indexOf('＊');
    }
    if (at < 0) {
      return null;
    }
    int end = at + 1;
    while (end < note.length() && "；;。".indexOf(note.charAt(end)) < 0
        && !("，,".indexOf(note.charAt(end)) >= 0 && end + 1 < note.length()
            && MARKS.indexOf(note.charAt(end + 1)) >= 0)) {
      end++;
    }
    return note.substring(at + 1, end).replaceAll("^[号”\"’：:、，为是表示的]+", "");
  }

  private IndicatorTarget target(Column column, String cell) {
    IndicatorTarget target = PlanFactory.eINSTANCE.createIndicatorTarget();
    PrintedFigure figure = PrintedFigure.of(cell);
    int year = column.year() > 0 ? column.year() : lastYear;
    target.setYear(year == 0 ? null : year);
    target.setText(cell);
    target.setComparator(figure.comparator());
    target.getValues().addAll(figure.values());
    target.setCumulative(figure.bracketed() || column.kind() == Kind.CUMULATIVE && column.label().contains("累计")
        && !figure.values().isEmpty() && !column.label().contains("年均"));
    return target;
  }

  private static Nature nature(String cell) {
    return cell.contains("约束") ? Nature.BINDING : cell.contains("预期") ? Nature.EXPECTED : Nature.NONE;
  }
}
