// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.util.Arrays;

/**
 * Where the titles of documents stand in a sentence, by their marks 《 》. Immutable; made in one pass.
 * Accepts: 《…规划（2018－2022年）》, 《〈…〉实施办法》, an opening mark whose closing one was lost with the rest of a line
 * Rejects: “…” (quotation marks hold slogans as often as names)
 */
final class NameSpans {
  private final boolean[] inside;

  private NameSpans(boolean[] inside) {
    this.inside = inside;
  }

  /** The titles of a sentence. */
  static NameSpans of(TimeText text) {
    boolean[] inside = null;
    int open = -1;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      if (c == '《') {
        depth++;
        open = depth == 1 ? i : open;
      } else if (c == '》' && depth > 0) {
        depth--;
        if (depth == 0) {
          inside = inside == null ? new boolean[text.length()] : inside;
          Arrays.fill(inside, open, i, true);
        }
      }
    }
    if (depth > 0 && text.length() - open <= 60) {
      inside = inside == null ? new boolean[text.length()] : inside;
      Arrays.fill(inside, open, text.length(), true);
    }
    return new NameSpans(inside);
  }

  /** Whether a folded index lies in a title. */
  boolean contains(int index) {
    return inside != null && index < inside.length && inside[index];
  }
}
