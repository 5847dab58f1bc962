// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.PlanPackage;

/**
 * One unit of measure is written in two ways in the indicator tables.
 *
 * <p>Finds: μg/m3 and 微克/立方米, 平方公里 and km2, 万t and 万吨. It is only told.
 */
final class MeasureSpellings implements Rule.OfPlan<Void> {

  private static final Pattern LATIN_TON = Pattern.compile("(?<![A-Za-z])t(?![A-Za-z])");

  @Override
  public String id() {
    return "measure-spellings";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.INDICATORS);
  }

  @Override
  public void check(CheckedPlan plan, Facts<Void> facts, Findings findings) {
    Map<String, Words> first = new HashMap<>();
    for (Part part : plan.indicators()) {
      String unit = part.words().row().unit().replaceAll("\\s", "");
      Words before = unit.isEmpty() ? null : first.putIfAbsent(same(unit), part.words());
      if (before != null && !before.row().unit().replaceAll("\\s", "").equals(unit)) {
        findings.add(Severity.INFO, RuleWords.message("measure-spellings.row", unit, before.row().unit()),
            List.of(FindingPlace.all(part.words()), FindingPlace.all(before)),
            new FeatureFix(part.words().element(), PlanPackage.eINSTANCE.getIndicator_UnitOfMeasure(),
                part.words().row().unit(), before.row().unit()));
      }
    }
  }

  private static String same(String unit) {
    return LATIN_TON.matcher(unit).replaceAll("吨").replace("百分比", "%").replace("kWh", "千瓦时").replace("％", "%")
        .replace('µ', 'μ').replace("ug", "μg").replace("微克", "μg").replace("毫克", "mg")
        .replace("立方米", "m3").replace("m³", "m3").replace("㎡", "m2").replace("m²", "m2").replace("平方米", "m2")
        .replace("平方公里", "km2").replace("平方千米", "km2").replace("km²", "km2").replace("／", "/")
        .replace("千米", "km").replace("公里", "km").replace("hm2", "公顷").replace("人/次", "人次");
  }
}
