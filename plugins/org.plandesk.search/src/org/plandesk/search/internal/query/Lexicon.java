// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.function.IntPredicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.search.internal.index.Grams;
import org.plandesk.text.Pinyin;

/**
 * Which characters of an index follow each other, and how they sound. Made once for a state of the index, when little was
 * found for the first time.
 */
final class Lexicon {

  /** Behind the letters of a syllable of which more are to come. */
  static final String BEGUN = "-";

  private static final Map<Object, Lexicon> MADE = Collections.synchronizedMap(new WeakHashMap<>());

  /** Pairs of characters, ascending. */
  private final long[] pairs;
  private final Map<String, Set<Integer>> bySyllable = new HashMap<>();
  /** Characters by letters with which their syllables begin. */
  private final Map<String, Set<Integer>> byBeginning = new HashMap<>();

  private Lexicon(IndexReader reader) throws IOException {
    List<Long> found = new ArrayList<>();
    Set<Integer> characters = new TreeSet<>();
    Terms terms = MultiTerms.getTerms(reader, Fields.GRAMS);
    if (terms != null) {
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        int[] points = term.utf8ToString().codePoints().toArray();
        characters.add(points[0]);
        if (points[1] != Grams.END) {
          found.add(pair(points[0], points[1]));
        }
      }
    }
    pairs = found.stream().mapToLong(Long::longValue).sorted().toArray();
    for (int character : characters) {
      for (String syllable : Pinyin.syllables(character)) {
        bySyllable.computeIfAbsent(syllable, key -> new TreeSet<>()).add(character);
        for (int length = 1; length <= syllable.length(); length++) {
          byBeginning.computeIfAbsent(syllable.substring(0, length), key -> new TreeSet<>()).add(character);
        }
      }
    }
  }

  /** The lexicon of a state of the index. */
  static Lexicon of(IndexReader reader) throws IOException {
    IndexReader.CacheHelper cache = reader.getReaderCacheHelper();
    Lexicon lexicon = cache == null ? null : MADE.get(cache.getKey());
    if (lexicon == null) {
      lexicon = new Lexicon(reader);
      if (cache != null) {
        MADE.put(cache.getKey(), lexicon);
      }
    }
    return lexicon;
  }

  private static long pair(int first, int second) {
    return (long) first << 32 | second;
  }

  /** Whether the second character follows the first one somewhere. */
  boolean follows(int first, int second) {
    return Arrays.binarySearch(pairs, pair(first, second)) >= 0;
  }

  /** The characters that follow a character somewhere. */
  List<Integer> after(int first) {
    List<Integer> after = new ArrayList<>();
    int at = Arrays.binarySearch(pairs, pair(first, 0));
    for (int i = at < 0 ? -at - 1 : at; i < pairs.length && pairs[i] >> 32 == first; i++) {
      after.add((int) pairs[i]);
    }
    return after;
  }

  /** The characters before a character somewhere. */
  List<Integer> before(int second) {
    List<Integer> before = new ArrayList<>();
    for (long pair : pairs) {
      if ((int) pair == second) {
        before.add((int) (pair >> 32));
      }
    }
    return before;
  }

  /** Characters that sound so; a syllable without tone, or the beginning of one with {@link #BEGUN} behind it. */
  Set<Integer> sounding(String syllable) {
    return syllable.endsWith(BEGUN)
        ? byBeginning.getOrDefault(syllable.substring(0, syllable.length() - BEGUN.length()), Set.of())
        : bySyllable.getOrDefault(syllable, Set.of());
  }

  /** Whether a syllable begins with the letters. */
  boolean isBegun(String letters) {
    return byBeginning.containsKey(letters);
  }

  /** Whether a syllable is known. */
  boolean isSyllable(String letters) {
    return bySyllable.containsKey(letters);
  }

  /**
   * Strings of characters that stand in the index, pair by pair, with one of each set in turn.
   *
   * @param most stop after so many
   */
  List<int[]> chains(List<Set<Integer>> places, int most) {
    List<int[]> chains = new ArrayList<>();
    for (int first : places.get(0)) {
      chains.add(new int[] {first});
    }
    for (Set<Integer> next : places.subList(1, places.size())) {
      List<int[]> longer = new ArrayList<>();
      for (int[] chain : chains) {
        IntPredicate follows = character -> follows(chain[chain.length - 1], character);
        for (int character : next) {
          if (follows.test(character) && longer.size() < most) {
            int[] grown = Arrays.copyOf(chain, chain.length + 1);
            grown[chain.length] = character;
            longer.add(grown);
          }
        }
      }
      chains = longer;
    }
    return chains;
  }
}
