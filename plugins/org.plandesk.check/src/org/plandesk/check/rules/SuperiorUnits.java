// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

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
 * A plan lays a task on a unit that stands over its region.
 *
 * <p>Finds: （责任单位：省交通运输厅） in a county's plan, （国家能源局牵头） in a province's. Leaves: units of the level just above, which often work
 * in the region, and local offices of the nation (国家税务总局某县税务局); of those of a province in a city's plan it is only told.
 */
final class SuperiorUnits {

  private static final Pattern ANNOTATION = Pattern.compile("责任单位|责任部门|牵头|负责|配合|主管部门");
  private static final Pattern UNIT = Pattern.compile(
      "(?<=[：:、，,；;（(]|^)(国家(?!税务总局.)(?![\\p{IsHan}]*(?:分局|大队|总队|支队|站))[\\p{IsHan}]{2,12}(?:局|委|部|署|办)|国务院\\p{IsHan}{0,10}|[\\p{IsHan}]{0,3}省[\\p{IsHan}]{2,12}(?:局|厅|委|办|部|政府|公司))(?=[、，,；;）)。按牵负配]|$)");
  /** 国家矿山安监局某局: an office of it for a region. */
  private static final Pattern OFFICE_OF = Pattern.compile("[局署][\\p{IsHan}]{2,6}局$");
  private static final Pattern WITH_THEM = Pattern.compile("争取|协调|配合(?:国家|省)|支持下|指导下|衔接|对接");

  /** A unit of the city that leads a task of a district: of it is only told. */
  private static final Pattern LEADER = Pattern.compile(
      "(?<=(?:责任|牵头)(?:单位|部门)[：:])市(?!场|政府|容|民(?!政|族|宗))\\p{IsHan}{2,10}?(?:局|委|办|厅)(?=[、，,；;）)。]|$)|(?<=由)\\p{IsHan}{0,4}市(?!场|政府|容|民(?!政|族|宗))\\p{IsHan}{2,8}?(?:局|委)(?=牵头|负责|组织)");
  private static final Pattern LOCAL = Pattern.compile("分局|公安|税务|消防|气象|供电|邮政|烟草|通信|海关|监狱");

  private SuperiorUnits() {
  }

  static void check(Words words, PlanFrame frame, Findings findings) {
    if (words.row() != null) {
      for (String unit : words.row().units()) {
        Severity severity = UNIT.matcher(unit).matches() ? severity(unit, frame) : null;
        if (severity != null) {
          findings.add(severity, RuleWords.message("superior-scope.unit", unit), FindingPlace.all(words));
        }
      }
    } else if (words.isStatement() && (words.text().contains("国家") || words.text().contains("国务院")
        || words.text().indexOf('省') >= 0) && ANNOTATION.matcher(words.text()).find()
        && !WITH_THEM.matcher(words.text()).find()) {
      Matcher unit = UNIT.matcher(words.text());
      while (unit.find()) {
        Severity severity = severity(unit.group(1), frame);
        if (severity != null) {
          findings.add(severity, RuleWords.message("superior-scope.unit", unit.group(1)),
              FindingPlace.of(words, unit.start(1), unit.end(1)));
        }
      }
    }
    if (words.isStatement() && frame.level() == Level.COUNTY && frame.region() != null) {
      leader(words, frame.region(), findings);
    }
  }

  private static void leader(Words words, String region, Findings findings) {
    Matcher leader = LEADER.matcher(words.text());
    while (leader.find()) {
      if (!LOCAL.matcher(leader.group()).find() && !leader.group().contains(region)) {
        findings.add(Severity.INFO, RuleWords.message("superior-scope.unit", leader.group()),
            FindingPlace.of(words, leader.start(), leader.end()));
      }
    }
  }

  private static Severity severity(String unit, PlanFrame frame) {
    Level level = frame.level();
    if (unit.startsWith("国")) {
      boolean local = frame.region() != null && frame.region().length() > 2
          && unit.contains(frame.region().substring(0, frame.region().length() - 1));
      return local || OFFICE_OF.matcher(unit).find() || level == Level.UNKNOWN || level == Level.NATION ? null
          : Severity.WARNING;
    }
    return switch (level) {
      case COUNTY, TOWN -> Severity.WARNING;
      case CITY -> Severity.INFO;
      default -> null;
    };
  }
}
