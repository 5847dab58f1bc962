// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.plandesk.search.FacetField;
import org.plandesk.search.internal.index.Fields;

/** Counts hits, and by the values of facets. */
final class FacetCounter extends SimpleCollector {

  private final Set<FacetField> fields;
  private final Map<FacetField, Map<String, Integer>> counts = new EnumMap<>(FacetField.class);
  private final List<Leaf> leaf = new ArrayList<>();
  private int total;

  /** The values of one field in one segment. */
  private record Leaf(FacetField field, SortedSetDocValues values, int[] counts) {
  }

  private FacetCounter(Set<FacetField> fields) {
    this.fields = fields;
    fields.forEach(field -> counts.put(field, new HashMap<>()));
  }

  /** Counts all hits of a query. */
  static FacetCounter count(IndexSearcher searcher, Query query, Set<FacetField> fields) throws IOException {
    return searcher.search(query, new CollectorManager<FacetCounter, FacetCounter>() {
      @Override
      public FacetCounter newCollector() {
        return new FacetCounter(fields);
      }

      @Override
      public FacetCounter reduce(Collection<FacetCounter> parts) {
        FacetCounter sum = new FacetCounter(fields);
        parts.forEach(sum::add);
        return sum;
      }
    });
  }

  private void add(FacetCounter part) {
    total += part.total;
    part.counts.forEach((field, terms) -> terms
        .forEach((term, count) -> counts.get(field).merge(term, count, Integer::sum)));
  }

  /** How many hits there are. */
  int total() {
    return total;
  }

  /** How often each term of a field occurs. */
  Map<String, Integer> counts(FacetField field) {
    return counts.get(field);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    for (FacetField field : fields) {
      SortedSetDocValues values = DocValues.getSortedSet(context.reader(), Fields.facet(field));
      if (values.getValueCount() > 0) {
        leaf.add(new Leaf(field, values, new int[Math.toIntExact(values.getValueCount())]));
      }
    }
  }

  @Override
  public void collect(int document) throws IOException {
    total++;
    for (Leaf one : leaf) {
      if (one.values.advanceExact(document)) {
        for (int i = one.values.docValueCount(); i > 0; i--) {
          one.counts[(int) one.values.nextOrd()]++;
        }
      }
    }
  }

  @Override
  public void finish() throws IOException {
    for (Leaf one : leaf) {
      Map<String, Integer> sums = counts.get(one.field);
      for (int ord = 0; ord < one.counts.length; ord++) {
        if (one.counts[ord] > 0) {
          sums.merge(one.values.lookupOrd(ord).utf8ToString(), one.counts[ord], Integer::sum);
        }
      }
    }
    leaf.clear();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
