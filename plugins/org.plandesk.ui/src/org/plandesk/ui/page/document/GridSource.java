// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

/** Writes the cells of one kind of table. */
interface GridSource {

  /** Appends the words of all cells to the block and says where they stand. */
  Grid write(BlockWriter writer);
}
