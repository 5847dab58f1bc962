// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.gold;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays the lines of a gold file beside those of a plan. Lines belong together when their text is the same and they
 * stand in the same order (longest common subsequence); a different depth is a difference of its own, so that one
 * wrongly nested element does not spoil everything below it.
 *
 * <p>Time and memory grow with the product of the two line counts: meant for documents, not for books.
 *
 * @param differences what does not agree, one sentence each with the line of the gold file; empty when all is well
 */
public record GoldComparison(List<String> differences) {

  /** Keeps its own copy of the differences. */
  public GoldComparison {
    differences = List.copyOf(differences);
  }

  /** Compares. */
  public static GoldComparison of(GoldFile gold, List<DumpLine> actual) {
    List<GoldFile.Line> wanted = gold.lines();
    int[][] common = commonLengths(wanted, actual);
    List<String> differences = new ArrayList<>();
    int g = 0;
    int a = 0;
    while (g < wanted.size() || a < actual.size()) {
      boolean both = g < wanted.size() && a < actual.size();
      if (both && wanted.get(g).line().text().equals(actual.get(a).text())) {
        matched(wanted.get(g++), actual.get(a++), differences);
      } else if (a >= actual.size() || g < wanted.size() && common[g + 1][a] >= common[g][a + 1]) {
        absent(wanted.get(g++), differences);
      } else {
        extra(actual.get(a++), wanted.isEmpty() ? 0 : wanted.get(Math.max(0, g - 1)).number(), differences);
      }
    }
    return new GoldComparison(differences);
  }

  private static int[][] commonLengths(List<GoldFile.Line> wanted, List<DumpLine> actual) {
    int[][] common = new int[wanted.size() + 1][actual.size() + 1];
    for (int g = wanted.size() - 1; g >= 0; g--) {
      String text = wanted.get(g).line().text();
      for (int a = actual.size() - 1; a >= 0; a--) {
        common[g][a] = text.equals(actual.get(a).text()) ? common[g + 1][a + 1] + 1
            : Math.max(common[g + 1][a], common[g][a + 1]);
      }
    }
    return common;
  }

  private static void matched(GoldFile.Line gold, DumpLine actual, List<String> differences) {
    if (gold.expectation() == Expectation.MISSED) {
      differences.add(place(gold.number()) + "found now, remove its ?: " + actual.text());
    }
    if (gold.line().depth() != actual.depth()) {
      differences.add(place(gold.number()) + "stands at depth " + actual.depth() + " instead of "
          + gold.line().depth() + ": " + actual.text());
    }
  }

  private static void absent(GoldFile.Line gold, List<String> differences) {
    if (gold.expectation() == Expectation.FOUND) {
      differences.add(place(gold.number()) + "- " + gold.line());
    } else if (gold.expectation() == Expectation.WRONG) {
      differences.add(place(gold.number()) + "no longer found, remove the line: " + gold.line());
    }
  }

  private static void extra(DumpLine actual, int after, List<String> differences) {
    if (!actual.optional()) {
      differences.add(place(after) + "+ " + actual);
    }
  }

  private static String place(int number) {
    return number + ": ";
  }
}
