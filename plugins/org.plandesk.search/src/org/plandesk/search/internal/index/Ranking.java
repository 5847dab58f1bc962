// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How the index weighs words. */
final class Ranking {

  private static final Similarity BM25 = new BM25Similarity();

  private Ranking() {
  }

  static Similarity similarity() {
    return BM25;
  }
}
