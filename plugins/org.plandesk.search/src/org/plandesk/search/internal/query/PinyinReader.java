// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads letters as pinyin: in full (zhongtiaoshan, with or without ' between syllables) or as initials (zts). */
final class PinyinReader {

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

  /** Strings of the index that sound so, the ones in full before the ones by initials. */
  List<String> read(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replace("ü", "u").replace("v", "u");
    List<String> found = new ArrayList<>();
    List<List<String>> readings = new ArrayList<>();
    split(letters.replace("'", ""), new ArrayList<>(), readings);
    for (List<String> syllables : readings) {
      List<Set<Integer>> places = syllables.stream().map(lexicon::sounding).toList();
      lexicon.chains(places, MOST_CHAINS).forEach(chain -> found.add(new String(chain, 0, chain.length)));
    }
    if (found.isEmpty() && letters.length() <= MOST_SYLLABLES) {
      List<Set<Integer>> places = letters.chars().filter(c -> c != '\'').mapToObj(lexicon::beginning).toList();
      lexicon.chains(places, MOST_CHAINS).forEach(chain -> found.add(new String(chain, 0, chain.length)));
    }
    return found;
  }

  private void split(String letters, List<String> taken, List<List<String>> readings) {
    if (letters.isEmpty()) {
      if (taken.size() >= 2) {
        readings.add(List.copyOf(taken));
      }
      return;
    }
    for (int length = Math.min(LONGEST_SYLLABLE, letters.length()); length > 0
        && readings.size() < MOST_READINGS && taken.size() < MOST_SYLLABLES; length--) {
      if (lexicon.isSyllable(letters.substring(0, length))) {
        taken.add(letters.substring(0, length));
        split(letters.substring(length), taken, readings);
        taken.remove(taken.size() - 1);
      }
    }
  }
}
