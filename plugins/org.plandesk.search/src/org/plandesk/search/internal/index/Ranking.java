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
      case TASK -> 1.5f;
      case GOAL, INDICATOR -> 1.2f;
      case PROJECT, SECTION -> 1.0f;
      case CHAPTER, HEADING, BOX -> 0.8f;
      case ITEM, TABLE, PRINCIPLE, PERMISSION, NOTE -> 0.5f;
      case PLAN, PARAGRAPH, HEADER, UNIT, FACT, OTHER -> 0.1f;
    };
  }
}
