// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.judged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A query with grades of the elements that serve it: 3 is what was looked for, 2 helps, 1 mentions it, 0 all others.
 *
 * @param text the query
 * @param grades grade by words that the element contains; of several the greatest counts
 */
public record JudgedQuery(String text, Map<String, Integer> grades) {

  /** Results below this place do not count. */
  public static final int DEPTH = 10;

  /**
   * Reads a file: {@code ? query}, then lines of a grade and words; remarks begin with #.
   *
   * @throws IllegalArgumentException when a line is neither
   */
  public static List<JudgedQuery> read(Path file) throws IOException {
    List<JudgedQuery> queries = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("? ")) {
        queries.add(new JudgedQuery(line.substring(2).strip(), new LinkedHashMap<>()));
      } else if (line.matches("[1-3] .+") && !queries.isEmpty()) {
        queries.get(queries.size() - 1).grades.put(line.substring(2).strip(), line.charAt(0) - '0');
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IllegalArgumentException(file + ": " + line);
      }
    }
    return queries;
  }

  /** The grade of an element with this text. */
  public int grade(String element) {
    return grades.entrySet().stream().filter(entry -> element.contains(entry.getKey())).mapToInt(Map.Entry::getValue)
        .max().orElse(0);
  }

  /**
   * How near the first ten results come to the best possible order: 1 is best.
   *
   * @param found texts of the results in their order
   * @param all texts of all elements that can be found
   */
  public double ndcg(List<String> found, List<String> all) {
    List<Integer> best =
        all.stream().map(this::grade).filter(grade -> grade > 0).sorted(Comparator.reverseOrder()).toList();
    double ideal = gain(best);
    if (ideal == 0) {
      throw new IllegalStateException("Nothing serves the query " + text);
    }
    return gain(found.stream().map(this::grade).toList()) / ideal;
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2));
    }
    return gain;
  }
}
