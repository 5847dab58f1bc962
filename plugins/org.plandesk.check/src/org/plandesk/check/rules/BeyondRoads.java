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
 * More kilometres of motorway or railway than any region of the level has, or of roads than the plan tells of; else
 * {@link BeyondRegion} judges of roads of every kind.
 *
 * <p>Finds: 高速公路12万公里 in a province, 新改建农村公路6820公里 where all roads have 3486公里. Leaves: what is told of the nation.
 */
final class BeyondRoads {

  private static final Pattern ROAD = Pattern.compile(
      "(高速公路|高速铁路|高铁|铁路|地铁|轨道交通)[^，。；、0-9]{0,10}?([0-9]+(?:\\.[0-9]+)?)(万?)(?:公里|千米)");
  /** Kilometres that no region of a level has. */
  private static final Map<Level, Double> NEVER =
      Map.of(Level.PROVINCE, 25_000.0, Level.CITY, 4_000.0, Level.COUNTY, 800.0, Level.TOWN, 200.0);
  private static final double TEN_THOUSAND = 1e4;
  private static final Pattern ANY_ROAD =
      Pattern.compile("公路(?!客|货|运)[^，。；、0-9]{0,8}?([0-9]+(?:\\.[0-9]+)?)(万?)公里(?!/)");
  /** Goals may want more roads than there are, but not so many more; care is counted each time. */
  private static final double MORE = 1.5;
  private static final Pattern EACH_TIME = Pattern.compile("养护|管养|列养|巡查|保洁|巡护|检测|排查|全国|全省|全市|次");

  private BeyondRoads() {
  }

  static void check(Words words, PlanFrame frame, Findings findings) {
    ofAll(words, frame, findings);
    Double never = NEVER.get(frame.level());
    if (!words.isAhead() || never == null || !words.text().contains("公里") && !words.text().contains("千米")
        || words.text().contains("全国")) {
      return;
    }
    Matcher road = ROAD.matcher(words.text());
    while (road.find()) {
      if (length(road, 2) > never) {
        report(words, road, 2, findings);
      }
    }
  }

  private static void ofAll(Words words, PlanFrame frame, Findings findings) {
    Double roads = frame.size().roads();
    if (roads == null || !words.isStatement() || !words.text().contains("公路") || !words.text().contains("公里")) {
      return;
    }
    Matcher road = ANY_ROAD.matcher(words.text());
    while (road.find()) {
      int clause = Math.max(words.text().lastIndexOf('，', road.start()), 0);
      boolean beyond = length(road, 1) > MORE * roads;
      if (beyond && !EACH_TIME.matcher(words.text().substring(clause, road.end())).find()) {
        report(words, road, 1, findings);
      }
    }
  }

  private static double length(Matcher road, int group) {
    return Double.parseDouble(road.group(group)) * (road.group(group + 1).isEmpty() ? 1 : TEN_THOUSAND);
  }

  private static void report(Words words, Matcher road, int group, Findings findings) {
    findings.add(Severity.WARNING,
        RuleWords.message("beyond-region.text", words.text().substring(road.start(group), road.end())),
        FindingPlace.of(words, road.start(group), road.end()));
  }
}
