// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.plandesk.search.EntryKind;

/** How the index weighs words. */
final class Ranking {

  private static final Similarity BM25 = new BM25Similarity();

  private Ranking() {
  }

  static Similarity similarity() {
    return BM25;
  }

  /** How much a kind of element is preferred among equals; a score, always above 0. */
  static float preference(EntryKind kind) {
    return switch (kind) {
      case TASK -> 3.0f;
      case GOAL, INDICATOR -> 2.4f;
      case PROJECT, SECTION -> 2.0f;
      case CHAPTER, HEADING, BOX -> 1.6f;
      case ITEM, TABLE, PRINCIPLE, PERMISSION, NOTE -> 1.0f;
      case PLAN, PARAGRAPH, HEADER, UNIT, FACT, OTHER -> 0.2f;
    };
  }
}
