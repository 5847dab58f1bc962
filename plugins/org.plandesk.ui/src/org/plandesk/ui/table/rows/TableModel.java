// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.plandesk.ui.session.PlanReading;

/**
 * The state of one table: elements, filters, sort order, groups, and the rows that follow from them.
 *
 * <p>The text of a cell is worked out when it is first wanted and kept, so that filtering 10,000 rows is a matter of comparing strings.
 * Setters have the rows worked out again, and the listeners are told when they are there: before the setter returns, unless
 * the table was given another work. One thread only.
 *
 * @param <E> the elements that rows show
 */
public final class TableModel<E> {

  /** In which direction a column is sorted. */
  public enum Direction {
    /** Smallest first. */
    ASCENDING,
    /** Largest first. */
    DESCENDING
  }

  /** So few rows are looked for one by one sooner than all of them are noted down. */
  private static final int FEW_LOOKED_FOR = 8;

  /** The text of a cell takes as long as a look at so many statements. */
  private static final int WEIGHT = 4;

  private final List<TableColumn<E>> columns;
  private final Grouping<E> grouping;
  private final ToIntFunction<E> depth;
  private final PlanReading work;
  private final Map<String, String> filters = new LinkedHashMap<>();
  private final Set<Object> collapsed = new HashSet<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private CellTexts<E> texts;
  /** What is being worked out; null when the rows are those that are wanted. */
  private volatile RowArrangement<E> latest;
  private List<E> elements = List.of();
  private List<TableRow<E>> rows = List.of();
  /** Where elements stand; null until it is asked for often. */
  private Map<E, Integer> rowOf;
  private int lookedFor;
  private int shown;
  private boolean grouped;
  private String sortCode;
  private Direction direction = Direction.ASCENDING;

  /**
   * @param columns all columns, in the order they are first shown in
   * @param grouping how rows are gathered when they are
   * @param depth how far an element is indented while rows are neither sorted nor grouped
   */
  public TableModel(List<TableColumn<E>> columns, Grouping<E> grouping, ToIntFunction<E> depth) {
    this(columns, grouping, depth, PlanReading.AT_ONCE);
  }

  /**
   * @param columns all columns, in the order they are first shown in; asked by the work too
   * @param grouping how rows are gathered when they are
   * @param depth how far an element is indented while rows are neither sorted nor grouped
   * @param work where rows are worked out
   */
  public TableModel(List<TableColumn<E>> columns, Grouping<E> grouping, ToIntFunction<E> depth, PlanReading work) {
    this.columns = List.copyOf(columns);
    this.grouping = grouping;
    this.depth = depth;
    this.work = work;
    texts = new CellTexts<>(this.columns);
  }

  /** All columns, in the order they are first shown in. */
  public List<TableColumn<E>> columns() {
    return columns;
  }

  /** The elements, in the order of the document. */
  public List<E> elements() {
    return elements;
  }

  /** Shows other elements, or the same after they changed. */
  public void setElements(List<E> newElements) {
    elements = List.copyOf(newElements);
    texts = new CellTexts<>(columns);
    update();
  }

  /**
   * Shows other elements, many of them the very objects that are shown already: those did not change in any way that a cell
   * tells.
   */
  public void exchangeElements(List<E> newElements) {
    elements = List.copyOf(newElements);
    if (texts.size() > 2 * elements.size()) {
      // most are of elements that are gone
      texts = new CellTexts<>(columns);
    }
    update();
  }

  /** The rows to be shown. */
  public List<TableRow<E>> rows() {
    return rows;
  }

  /** Whether the rows are those that are wanted; else they are being worked out, and the listeners will be told. */
  public boolean isSettled() {
    return latest == null;
  }

  /** How many elements pass the filters, those in collapsed groups included. */
  public int shown() {
    return shown;
  }

  /** The index of the element's row, or -1 when it is filtered out, folded away or none of the elements. */
  public int rowOf(E element) {
    if (rowOf == null && lookedFor++ < FEW_LOOKED_FOR) {
      return search(element);
    }
    if (rowOf == null) {
      rowOf = new HashMap<>();
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i) instanceof TableRow.Entry<E> entry) {
          rowOf.put(entry.element(), i);
        }
      }
    }
    return rowOf.getOrDefault(element, -1);
  }

  private int search(E element) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof TableRow.Entry<E> entry && entry.element().equals(element)) {
        return i;
      }
    }
    return -1;
  }

  /** What the cell says. */
  public String text(E element, TableColumn<E> column) {
    return texts.of(element, columns.indexOf(column));
  }

  /**
   * Writes cells down as other programs take them: a line of headings and one for each element, cells parted by tabs.
   *
   * @param written given the lines, as the work of the table does it: at once or later
   */
  public void write(List<E> chosen, List<TableColumn<E>> shownColumns, Consumer<String> written) {
    int[] places = shownColumns.stream().mapToInt(columns::indexOf).toArray();
    CellTexts<E> kept = texts;
    String headings = shownColumns.stream().map(TableColumn::label).collect(Collectors.joining("\t"));
    work.run(WEIGHT * chosen.size(), pause -> {
      StringBuilder lines = new StringBuilder(headings);
      for (E element : chosen) {
        pause.run();
        lines.append('\n').append(Arrays.stream(places)
            .mapToObj(place -> kept.of(element, place).replace('\t', ' ')).collect(Collectors.joining("\t")));
      }
      return lines.toString();
    }, written);
  }

  /** The values that a column is filtered by: those it offers, else those that occur, sorted. */
  public List<String> choices(TableColumn<E> column) {
    if (!column.choices().isEmpty()) {
      return column.choices();
    }
    Set<String> found = new TreeSet<>();
    elements.forEach(element -> found.addAll(column.values().apply(element)));
    found.remove("");
    return List.copyOf(found);
  }

  /** The filter of a column; empty when there is none. */
  public String filter(String code) {
    return filters.getOrDefault(code, "");
  }

  /** Filters a column: words the cell contains, parted by blanks, or one of its values; empty takes the filter away. */
  public void setFilter(String code, String filter) {
    String wanted = filter == null ? "" : filter.strip();
    String before = wanted.isEmpty() ? filters.remove(code) : filters.put(code, wanted);
    if (!wanted.equals(before == null ? "" : before)) {
      update();
    }
  }

  /** Whether any filter is set. */
  public boolean isFiltered() {
    return !filters.isEmpty();
  }

  /** Takes all filters away. */
  public void clearFilters() {
    if (!filters.isEmpty()) {
      filters.clear();
      update();
    }
  }

  /** Code of the column that rows are sorted by, or null for the order of the document. */
  public String sortCode() {
    return sortCode;
  }

  /** The direction of the sort order. */
  public Direction direction() {
    return direction;
  }

  /** Sorts by a column, inside of groups when grouped; a null code brings back the order of the document. */
  public void sort(String code, Direction newDirection) {
    sortCode = code;
    direction = newDirection;
    update();
  }

  /** Whether rows are gathered under headings. */
  public boolean isGrouped() {
    return grouped;
  }

  /** Gathers rows under headings, or no longer. */
  public void setGrouped(boolean value) {
    if (grouped != value) {
      grouped = value;
      update();
    }
  }

  /** Folds a group away or opens it. */
  public void setCollapsed(Object key, boolean value) {
    if (value ? collapsed.add(key) : collapsed.remove(key)) {
      update();
    }
  }

  /**
   * Makes the element's row appear as far as folding hides it.
   *
   * @return the index of its row, or -1 when a filter hides it, it is none of the elements or the rows are not settled yet
   */
  public int reveal(E element) {
    if (grouped && rowOf(element) < 0 && arrangement().passes(element)) {
      setCollapsed(grouping.key().apply(element), false);
    }
    return rowOf(element);
  }

  /** Adds who hears of changed rows. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  private void update() {
    RowArrangement<E> wanted = arrangement();
    latest = wanted;
    work.run(WEIGHT * elements.size(), pause -> latest == wanted ? wanted.rows(pause) : null, found -> {
      if (latest == wanted) {
        latest = null;
        show(found);
      }
    });
  }

  private RowArrangement<E> arrangement() {
    return new RowArrangement<>(columns, grouping, depth, elements, texts, Map.copyOf(filters), sortCode, direction,
        grouped, new HashSet<>(collapsed));
  }

  private void show(RowArrangement.Rows<E> found) {
    rows = found.rows();
    shown = found.shown();
    rowOf = null;
    lookedFor = 0;
    listeners.forEach(Runnable::run);
  }
}
