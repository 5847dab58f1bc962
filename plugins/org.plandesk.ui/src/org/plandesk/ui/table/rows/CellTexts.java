// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of cells: worked out when they are first wanted, and kept. Several threads may ask at once.
 *
 * @param <E> the elements that rows show
 */
final class CellTexts<E> {

  private final List<TableColumn<E>> columns;
  private final Map<E, String[]> known = Collections.synchronizedMap(new IdentityHashMap<>());

  CellTexts(List<TableColumn<E>> columns) {
    this.columns = columns;
  }

  /** What the cell of an element says. */
  String of(E element, int column) {
    String[] texts = known.computeIfAbsent(element, key -> new String[columns.size()]);
    String text = texts[column];
    if (text == null) {
      // two threads may do it at once: strings that say the same
      text = columns.get(column).text().apply(element);
      texts[column] = text;
    }
    return text;
  }

  /** Of how many elements some texts are kept. */
  int size() {
    return known.size();
  }
}
