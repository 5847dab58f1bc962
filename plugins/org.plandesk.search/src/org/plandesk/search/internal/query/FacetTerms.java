// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.packed.PackedInts;
import org.plandesk.search.FacetField;
import org.plandesk.search.internal.index.Fields;

/**
 * The terms of a facet's field by number, the same number in all segments of an index. Numbers are worked out once for
 * each state of the index; terms are read when they are shown. For one search.
 */
final class FacetTerms {

  private static final Map<Object, Map<FacetField, OrdinalMap>> NUMBERS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final FacetField field;
  private final List<SortedSetDocValues> segments;
  private final OrdinalMap numbers;

  private FacetTerms(FacetField field, List<SortedSetDocValues> segments, OrdinalMap numbers) {
    this.field = field;
    this.segments = segments;
    this.numbers = numbers;
  }

  /** How often a term occurs. */
  record Count(String term, int count) {
  }

  static FacetTerms of(IndexReader reader, FacetField field) throws IOException {
    List<SortedSetDocValues> segments = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      segments.add(DocValues.getSortedSet(leaf.reader(), Fields.facet(field)));
    }
    IndexReader.CacheHelper cache = reader.getReaderCacheHelper();
    Map<FacetField, OrdinalMap> known = cache == null
        ? new ConcurrentHashMap<>()
        : NUMBERS.computeIfAbsent(cache.getKey(), key -> new ConcurrentHashMap<>());
    OrdinalMap numbers = known.get(field);
    if (numbers == null) {
      // without an owner, which would keep what it is kept for
      numbers = OrdinalMap.build(null, segments.toArray(SortedSetDocValues[]::new), PackedInts.DEFAULT);
      known.put(field, numbers);
    }
    return new FacetTerms(field, segments, numbers);
  }

  FacetField field() {
    return field;
  }

  /** How many terms there are. */
  int size() {
    return Math.toIntExact(numbers.getValueCount());
  }

  /** Adds the counts of a segment, by its own numbers, to the counts of all; the first count is of no term. */
  void add(int[] ofSegment, int segment, int[] sums) {
    LongValues toAll = numbers.getGlobalOrds(segment);
    for (int i = 1; i < ofSegment.length; i++) {
      if (ofSegment[i] > 0) {
        sums[(int) toAll.get(i - 1)] += ofSegment[i];
      }
    }
  }

  /** The terms with the highest counts, and those that begin with one of {@code always}; none without a count. */
  List<Count> most(int[] counts, int most, Set<String> always) throws IOException {
    PriorityQueue<Integer> best = new PriorityQueue<>((one, other) -> counts[one] != counts[other]
        ? Integer.compare(counts[one], counts[other])
        : Integer.compare(other, one));
    List<BytesRef> beginnings = always.stream().map(BytesRef::new).toList();
    List<Count> terms = new ArrayList<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        if (begins(number, beginnings)) {
          terms.add(new Count(term(number).utf8ToString(), counts[number]));
        } else {
          best.add(number);
          if (best.size() > most) {
            best.remove();
          }
        }
      }
    }
    for (int number : best) {
      terms.add(new Count(term(number).utf8ToString(), counts[number]));
    }
    return terms;
  }

  private boolean begins(int number, List<BytesRef> beginnings) throws IOException {
    if (beginnings.isEmpty()) {
      return false;
    }
    BytesRef term = term(number);
    return beginnings.stream().anyMatch(beginning -> StringHelper.startsWith(term, beginning));
  }

  private BytesRef term(int number) throws IOException {
    return segments.get(numbers.getFirstSegmentNumber(number)).lookupOrd(numbers.getFirstSegmentOrd(number));
  }
}
