// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * How the rows of a table follow from its elements, as it was wanted at one moment. Used by one thread, which need not be that of
 * the table.
 *
 * @param <E> the elements that rows show
 * @param columns all columns
 * @param grouping how rows are gathered when they are
 * @param depth how far an element is indented while rows are neither sorted nor grouped
 * @param elements in the order of the document
 * @param texts of the cells
 * @param filters what is wanted, by code of the column
 * @param sort code of the column that rows are sorted by, or null for the order of the document
 * @param direction of the sort order
 * @param grouped whether rows are gathered
 * @param collapsed keys of the groups that are folded away
 */
record RowArrangement<E>(List<TableColumn<E>> columns, Grouping<E> grouping, ToIntFunction<E> depth, List<E> elements,
    CellTexts<E> texts, Map<String, String> filters, String sort, TableModel.Direction direction, boolean grouped,
    Set<Object> collapsed) {

  /**
   * What is shown.
   *
   * @param rows all rows
   * @param shown how many elements pass the filters, those in collapsed groups included
   */
  record Rows<E>(List<TableRow<E>> rows, int shown) {
  }

  /** Works the rows out; calls the pause for every element, which may end the work by an exception. */
  Rows<E> rows(Runnable pause) {
    Predicate<E> passes = passing();
    List<E> passing = new ArrayList<>();
    for (E element : elements) {
      pause.run();
      if (passes.test(element)) {
        passing.add(element);
      }
    }
    if (sort != null) {
      passing.sort(order(pause));
    }
    return new Rows<>(grouped ? gather(passing) : entries(passing), passing.size());
  }

  /** Whether an element passes all filters. */
  boolean passes(E element) {
    return passing().test(element);
  }

  private Comparator<E> order(Runnable pause) {
    TableColumn<E> column = columns.stream().filter(candidate -> candidate.code().equals(sort)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(sort));
    Comparator<E> byColumn = column.order() == null ? documentOrder() : column.order();
    if (column.isSortedByText()) {
      int index = columns.indexOf(column);
      byColumn = Comparator.comparing(element -> {
        pause.run();
        return texts.of(element, index);
      });
    }
    return direction == TableModel.Direction.ASCENDING ? byColumn : byColumn.reversed();
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
        .add(new TableRow.Entry<>(element, sort == null && filters.isEmpty() ? depth.applyAsInt(element) : 0)));
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
      String folded = texts.of(element, column).toLowerCase(Locale.ROOT);
      return words.stream().allMatch(folded::contains);
    };
  }
}
