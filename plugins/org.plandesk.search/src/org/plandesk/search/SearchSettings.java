// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import java.nio.file.Path;

/**
 * Where a search keeps its index and finds its dictionary.
 *
 * @param folder folder of the index, made when it is missing; null keeps the index in memory
 * @param synonyms the users' own file of synonyms, one group of words with the same meaning a line, parted by = or
 *     blanks; null when there is none. It need not exist and is read again when it changes
 */
public record SearchSettings(Path folder, Path synonyms) {

  /** An index in memory, with the dictionary that comes with the program. */
  public static SearchSettings inMemory() {
    return new SearchSettings(null, null);
  }
}
