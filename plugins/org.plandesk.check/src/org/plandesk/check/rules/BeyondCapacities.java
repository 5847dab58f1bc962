// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.Level;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Words;

/**
 * More water, sewage or waste a day than any region of the level treats.
 *
 * <p>Finds: 污水处理能力1000万吨/日 in a district. Leaves: what is told of the nation, other capacities.
 */
final class BeyondCapacities {

  private static final Pattern DAILY = Pattern.compile(
      "(?<![0-9.])([0-9]+(?:\\.[0-9]+)?)([百千万亿]{0,2})(?:吨|立方米|方)(?:/|每|／)(?:日|天|d)|(?<=日(?:供水|处理|净水|污水处理|制水)(?:能力|规模|量))(?:达到|达|为|提高到|提升到)?([0-9]+(?:\\.[0-9]+)?)([百千万亿]{0,2})(?:吨|立方米|方)(?!/)");
  private static final Pattern WATER = Pattern.compile("污水|供水|净水|制水|水厂|再生水|中水|取水|调水");
  private static final Pattern WASTE = Pattern.compile("垃圾|焚烧|餐厨|污泥|粪便");
  /** Tonnes of water a day: orders of magnitude, each several times what large regions of the level are known to treat. */
  private static final Map<Level, Double> WATER_NEVER =
      Map.of(Level.TOWN, 1e6, Level.COUNTY, 4e6, Level.CITY, 1.5e7, Level.PROVINCE, 6e7);
  /** Tonnes of waste a day, as roughly. */
  private static final Map<Level, Double> WASTE_NEVER =
      Map.of(Level.TOWN, 1e4, Level.COUNTY, 2e4, Level.CITY, 6e4, Level.PROVINCE, 2e5);

  private BeyondCapacities() {
  }

  static void check(Words words, PlanFrame frame, Findings findings) {
    String text = words.text();
    if (text.indexOf('日') < 0 && text.indexOf('天') < 0 && !text.contains("/d") || text.contains("全国")) {
      return;
    }
    Matcher daily = DAILY.matcher(text);
    while (daily.find()) {
      String clause = text.substring(clause(text, daily.start()), daily.start());
      Map<Level, Double> bounds = WASTE.matcher(clause).find() ? WASTE_NEVER
          : WATER.matcher(clause).find() ? WATER_NEVER : Map.of();
      Double never = bounds.get(frame.level());
      boolean first = daily.group(1) != null;
      double value = Double.parseDouble(daily.group(first ? 1 : 3)) * Amount.scale(daily.group(first ? 2 : 4));
      if (never != null && value > never) {
        findings.add(Severity.WARNING, RuleWords.message("beyond-region.text", daily.group()),
            FindingPlace.of(words, daily.start(), daily.end()));
      }
    }
  }

  private static int clause(String text, int end) {
    return Math.max(text.lastIndexOf('；', end - 1), text.lastIndexOf('。', end - 1)) + 1;
  }
}
