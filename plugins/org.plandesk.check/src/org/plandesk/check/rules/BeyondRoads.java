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
 * More kilometres of motorway or railway than any region of the level has; of roads of every kind {@link BeyondRegion} judges.
 *
 * <p>Finds: 高速公路12万公里 in a province. Leaves: what is told of the nation.
 */
final class BeyondRoads {

  private static final Pattern ROAD = Pattern.compile(
      "(高速公路|高速铁路|高铁|铁路|地铁|轨道交通)[^，。；、0-9]{0,10}?([0-9]+(?:\\.[0-9]+)?)(万?)(?:公里|千米)");
  /** Kilometres that no region of a level has. */
  private static final Map<Level, Double> NEVER =
      Map.of(Level.PROVINCE, 25_000.0, Level.CITY, 4_000.0, Level.COUNTY, 800.0, Level.TOWN, 200.0);
  private static final double TEN_THOUSAND = 1e4;

  private BeyondRoads() {
  }

  static void check(Words words, PlanFrame frame, Findings findings) {
    Double never = NEVER.get(frame.level());
    if (!words.isAhead() || never == null || !words.text().contains("公里") && !words.text().contains("千米")
        || words.text().contains("全国")) {
      return;
    }
    Matcher road = ROAD.matcher(words.text());
    while (road.find()) {
      double length = Double.parseDouble(road.group(2)) * (road.group(3).isEmpty() ? 1 : TEN_THOUSAND);
      if (length > never) {
        findings.add(Severity.WARNING,
            RuleWords.message("beyond-region.text", words.text().substring(road.start(2), road.end())),
            FindingPlace.of(words, road.start(2), road.end()));
      }
    }
  }
}
