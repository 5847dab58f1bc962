// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.List;
import org.plandesk.check.Rule;

/** All rules, in the order in which lists show them: contradictions first, matters of form last. */
public final class Rules {

  private static final List<Rule> ALL = List.of(new ReviewNeeded(), new TableTextValue(), new BaselineDiffers(),
      new WeakerThanBaseline(), new TargetSteps(), new DigitsDiffer(),
      new BindingIncomplete(),
      new SumDiffers(), new CountDiffers(), new IndicatorCount(), new PercentOverHundred(), new UnitMismatch(),
      new DeadlineOutsidePeriod(),
      new PeriodDiffers(), new EvaluationYears(), new SubtaskLater(),
      new SuperiorScope(), new BeyondRegion(), new NumberGap(), new DuplicateSentence(), new UnitSpellings(),
      new MeasureSpellings(), new DoubledMark(), new MarkBeforeAnd(), new UnbalancedMark(), new MissingFinalMark(),
      new HalfWidthMark(), new MisplacedMark(),
      new TargetNotInTable(), new IndicatorNotInText(), new UndefinedAbbreviation(), new TaskWithoutUnit(),
      new TaskWithoutDeadline());

  private Rules() {
  }

  /** Each rule once. */
  public static List<Rule> all() {
    return ALL;
  }
}
