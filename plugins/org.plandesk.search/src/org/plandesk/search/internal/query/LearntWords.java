// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.search.internal.words.Brackets;
import org.plandesk.text.FoldedText;

/** Abbreviations that plans explain in brackets: 泄漏检测与修复（LDAR）. */
final class LearntWords {

  private static final Map<Object, List<Brackets.Pair>> READ = Collections.synchronizedMap(new WeakHashMap<>());
  private static final int MOST = 3;

  private final List<Brackets.Pair> pairs;

  private LearntWords(List<Brackets.Pair> pairs) {
    this.pairs = pairs;
  }

  /** What the plans of an index explain; read once for each state of the index. */
  static LearntWords of(IndexReader reader) throws IOException {
    IndexReader.CacheHelper cache = reader.getReaderCacheHelper();
    List<Brackets.Pair> pairs = cache == null ? null : READ.get(cache.getKey());
    if (pairs == null) {
      pairs = read(reader);
      if (cache != null) {
        READ.put(cache.getKey(), pairs);
      }
    }
    return new LearntWords(pairs);
  }

  private static List<Brackets.Pair> read(IndexReader reader) throws IOException {
    List<Brackets.Pair> pairs = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, Fields.EXPLAINED);
    if (terms != null) {
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        if (reader.docFreq(new Term(Fields.EXPLAINED, BytesRef.deepCopyOf(term))) > 0) {
          pairs.add(Brackets.Pair.valueOf(term.utf8ToString()));
        }
      }
    }
    return pairs;
  }

  /** Other words for a folded word. */
  List<String> othersOf(String folded) {
    return pairs.stream().flatMap(pair -> pair.otherOf(folded).stream()).distinct()
        .filter(other -> !FoldedText.fold(other).contains(folded)).limit(MOST).toList();
  }
}
