// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Adds up, by kind of finding, how much was found and how much of it was right, over any number of documents. A finding
 * counts within its document wherever it stands, so that a wrongly cut chapter does not hide what its sentences say.
 * Lines that the rules leave open count neither way unless they are wrong.
 *
 * <p>Not thread-safe.
 */
public final class GoldScores {

  private static final Set<String> STATEMENTS =
      Set.of("task", "heading", "goal", "fact", "principle", "permission", "other");
  private static final Set<String> CONTAINERS = Set.of("chapter", "section", "item", "box", "project", "table");

  /** Counts of one kind of finding. */
  private static final class Count {
    private int wanted;
    private int found;
    private int right;
  }

  private final Map<String, Count> counts = new TreeMap<>();

  /** Adds a document. */
  public void add(GoldFile gold, List<DumpLine> actual) {
    Map<String, Integer> open = new HashMap<>();
    Map<String, Integer> wanted = new HashMap<>();
    for (GoldFile.Line line : gold.lines()) {
      Map<String, Integer> target = line.expectation() == Expectation.OPEN ? open : wanted;
      if (line.expectation().isRight() || line.expectation() == Expectation.OPEN) {
        findings(line.line()).forEach(finding -> target.merge(finding, 1, Integer::sum));
      }
    }
    wanted.forEach((finding, number) -> count(finding).wanted += number);
    for (DumpLine line : actual) {
      for (String finding : findings(line)) {
        if (take(wanted, finding)) {
          count(finding).found++;
          count(finding).right++;
        } else if (!line.optional() && !take(open, finding)) {
          count(finding).found++;
        }
      }
    }
  }

  private Count count(String finding) {
    return counts.computeIfAbsent(finding.substring(0, finding.indexOf('\u0000')), kind -> new Count());
  }

  private static boolean take(Map<String, Integer> from, String finding) {
    Integer left = from.get(finding);
    if (left == null || left == 0) {
      return false;
    }
    from.put(finding, left - 1);
    return true;
  }

  /** What a line says, each as kind, NUL and the finding. */
  private static List<String> findings(DumpLine line) {
    String kind = line.kind();
    String rest = line.rest();
    if (STATEMENTS.contains(kind)) {
      List<String> findings = new ArrayList<>(List.of("statement\u0000" + rest, "statement kind\u0000" + line.text()));
      if (kind.equals("heading") || kind.equals("task")) {
        findings.add("heading or task\u0000" + line.text());
      }
      return findings;
    }
    if (CONTAINERS.contains(kind)) {
      return List.of(kind + "\u0000" + rest);
    }
    return switch (kind) {
      case "time" -> time(rest);
      case "target" -> List.of("target\u0000" + rest);
      case "mention" -> List.of("unit mention\u0000" + rest);
      case "assign" -> List.of("unit with role\u0000" + rest);
      case "indicator" -> indicator(rest);
      default -> List.of();
    };
  }

  private static List<String> time(String rest) {
    String[] words = rest.substring(rest.lastIndexOf('"') + 1).strip().split(" ");
    String quote = rest.substring(0, rest.lastIndexOf('"') + 1);
    if (words[0].equals("deadline")) {
      // Span, class and date decide; how exact the wording is comes second.
      String date = words.length > 1 ? words[1] : "";
      return List.of("deadline\u0000" + quote + " " + date);
    }
    return List.of("other time\u0000" + quote + " " + words[0]);
  }

  private static List<String> indicator(String rest) {
    String[] fields = rest.split(" \\| ");
    List<String> findings = new ArrayList<>();
    for (int i = 0; i < fields.length; i++) {
      findings.add("indicator field\u0000" + (i == 0 ? fields[0] : fields[0] + " | " + fields[i]));
    }
    return findings;
  }

  /** F1 of a kind of finding between 0 and 1; 1 when nothing of it was wanted or found. */
  public double f1(String kind) {
    Count count = counts.get(kind);
    return count == null ? 1 : ratio(2 * count.right, count.wanted + count.found);
  }

  /** The kinds of findings seen so far, in alphabetical order. */
  public List<String> kinds() {
    return List.copyOf(counts.keySet());
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** A table: kind, wanted, found, right, precision, recall, F1. */
  public String table() {
    StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-16s %7s %7s %7s %9s %7s %7s%n", "kind",
        "wanted", "found", "right", "precision", "recall", "F1"));
    counts.forEach((kind, count) -> table.append(String.format(Locale.ROOT, "%-16s %7d %7d %7d %9.3f %7.3f %7.3f%n",
        kind, count.wanted, count.found, count.right, ratio(count.right, count.found),
        ratio(count.right, count.wanted), f1(kind))));
    return table.toString();
  }
}
