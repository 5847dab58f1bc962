// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.revision;

import java.util.List;

/**
 * A row of the table.
 *
 * @param place where the clause stands, and on a second line where it stood when that is another place
 * @param old its words before; empty when it is new
 * @param current its words now; empty when it is gone
 * @param note what happened to it and why, a line each
 */
public record RevisionRow(String place, List<TextPart> old, List<TextPart> current, String note) {

  /** Copies the lists. */
  public RevisionRow {
    old = List.copyOf(old);
    current = List.copyOf(current);
  }
}
