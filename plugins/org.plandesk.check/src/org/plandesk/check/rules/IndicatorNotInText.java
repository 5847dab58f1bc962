// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;

/**
 * Indicators that no sentence speaks of, in one finding. It is only told.
 */
final class IndicatorNotInText implements Rule.OfPlan {

  @Override
  public String id() {
    return "indicator-not-in-text";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.INDICATORS);
  }

  @Override
  public void check(CheckedPlan plan, Findings findings) {
    StringBuilder text = new StringBuilder();
    for (Part part : plan.parts()) {
      if (part.words().isStatement() && part.words().setting() != Words.Setting.TABLE) {
        text.append(part.words().text().replaceAll("\\s", "")).append('\n');
      }
    }
    List<FindingPlace> missing = new ArrayList<>();
    for (Part row : plan.indicators()) {
      String core = IndicatorNames.core(row.words().text(), plan.frame().region());
      if (core.length() > 2 && text.indexOf(core) < 0) {
        missing.add(FindingPlace.all(row.words()));
      }
    }
    if (!missing.isEmpty()) {
      findings.add(Severity.INFO,
          RuleWords.message("indicator-not-in-text.rows", String.valueOf(missing.size())), missing, null);
    }
  }
}
