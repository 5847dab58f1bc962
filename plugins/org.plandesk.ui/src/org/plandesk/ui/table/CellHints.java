// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import org.eclipse.swt.graphics.Image;
import org.plandesk.ui.images.PlanColors;

/**
 * What a table asks about the look of a cell beside its text. Asked for visible cells only.
 *
 * @param <E> the elements that rows show
 */
@FunctionalInterface
public interface CellHints<E> {

  /** The icon of a cell whose column has icons, or null. */
  Image icon(E element, String column);

  /** The ink of a cell when it is another one than its column's, or null. */
  default PlanColors ink(E element, String column) {
    return null;
  }

  /** How much is done, from 0 to 100, for a bar before the cell's text; negative for none. */
  default int percent(E element, String column) {
    return -1;
  }
}
