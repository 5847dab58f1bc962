// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.Words;
import org.plandesk.text.WordLists;

/**
 * Things in sentences with a unit in which nobody counts them, by a list ({@code units-of-things.txt}).
 *
 * <p>Finds: 更新公交车40个, 企业600名, 会员1200公里. Leaves: parts of a whole (教师620名，其中幼儿园240名), figures that do not follow the thing at once, 距学校3公里, 服务站30个 for 志愿者服务站30个.
 */
final class UnitsOfThings {

  private static final Pattern FIGURE = Pattern.compile(
      "(?:达到|达|共|近|约|超过|不少于|分别为|增至|增加到)?([0-9]+(?:\\.[0-9]+)?)(?:(?!千[米瓦])[百千万亿]){0,2}(平方公里|平方米|立方米|公里|千米|公顷|公斤|人次|千瓦|[个座家条所间部套台辆名位人米亩吨栋处户艘架])"
          + "(?:以上|以下|以内|左右)?(?=[，。；、）和]|$)");
  private static final Pattern FIGURE_END = Pattern.compile("[0-9][百千万亿]{0,2}$");
  private static final Pattern DISTANCE = Pattern.compile("[距离至到往][^，。；、]{0,4}$");
  private static final Map<String, Set<String>> UNFIT = unfit();
  private static final int LONGEST = UNFIT.keySet().stream().mapToInt(String::length).max().orElseThrow();

  private UnitsOfThings() {
  }

  private static Map<String, Set<String>> unfit() {
    Map<String, Set<String>> unfit = new HashMap<>();
    for (String line : WordLists.lines(UnitsOfThings.class, "units-of-things.txt")) {
      String[] parts = line.split(" : ");
      Set<String> units = Set.of(parts[0].substring(parts[0].indexOf(' ') + 1).split(" "));
      for (String word : parts[1].split(" ")) {
        unfit.put(word, units);
      }
    }
    return Map.copyOf(unfit);
  }

  static void check(Words words, Findings findings) {
    String text = words.text();
    Matcher figure = FIGURE.matcher(text);
    while (figure.find()) {
      String thing = thingBefore(text, figure.start());
      if (thing != null && UNFIT.get(thing).contains(figure.group(2)) && !isPart(text, figure.start(), figure.group(2))
          && !DISTANCE.matcher(text.substring(0, figure.start() - thing.length())).find()) {
        findings.add(Severity.WARNING, RuleWords.message("unit-mismatch.row", thing, figure.group(2)),
            FindingPlace.of(words, figure.start() - thing.length(), figure.end()));
      }
    }
  }

  /** Whether the figure is where a part of a whole is, which has its unit: 教师620名，其中幼儿园240名. */
  static boolean isPart(String text, int start, String unit) {
    int among = text.lastIndexOf("其中", start);
    int whole = among < 0 ? -1 : text.lastIndexOf(unit, among);
    return whole > text.lastIndexOf('。', start) && among - whole - unit.length() <= 1
        && FIGURE_END.matcher(text.substring(0, whole)).find();
  }

  /** The longest word of the list that ends at an offset; null for none. */
  private static String thingBefore(String text, int end) {
    for (int start = Math.max(0, end - LONGEST); start < end - 1; start++) {
      String word = text.substring(start, end);
      if (UNFIT.containsKey(word)) {
        return word;
      }
    }
    return null;
  }
}
