// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.check.plan.Level;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Words;

/**
 * A quantity is larger than a region of this level can hold.
 *
 * <p>Finds: 2000万亩 of forest in a district's plan; an area larger than the region's own, more people than live there,
 * where the text tells it. Leaves: plans of cities and above, rates, money.
 */
final class BeyondRegion implements Rule.OfWords {

  /** 亩 to a square kilometre. */
  private static final double MU = 1500;

  /**
   * What a region of a level may hold: area in square kilometres, cubic metres of water a year, people.
   *
   * @param hardly few hold as much: it is only told
   * @param never none does
   */
  private record Bound(double hardly, double never) {
  }

  private static final Bound DISTRICT_AREA = new Bound(3_000, 6_000);
  private static final Bound COUNTY_AREA = new Bound(8_000, 30_000);
  private static final Bound WATER = new Bound(2e9, 5e9);
  private static final Bound PEOPLE = new Bound(2.5e6, 6e6);
  /** More people than live there may come from outside; three times as many do not. */
  private static final double VISITORS = 3;

  @Override
  public String id() {
    return "beyond-region";
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (frame.level() != Level.COUNTY && frame.level() != Level.TOWN) {
      return;
    }
    if (words.row() != null) {
      row(words, frame, findings);
    } else if (words.isAhead()) {
      for (Amount amount : Amount.in(words.text())) {
        Severity severity = beyond(amount.value(), amount.unit(), frame);
        if (severity != null) {
          findings.add(severity, RuleWords.message("beyond-region.text", amount.words()),
              FindingPlace.of(words, amount.start(), amount.end()));
        }
      }
    }
  }

  private static void row(Words words, PlanFrame frame, Findings findings) {
    IndicatorRow row = words.row();
    IndicatorRow.RowTarget target = row.lastTarget();
    if (target == null || target.value() == null) {
      return;
    }
    String unit = row.unit().replaceAll("\\s", "");
    double scale = unit.startsWith("万") ? 1e4 : unit.startsWith("亿") ? 1e8 : 1;
    String bare = scale == 1 ? unit : unit.substring(1);
    Severity severity =
        beyond(target.value() * scale, bare.equals("km2") || bare.equals("km²") ? "平方公里" : bare, frame);
    if (severity != null) {
      findings.add(severity, RuleWords.message("beyond-region.text", target.text() + row.unit()),
          FindingPlace.all(words));
    }
  }

  private static Severity beyond(double value, String unit, PlanFrame frame) {
    return switch (unit) {
      case "平方公里" -> beyond(value, area(frame));
      case "亩" -> beyond(value / MU, area(frame));
      case "公顷" -> beyond(value / 100, area(frame));
      case "立方米" -> beyond(value, WATER);
      case "人" -> beyond(value,
          frame.people() == null ? PEOPLE : new Bound(frame.people(), VISITORS * frame.people()));
      default -> null;
    };
  }

  private static Bound area(PlanFrame frame) {
    if (frame.landArea() != null) {
      return new Bound(frame.landArea(), frame.landArea());
    }
    return frame.region() == null || frame.region().endsWith("区") ? DISTRICT_AREA : COUNTY_AREA;
  }

  private static Severity beyond(double value, Bound bound) {
    return value > bound.never() ? Severity.WARNING : value > bound.hardly() ? Severity.INFO : null;
  }
}
