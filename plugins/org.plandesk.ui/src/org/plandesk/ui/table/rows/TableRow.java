// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

/**
 * A row as it is shown.
 *
 * @param <E> the elements that rows show
 */
public sealed interface TableRow<E> {

  /**
   * The heading of a group.
   *
   * @param key what the group is told by
   * @param label its heading
   * @param count how many of its elements pass the filters
   * @param collapsed whether they are folded away
   */
  record Group<E>(Object key, String label, int count, boolean collapsed) implements TableRow<E> {
  }

  /**
   * An element.
   *
   * @param element the element
   * @param depth how far it is indented, 0 for not at all
   */
  record Entry<E>(E element, int depth) implements TableRow<E> {
  }
}
