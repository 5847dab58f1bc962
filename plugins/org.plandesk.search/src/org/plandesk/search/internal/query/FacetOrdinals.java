// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.plandesk.search.FacetField;
import org.plandesk.search.internal.index.Fields;

/**
 * Which value of a facet each document of a segment has, in memory, since a common word is counted in hundreds of thousands
 * of documents with every letter that is typed. Only for fields of which no document of the segment has several values.
 * A segment never changes, so its numbers are read once.
 */
abstract sealed class FacetOrdinals {

  private static final Map<Object, Map<FacetField, FacetOrdinals>> READ =
      Collections.synchronizedMap(new WeakHashMap<>());

  /**
   * The numbers of a segment.
   *
   * @param values the values of the segment, at their beginning
   * @return null when documents have several values
   */
  static FacetOrdinals of(LeafReader segment, FacetField field, SortedSetDocValues values) throws IOException {
    if (DocValues.unwrapSingleton(values) == null) {
      return null;
    }
    IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
    if (cache == null) {
      return read(segment, field);
    }
    Map<FacetField, FacetOrdinals> known = READ.computeIfAbsent(cache.getKey(),
        key -> Collections.synchronizedMap(new EnumMap<>(FacetField.class)));
    FacetOrdinals ordinals = known.get(field);
    if (ordinals == null) {
      ordinals = read(segment, field);
      known.put(field, ordinals);
    }
    return ordinals;
  }

  private static FacetOrdinals read(LeafReader segment, FacetField field) throws IOException {
    SortedDocValues values = DocValues.unwrapSingleton(DocValues.getSortedSet(segment, Fields.facet(field)));
    int documents = segment.maxDoc();
    if (values.getValueCount() < 1 << Byte.SIZE) {
      byte[] numbers = new byte[documents];
      for (int at = values.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = values.nextDoc()) {
        numbers[at] = (byte) (values.ordValue() + 1);
      }
      return new Few(numbers);
    }
    if (values.getValueCount() < 1 << Character.SIZE) {
      char[] numbers = new char[documents];
      for (int at = values.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = values.nextDoc()) {
        numbers[at] = (char) (values.ordValue() + 1);
      }
      return new Some(numbers);
    }
    int[] numbers = new int[documents];
    for (int at = values.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = values.nextDoc()) {
      numbers[at] = values.ordValue() + 1;
    }
    return new Many(numbers);
  }

  /**
   * Counts documents.
   *
   * @param documents the documents, of which the first {@code length} count
   * @param counts counts by number; the first is of documents without a value, and numbers begin behind it
   */
  abstract void count(int[] documents, int length, int[] counts);

  private static final class Few extends FacetOrdinals {
    private final byte[] numbers;

    Few(byte[] numbers) {
      this.numbers = numbers;
    }

    @Override
    void count(int[] documents, int length, int[] counts) {
      for (int i = 0; i < length; i++) {
        counts[numbers[documents[i]] & 0xff]++;
      }
    }
  }

  private static final class Some extends FacetOrdinals {
    private final char[] numbers;

    Some(char[] numbers) {
      this.numbers = numbers;
    }

    @Override
    void count(int[] documents, int length, int[] counts) {
      for (int i = 0; i < length; i++) {
        counts[numbers[documents[i]]]++;
      }
    }
  }

  private static final class Many extends FacetOrdinals {
    private final int[] numbers;

    Many(int[] numbers) {
      this.numbers = numbers;
    }

    @Override
    void count(int[] documents, int length, int[] counts) {
      for (int i = 0; i < length; i++) {
        counts[numbers[documents[i]]]++;
      }
    }
  }
}
