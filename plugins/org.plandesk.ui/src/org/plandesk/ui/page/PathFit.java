// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What of a path is shown in a line of some width. The place at its end is what people look for: headings are shortened
 * first, the longest ones most, then the outer ones are left out.
 *
 * @param first the first step that is shown
 * @param words what is shown of it and of the steps behind it
 */
record PathFit(int first, List<String> words) {

  static final String CUT = "\u2026";
  /** A shortened heading keeps at least this many characters. */
  private static final int LEAST = 4;

  /**
   * Fits a path.
   *
   * @param steps the words of its steps, the outermost first
   * @param width how wide words are
   * @param arrow how wide the sign between two steps is
   * @param room how wide the line is
   */
  static PathFit of(List<String> steps, ToIntFunction<String> width, int arrow, int room) {
    for (int first = 0; first < steps.size() - 1; first++) {
      int left = room - (first == 0 ? 0 : width.applyAsInt(CUT) + arrow);
      List<String> words = new ArrayList<>(steps.subList(first, steps.size()));
      if (shorten(words, width, left - arrow * (words.size() - 1))) {
        return new PathFit(first, words);
      }
    }
    if (steps.isEmpty()) {
      return new PathFit(0, List.of());
    }
    String last = steps.get(steps.size() - 1);
    while (last.length() > 2 && width.applyAsInt(last) > room) {
      last = shorter(last);
    }
    // one step has no room for the sign that others are before it
    return new PathFit(steps.size() - 1, List.of(last));
  }

  /** Shortens all steps but the last until they fit; says whether they do. */
  private static boolean shorten(List<String> words, ToIntFunction<String> width, int room) {
    int[] widths = words.stream().mapToInt(width).toArray();
    while (sum(widths) > room) {
      int longest = -1;
      for (int i = 0; i < widths.length - 1; i++) {
        if (words.get(i).length() > LEAST + 1 && (longest < 0 || widths[i] > widths[longest])) {
          longest = i;
        }
      }
      if (longest < 0) {
        return false;
      }
      words.set(longest, shorter(words.get(longest)));
      widths[longest] = width.applyAsInt(words.get(longest));
    }
    return true;
  }

  private static String shorter(String text) {
    int keep = (text.endsWith(CUT) ? text.length() - 1 : text.length()) - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(keep - 1)) ? keep - 1 : keep) + CUT;
  }

  private static int sum(int[] numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }
}
