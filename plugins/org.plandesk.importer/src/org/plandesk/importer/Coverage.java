// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

/**
 * How the characters of the source are accounted for, counted in UTF-16 units.
 *
 * @param total length of the source
 * @param headings in heading lines, captions and header rows
 * @param statements in statements
 * @param rows in indicator rows and notes
 * @param leftovers in declared leftovers
 */
public record Coverage(int total, int headings, int statements, int rows, int leftovers) {

  /** Part of the source that became content of the plan, from 0 to 1; 0 of a source without characters. */
  public double share() {
    return total == 0 ? 0 : (double) (headings + statements + rows) / total;
  }

  /** Characters nothing accounts for; 0 unless the importer has an error. */
  public int unattributed() {
    return total - headings - statements - rows - leftovers;
  }
}
