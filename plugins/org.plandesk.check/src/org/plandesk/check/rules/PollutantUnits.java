// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.check.plan.Words;

/**
 * Air of which nobody could breathe: concentrations that are told in millionths of a gram, with the sign for thousandths.
 *
 * <p>Finds: PM2.5浓度 44 mg/m3, 臭氧浓度降至140毫克/立方米. Leaves: figures below one, which are right in 毫克, and carbon monoxide, of which there is more.
 */
final class PollutantUnits {

  private static final String POLLUTANT = "(?:PM2[.．]5|PM10|PM₂.₅|PM₁₀|细颗粒物|可吸入颗粒物|臭氧|O3|二氧化硫|SO2|二氧化氮|NO2)";
  private static final Pattern NAME = Pattern.compile(POLLUTANT + ".*浓度");
  private static final Pattern UNIT = Pattern.compile("^(?:mg|毫克)/.*(?:m3|m³|立方米)");
  private static final Pattern TEXT = Pattern.compile("(" + POLLUTANT
      + "[^，。；]{0,12}浓度)[^，。；、]{0,24}?([0-9]+(?:\\.[0-9]+)?) ?((?:mg|毫克)/(?:m3|m³|标?立方米))");

  private PollutantUnits() {
  }

  static void check(Words words, Findings findings) {
    IndicatorRow row = words.row();
    if (row != null) {
      boolean large = row.baseline() != null && row.baseline() > 1
          || row.targets().stream().flatMap(target -> target.values().stream()).anyMatch(value -> value > 1);
      if (large && UNIT.matcher(row.unit()).find() && NAME.matcher(row.name()).find()) {
        findings.add(Severity.WARNING, RuleWords.message("unit-mismatch.row", row.name(), row.unit()),
            FindingPlace.all(words));
      }
    } else if (words.text().contains("毫克/") || words.text().contains("mg/")) {
      Matcher figure = TEXT.matcher(words.text());
      while (figure.find()) {
        if (Double.parseDouble(figure.group(2)) > 1) {
          findings.add(Severity.WARNING,
              RuleWords.message("unit-mismatch.row", figure.group(1), figure.group(3)),
              FindingPlace.of(words, figure.start(), figure.end()));
        }
      }
    }
  }
}
