// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

  private static final int TOGETHER = 1024;

  private final List<FacetTerms> fields;
  private final int[][] counts;
  private final List<Leaf> leaf = new ArrayList<>();
  private final int[] documents = new int[TOGETHER];
  private int waiting;
  private int total;

  /** The values of one field in one segment. */
  private interface Leaf {

    void count(int[] documents, int length) throws IOException;

    void end();
  }

  private FacetCounter(List<FacetTerms> fields) {
    this.fields = fields;
    counts = fields.stream().map(field -> new int[field.size()]).toArray(int[][]::new);
  }

  /** Counts all hits of a query. */
  static FacetCounter count(IndexSearcher searcher, Query query, Set<FacetField> wanted) throws IOException {
    List<FacetTerms> fields = new ArrayList<>();
    for (FacetField field : wanted) {
      fields.add(FacetTerms.of(searcher.getIndexReader(), field));
    }
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
    for (int i = 0; i < counts.length; i++) {
      for (int term = 0; term < counts[i].length; term++) {
        counts[i][term] += part.counts[i][term];
      }
    }
  }

  /** How many hits there are. */
  int total() {
    return total;
  }

  /**
   * The terms of a field that occur most often.
   *
   * @param most of so many terms at most
   * @param always beginnings of terms that are among them however rare they are
   */
  List<FacetTerms.Count> counts(FacetField field, int most, Set<String> always) throws IOException {
    for (int i = 0; i < counts.length; i++) {
      if (fields.get(i).field() == field) {
        return fields.get(i).most(counts[i], most, always);
      }
    }
    throw new IllegalArgumentException("Not counted: " + field);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    for (int i = 0; i < counts.length; i++) {
      FacetTerms terms = fields.get(i);
      SortedSetDocValues values = DocValues.getSortedSet(context.reader(), Fields.facet(terms.field()));
      if (values.getValueCount() > 0) {
        FacetOrdinals ordinals = FacetOrdinals.of(context.reader(), terms.field(), values);
        int[] local = new int[Math.toIntExact(values.getValueCount()) + 1];
        int[] sums = counts[i];
        Runnable end = () -> terms.add(local, context.ord, sums);
        leaf.add(ordinals == null ? new Several(values, local, end) : new Single(ordinals, local, end));
      }
    }
  }

  /** A field of which a document may have several values. The first count is of documents without any. */
  private record Several(SortedSetDocValues values, int[] counts, Runnable whenEnded) implements Leaf {

    @Override
    public void count(int[] documents, int length) throws IOException {
      for (int at = 0; at < length; at++) {
        if (values.advanceExact(documents[at])) {
          for (int i = values.docValueCount(); i > 0; i--) {
            counts[(int) values.nextOrd() + 1]++;
          }
        }
      }
    }

    @Override
    public void end() {
      whenEnded.run();
    }
  }

  /** A field of which no document has more than one value. */
  private record Single(FacetOrdinals ordinals, int[] counts, Runnable whenEnded) implements Leaf {

    @Override
    public void count(int[] documents, int length) {
      ordinals.count(documents, length, counts);
    }

    @Override
    public void end() {
      whenEnded.run();
    }
  }

  @Override
  public void collect(int document) throws IOException {
    documents[waiting++] = document;
    if (waiting == documents.length) {
      countWaiting();
    }
  }

  /** Counts what was collected field by field, which is faster than document by document. */
  private void countWaiting() throws IOException {
    total += waiting;
    for (Leaf one : leaf) {
      one.count(documents, waiting);
    }
    waiting = 0;
  }

  @Override
  public void finish() throws IOException {
    countWaiting();
    leaf.forEach(Leaf::end);
    leaf.clear();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
