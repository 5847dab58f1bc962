// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.doc;

import java.util.HashMap;
import java.util.Map;

/** What the stories of one document share: the marks of its notes by their places, and what a person is warned of. */
final class DocFindings {
  private final Map<Integer, String> marks = new HashMap<>();
  int changes;
  int hidden;

  void mark(int offset, String mark) {
    marks.put(offset, mark);
  }

  /** The mark of the note that is referred to at a place, or null. */
  String mark(int offset) {
    return marks.get(offset);
  }
}
