// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives the elements of one imported plan their ids: a letter for the kind and a running number in the order in which
 * they are asked for, which is the order of the document. The same text always gives the same ids.
 *
 * <p>Letters: c chapter, s section, i item, p paragraph, st statement, b box, pr project, tb table, h header row,
 * r indicator row, n note, t time expression, g target, m mention, u unit, a assignment. Not thread-safe.
 */
public final class ImportIds {
  private final Map<String, Integer> last = new HashMap<>();

  /** The next id of a kind, such as {@code st12}. */
  public String next(String letters) {
    return letters + last.merge(letters, 1, Integer::sum);
  }
}
