// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.plandesk.text.WordLists;

/** The words around units, read from {@code unit-words.txt}. Immutable. */
final class UnitWords {
  private static final Map<String, UnitWords> LISTS = read();

  private final Map<String, String> words = new HashMap<>();
  /** The words of one character, and the first two characters of the others folded to one index. */
  private final BitSet singles = new BitSet();
  private final BitSet beginnings = new BitSet();
  private final BitSet lasts = new BitSet();
  private final int longest;

  private UnitWords(List<String> entries) {
    for (String entry : entries) {
      int mark = entry.indexOf('~');
      String word = mark < 0 ? entry : entry.substring(0, mark);
      words.put(word, mark < 0 ? "" : entry.substring(mark + 1));
      if (word.length() == 1) {
        singles.set(word.charAt(0));
      } else {
        beginnings.set(beginning(word, 0));
      }
      lasts.set(word.charAt(word.length() - 1));
    }
    longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static Map<String, UnitWords> read() {
    return WordLists.lines(UnitWords.class, "unit-words.txt").stream().map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(parts -> parts[0], parts -> new UnitWords(Arrays.asList(parts[1].split(" +")))));
  }

  /** One of the lists. */
  static UnitWords list(String name) {
    return LISTS.get(name);
  }

  private static int beginning(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) & 0xFFFF;
  }

  /** Length of the longest word that begins at an offset, 0 when none does. */
  int lengthAt(String text, int start) {
    if (start >= text.length() || !singles.get(text.charAt(start))
        && (start + 1 == text.length() || !beginnings.get(beginning(text, start)))) {
      return 0;
    }
    for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
      String not = words.get(text.substring(start, start + length));
      if (not != null && !goesOn(text, start + length, not)) {
        return length;
      }
    }
    return 0;
  }

  /** Whether one of the characters stands at an offset that make a word part of a longer one: 委[会], not 委|会同. */
  private static boolean goesOn(String text, int at, String not) {
    return at < text.length() && not.indexOf(text.charAt(at)) >= 0 && !text.startsWith("会同", at)
        && !text.startsWith("会商", at);
  }

  /** Length of the longest word that ends at an offset, 0 when none does. */
  int lengthBefore(String text, int start, int end) {
    if (end <= start || !lasts.get(text.charAt(end - 1))) {
      return 0;
    }
    for (int length = Math.min(longest, end - start); length > 0; length--) {
      String not = words.get(text.substring(end - length, end));
      if (not != null && !goesOn(text, end, not)) {
        return length;
      }
    }
    return 0;
  }

  /** Whether the word is in the list. */
  boolean has(String word) {
    return words.containsKey(word);
  }
}
