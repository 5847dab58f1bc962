// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plandesk.text.FoldedText;
import org.plandesk.text.Pinyin;

/** Strings of the index that differ from a word by one letter or figure: another one, one more, one less, two that swapped. */
final class NearSpellings {

  private static final int SHORTEST_FOR_ANY = 3;
  private static final int LONGEST = 12;

  /** How near a spelling is; less is nearer. */
  private static final int SAME_SOUND = 0;
  private static final int LIKE_SOUND = 1;
  private static final int SWAPPED = 1;
  /** From here on a spelling does not sound like what was typed. */
  static final int MISSING = 2;
  private static final int OTHER = 3;

  private final Lexicon lexicon;
  private final Map<String, Integer> found = new LinkedHashMap<>();

  NearSpellings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Candidates with their distance; whether they stand in the index as a whole is still to be seen. */
  Map<String, Integer> of(FoldedText word) {
    found.clear();
    int length = word.length();
    if (length < 2 || length > LONGEST) {
      return found;
    }
    int[] points = word.toString().codePoints().toArray();
    for (int i = 0; i < length; i++) {
      replaced(points, i);
      if (length >= SHORTEST_FOR_ANY) {
        without(points, i);
        swapped(points, i);
        inserted(points, i);
      }
    }
    return found;
  }

  private void replaced(int[] points, int at) {
    Set<Integer> candidates = new HashSet<>(at > 0 ? lexicon.after(points[at - 1]) : lexicon.before(points[1]));
    if (at > 0 && at + 1 < points.length) {
      candidates.removeIf(candidate -> !lexicon.follows(candidate, points[at + 1]));
    }
    for (int candidate : candidates) {
      int distance = distance(points[at], candidate);
      if (candidate != points[at] && Character.isLetterOrDigit(candidate)
          && (points.length >= SHORTEST_FOR_ANY || distance < OTHER)) {
        int[] changed = points.clone();
        changed[at] = candidate;
        offer(changed, distance);
      }
    }
  }

  /** How alike two characters sound. */
  private static int distance(int typed, int candidate) {
    Set<String> sounds = new HashSet<>(Pinyin.syllables(typed));
    List<String> others = Pinyin.syllables(candidate);
    if (others.stream().anyMatch(sounds::contains)) {
      return SAME_SOUND;
    }
    Set<String> like = new HashSet<>();
    sounds.forEach(sound -> like.add(blurred(sound)));
    return others.stream().anyMatch(other -> like.contains(blurred(other))) ? LIKE_SOUND : OTHER;
  }

  /** A sound without what many speakers do not tell apart: zh and z, n and l, ing and in, uang and uan. */
  private static String blurred(String syllable) {
    return syllable.replaceAll("^([zcs])h", "$1").replaceAll("^l", "n").replaceAll("^f", "h").replaceAll("ng$", "n");
  }

  private void without(int[] points, int at) {
    int[] changed = new int[points.length - 1];
    for (int i = 0; i < changed.length; i++) {
      changed[i] = points[i < at ? i : i + 1];
    }
    offer(changed, MISSING);
  }

  private void swapped(int[] points, int at) {
    if (at + 1 < points.length) {
      int[] changed = points.clone();
      changed[at] = points[at + 1];
      changed[at + 1] = points[at];
      offer(changed, SWAPPED);
    }
  }

  private void inserted(int[] points, int at) {
    if (at == 0) {
      return;
    }
    for (int candidate : lexicon.after(points[at - 1])) {
      if (Character.isLetterOrDigit(candidate) && lexicon.follows(candidate, points[at])) {
        int[] changed = new int[points.length + 1];
        System.arraycopy(points, 0, changed, 0, at);
        changed[at] = candidate;
        System.arraycopy(points, at, changed, at + 1, points.length - at);
        offer(changed, MISSING);
      }
    }
  }

  private void offer(int[] points, int distance) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      if (i > 0 && !lexicon.follows(points[i - 1], points[i])) {
        return;
      }
      all.add(points[i]);
    }
    if (all.size() >= 2) {
      found.merge(new String(points, 0, points.length), distance, Math::min);
    }
  }
}
