// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike texts are in wording: the cosine of their pairs of characters, weighted so that pairs in many texts count little.
 * Immutable once made; thread-safe.
 */
final class Likeness {

  /** @param text index of the text @param likeness from 0 to 1 */
  record Neighbour(int text, double likeness) {
  }

  /** A text is not compared with another by pairs that stand in more texts than this: they would cost most and say least. */
  private static final int COMMON = 400;

  private final List<Map<String, Double>> vectors = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final int size;

  Likeness(List<String> texts) {
    size = texts.size();
    List<Map<String, Integer>> counts = texts.stream().map(Likeness::pairs).toList();
    for (int i = 0; i < size; i++) {
      for (String pair : counts.get(i).keySet()) {
        places.computeIfAbsent(pair, key -> new ArrayList<>()).add(i);
      }
    }
    counts.forEach(each -> vectors.add(vector(each)));
  }

  private static Map<String, Integer> pairs(String text) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i + 1))) {
        pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
      }
    }
    return pairs;
  }

  private Map<String, Double> vector(Map<String, Integer> counts) {
    Map<String, Double> vector = new HashMap<>();
    double square = 0;
    for (var entry : counts.entrySet()) {
      int in = places.getOrDefault(entry.getKey(), List.of()).size();
      double weight = (1 + Math.log(entry.getValue())) * Math.log((size + 1.0) / (in + 0.5));
      if (weight > 0) {
        vector.put(entry.getKey(), weight);
        square += weight * weight;
      }
    }
    double length = Math.sqrt(square);
    vector.replaceAll((pair, weight) -> weight / length);
    return vector;
  }

  /** The texts most like one of them, itself left out, the most alike first. */
  List<Neighbour> neighbours(int text, int most) {
    double[] likeness = new double[size];
    for (var entry : vectors.get(text).entrySet()) {
      List<Integer> others = places.get(entry.getKey());
      if (others.size() <= COMMON) {
        for (int other : others) {
          likeness[other] += entry.getValue() * vectors.get(other).getOrDefault(entry.getKey(), 0.0);
        }
      }
    }
    List<Neighbour> found = new ArrayList<>();
    for (int other = 0; other < size; other++) {
      if (other != text && likeness[other] > 0) {
        found.add(new Neighbour(other, likeness[other]));
      }
    }
    found.sort(Comparator.comparingDouble(Neighbour::likeness).reversed().thenComparingInt(Neighbour::text));
    return found.subList(0, Math.min(most, found.size()));
  }
}
