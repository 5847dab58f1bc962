// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plandesk.text.FoldedText;
import org.plandesk.text.WordLists;

/**
 * Words with the same meaning. A line {@code A = B = C} makes each find the others; {@code A > B = C} makes A find B and C
 * alone. Immutable.
 */
public final class Synonyms {

  /** More would bury what was typed under what was not. */
  private static final int MOST = 8;

  private static final class BuiltIn {
    static final Synonyms WORDS = new Synonyms(WordLists.lines(Synonyms.class, "synonyms.txt"));
  }

  private final Map<String, Map<String, String>> others = new TreeMap<>();

  private Synonyms(Collection<String> lines) {
    lines.forEach(this::read);
  }

  /** The dictionary that comes with the program. */
  public static Synonyms builtIn() {
    return BuiltIn.WORDS;
  }

  /** The dictionary that comes with the program and lines of the user's; lines that mean nothing are passed over. */
  public static Synonyms with(List<String> lines) {
    Synonyms all = new Synonyms(WordLists.lines(Synonyms.class, "synonyms.txt"));
    lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(all::read);
    return all;
  }

  private void read(String line) {
    String[] sides = line.split("[>→]", 2);
    List<String> left = words(sides[0]);
    if (sides.length == 2) {
      List<String> right = words(sides[1]);
      left.forEach(word -> add(word, right));
    } else {
      left.forEach(word -> add(word, left));
    }
  }

  private static List<String> words(String side) {
    return Arrays.stream(side.split("[=＝]")).map(String::strip).filter(word -> !FoldedText.fold(word).isEmpty())
        .toList();
  }

  private void add(String word, List<String> meanings) {
    String folded = FoldedText.fold(word);
    Map<String, String> known = others.computeIfAbsent(folded, key -> new LinkedHashMap<>());
    for (String meaning : meanings) {
      String other = FoldedText.fold(meaning);
      // What contains the word is found by the word already.
      if (!other.contains(folded)) {
        known.putIfAbsent(other, meaning);
      }
    }
  }

  /** Other words for a folded word, as they are written in the dictionary; none when it is not there. */
  public List<String> othersOf(String folded) {
    return others.getOrDefault(folded, Map.of()).values().stream().limit(MOST).toList();
  }

  /** All words that have others, folded. */
  public Set<String> words() {
    return others.keySet();
  }
}
