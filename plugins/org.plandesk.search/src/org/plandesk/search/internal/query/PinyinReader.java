// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads letters as pinyin: in full (zhongtiaoshan, with or without ' between syllables), in full but for the last syllable
 * (zhongti), as initials (zts), or some of each (zhongts).
 */
final class PinyinReader {

  /** How near a reading is to what was typed; less is nearer. */
  private static final int IN_FULL = 0;
  private static final int HALF_TYPED = 1;
  private static final int ABBREVIATED = 2;

  private static final int LONGEST_SYLLABLE = 6;
  private static final int MOST_READINGS = 8;
  private static final int MOST_CHAINS = 4000;
  private static final int MOST_SYLLABLES = 12;
  private static final int LEAST_INITIALS = 2;

  private final Lexicon lexicon;

  PinyinReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether letters may be pinyin. */
  static boolean isPossible(String word) {
    return word.length() >= LEAST_INITIALS && word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
        || c == '\'' || c == 'ü');
  }

  /** Strings of the index that sound so, with how far they are from it; those by initials only when there are no others. */
  Map<String, Integer> read(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replace("ü", "u").replace("v", "u").replace("'", "");
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int distance = IN_FULL; distance <= HALF_TYPED || found.isEmpty() && distance <= ABBREVIATED; distance++) {
      List<List<String>> readings = new ArrayList<>();
      split(letters, distance, new ArrayList<>(), readings);
      for (List<String> syllables : readings) {
        List<Set<Integer>> places = syllables.stream().map(lexicon::sounding).toList();
        for (int[] chain : lexicon.chains(places, MOST_CHAINS)) {
          found.putIfAbsent(new String(chain, 0, chain.length), distance);
        }
      }
    }
    return found;
  }

  /** All ways to part letters into syllables, of which some are only begun: the last one, or any when abbreviated. */
  private void split(String letters, int distance, List<String> taken, List<List<String>> readings) {
    if (letters.isEmpty()) {
      if (taken.size() >= 2) {
        readings.add(List.copyOf(taken));
      }
      return;
    }
    for (int length = Math.min(LONGEST_SYLLABLE, letters.length()); length > 0
        && readings.size() < MOST_READINGS && taken.size() < MOST_SYLLABLES; length--) {
      boolean last = length == letters.length();
      String part = letters.substring(0, length);
      boolean whole = lexicon.isSyllable(part);
      boolean begun = distance == HALF_TYPED && last || distance == ABBREVIATED && isInitial(part);
      if (whole && !(distance == HALF_TYPED && last) || begun && lexicon.isBegun(part)) {
        taken.add(whole && !begun ? part : part + Lexicon.BEGUN);
        split(letters.substring(length), distance, taken, readings);
        taken.remove(taken.size() - 1);
      }
    }
  }

  private static boolean isInitial(String part) {
    return part.length() == 1 || part.length() == 2 && part.charAt(1) == 'h';
  }
}
