// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The state of one table: elements, filters, sort order, groups, and the rows that follow from them.
 *
 * <p>The text of a cell is worked out when it is first wanted and kept, so that filtering 10,000 rows is a matter of comparing strings.
 * Setters work the rows out again and tell the listeners. One thread only.
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

  private final List<TableColumn<E>> columns;
  private final Grouping<E> grouping;
  private final ToIntFunction<E> depth;
  private final Map<E, String[]> texts = new IdentityHashMap<>();
  private final Map<String, String> filters = new LinkedHashMap<>();
  private final Set<Object> collapsed = new HashSet<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
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
    this.columns = List.copyOf(columns);
    this.grouping = grouping;
    this.depth = depth;
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
    texts.clear();
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
      texts.clear();
    }
    update();
  }

  /** The rows to be shown. */
  public List<TableRow<E>> rows() {
    return rows;
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
    return text(element, columns.indexOf(column));
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
   * @return the index of its row, or -1 when a filter hides it or it is none of the elements
   */
  public int reveal(E element) {
    if (grouped && rowOf(element) < 0 && passing().test(element)) {
      setCollapsed(grouping.key().apply(element), false);
    }
    return rowOf(element);
  }

  /** Adds who hears of changed rows. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  private void update() {
    List<E> passing = new ArrayList<>(elements);
    if (!filters.isEmpty()) {
      passing.removeIf(passing().negate());
    }
    shown = passing.size();
    if (sortCode != null) {
      passing.sort(order());
    }
    rows = grouped ? gather(passing) : entries(passing);
    rowOf = null;
    lookedFor = 0;
    listeners.forEach(Runnable::run);
  }

  private Comparator<E> order() {
    TableColumn<E> column = columns.stream().filter(candidate -> candidate.code().equals(sortCode)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(sortCode));
    Comparator<E> byColumn = column.order() == null ? documentOrder() : column.order();
    return direction == Direction.ASCENDING ? byColumn : byColumn.reversed();
  }

  private Comparator<E> documentOrder() {
    Map<E, Integer> places = new IdentityHashMap<>();
    elements.forEach(element -> places.put(element, places.size()));
    return Comparator.comparing(places::get);
  }

  private List<TableRow<E>> entries(List<E> passing) {
    List<TableRow<E>> entries = new ArrayList<>(passing.size());
    // Indentation tells of the row above, which is another one once rows are sorted.
    passing.forEach(element -> entries
        .add(new TableRow.Entry<>(element, sortCode == null && filters.isEmpty() ? depth.applyAsInt(element) : 0)));
    return entries;
  }

  private List<TableRow<E>> gather(List<E> passing) {
    Map<Object, List<E>> groups = new LinkedHashMap<>();
    // Groups stand in the order of the document, whatever their rows are sorted by.
    elements.forEach(element -> groups.computeIfAbsent(grouping.key().apply(element), key -> new ArrayList<>()));
    passing.forEach(element -> groups.get(grouping.key().apply(element)).add(element));
    List<TableRow<E>> gathered = new ArrayList<>();
    groups.forEach((key, members) -> {
      if (!members.isEmpty()) {
        boolean folded = collapsed.contains(key);
        gathered.add(new TableRow.Group<>(key, grouping.label().apply(members.getFirst()), members.size(), folded));
        if (!folded) {
          gathered.addAll(entries(members));
        }
      }
    });
    return gathered;
  }

  /** Whether an element passes all filters. */
  private Predicate<E> passing() {
    Predicate<E> all = element -> true;
    for (int i = 0; i < columns.size(); i++) {
      String wanted = filters.get(columns.get(i).code());
      if (wanted != null) {
        all =
            all.and(columns.get(i).filter() == TableColumn.Filter.CHOICE ? choosing(i, wanted) : containing(i, wanted));
      }
    }
    return all;
  }

  private Predicate<E> choosing(int column, String wanted) {
    return element -> columns.get(column).values().apply(element).contains(wanted);
  }

  private Predicate<E> containing(int column, String wanted) {
    List<String> words = List.of(wanted.toLowerCase(Locale.ROOT).split("[\\s\u3000]+"));
    return element -> {
      String folded = text(element, column).toLowerCase(Locale.ROOT);
      return words.stream().allMatch(folded::contains);
    };
  }

  private String text(E element, int column) {
    String[] known = texts.computeIfAbsent(element, key -> new String[columns.size()]);
    if (known[column] == null) {
      known[column] = columns.get(column).text().apply(element);
    }
    return known[column];
  }
}
