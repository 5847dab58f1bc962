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
 * <p>Finds: 2000万亩 of forest in a district's plan; an area larger than the region's own, where the text tells it. Leaves: plans of cities and above, rates, money.
 */
final class BeyondRegion implements Rule.OfWords {

  /** 亩 to a square kilometre. */
  private static final double MU = 1500;
  /** Square kilometres that few districts and counties exceed. */
  private static final double DISTRICT = 6_000;
  private static final double COUNTY = 30_000;
  /** Cubic metres of water a year, and people, that no county has. */
  private static final double WATER = 5e9;
  private static final double PEOPLE = 6e6;

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
        if (isBeyond(amount.value(), amount.unit(), frame)) {
          findings.add(Severity.WARNING, RuleWords.message("beyond-region.text", amount.words()),
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
    if (isBeyond(target.value() * scale, bare.equals("km2") || bare.equals("km²") ? "平方公里" : bare, frame)) {
      findings.add(Severity.WARNING, RuleWords.message("beyond-region.text", target.text() + row.unit()),
          FindingPlace.all(words));
    }
  }

  private static boolean isBeyond(double value, String unit, PlanFrame frame) {
    double area = switch (unit) {
      case "平方公里" -> value;
      case "亩" -> value / MU;
      case "公顷" -> value / 100;
      default -> 0;
    };
    double land = frame.landArea() != null ? frame.landArea()
        : frame.region() != null && frame.region().endsWith("区") ? DISTRICT : COUNTY;
    return area > land || unit.equals("立方米") && value > WATER || unit.equals("人") && value > PEOPLE;
  }
}
