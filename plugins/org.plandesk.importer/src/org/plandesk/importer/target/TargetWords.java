// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.plandesk.text.WordLists;

/** The words around targets, read from {@code target-words.txt}. Immutable. */
final class TargetWords {
  private static final Map<String, TargetWords> LISTS = read();

  private final Map<String, String> words = new HashMap<>();
  private final BitSet firsts = new BitSet();
  private final BitSet lasts = new BitSet();
  private final int longest;

  private TargetWords(List<String> entries) {
    for (String entry : entries) {
      int mark = entry.indexOf('~');
      String word = mark < 0 ? entry : entry.substring(0, mark);
      firsts.set(word.charAt(0));
      lasts.set(word.charAt(word.length() - 1));
      words.put(word, mark < 0 ? "" : entry.substring(mark + 1));
      words.put(word.replace('（', '(').replace('）', ')'), mark < 0 ? "" : entry.substring(mark + 1));
    }
    longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static Map<String, TargetWords> read() {
    return WordLists.lines(TargetWords.class, "target-words.txt").stream().map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(parts -> parts[0], parts -> new TargetWords(Arrays.asList(parts[1].split(" +")))));
  }

  /** One of the lists. */
  static TargetWords list(String name) {
    return LISTS.get(name);
  }

  /** Length of the longest word that begins at an offset, 0 when none does. */
  int lengthAt(String text, int start, int end) {
    if (start >= end || !firsts.get(text.charAt(start))) {
      return 0;
    }
    for (int length = Math.min(longest, end - start); length > 0; length--) {
      String not = words.get(text.substring(start, start + length));
      if (not != null && (start + length >= text.length() || not.indexOf(text.charAt(start + length)) < 0)) {
        return length;
      }
    }
    return 0;
  }

  /** Length of the longest word that ends at an offset, 0 when none does. */
  int lengthBefore(String text, int start, int end) {
    if (start >= end || !lasts.get(text.charAt(end - 1))) {
      return 0;
    }
    for (int length = Math.min(longest, end - start); length > 0; length--) {
      if (words.containsKey(text.substring(end - length, end))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether a stretch ends in one of the words. */
  boolean ends(String text, int start, int end) {
    return lengthBefore(text, start, end) > 0;
  }

  /** Whether the word is in the list. */
  boolean has(String word) {
    return words.containsKey(word);
  }

  /** The words of the list. */
  Set<String> all() {
    return Set.copyOf(words.keySet());
  }
}
