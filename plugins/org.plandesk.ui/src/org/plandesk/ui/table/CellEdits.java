// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a person can write into the cells of a table.
 *
 * @param <E> the elements that rows show
 */
public interface CellEdits<E> {

  /** Whether cells of a column can be written. */
  boolean isEditable(String column);

  /** What the editor of a cell begins with. */
  String text(E element, String column);

  /** What can be chosen in a column; empty when anything can be typed. */
  default List<String> choices(String column) {
    return List.of();
  }

  /** Whether the same can be written into several rows at once. */
  default boolean isShared(String column) {
    return true;
  }

  /** The names among words for a column that become new units when they are written; a person is asked first. */
  default List<String> newUnits(String column, String words) {
    return List.of();
  }

  /** Writes the same into the cells of rows, as one undo step. */
  void write(List<E> elements, String column, String text);

  /**
   * Told which words stand in the editor of a cell and are not written yet.
   *
   * @param write writes them
   * @param words null when none are left
   */
  default void typing(Runnable write, E element, String column, String words) {
    // Nobody wants to know.
  }

  /** What else can be done with rows, by its name, in the order of a menu. Each gives the row to go on with, if there is one. */
  default Map<String, Supplier<Optional<E>>> actions(List<E> elements) {
    return Map.of();
  }
}
