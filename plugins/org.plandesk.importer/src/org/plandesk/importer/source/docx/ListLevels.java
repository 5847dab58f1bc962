// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.docx;

import org.plandesk.importer.source.numbering.ListCounter;
import org.plandesk.importer.source.numbering.NumberLevel;

/** The levels of a list as they are defined, some of them perhaps not. */
final class ListLevels {
  static final int COUNT = ListCounter.LEVELS;

  final NumberLevel[] levels = new NumberLevel[COUNT];
  /** By level: the style that puts paragraphs on it, or null. */
  final String[] styles = new String[COUNT];

  /** The level a style puts paragraphs on, or -1. */
  int of(String style) {
    for (int i = 0; i < COUNT; i++) {
      if (style.equals(styles[i])) {
        return i;
      }
    }
    return -1;
  }
}
