// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Words;

/**
 * A plan is to be evaluated halfway in a year that is not inside its period, or finally long before it ends.
 *
 * <p>Finds: 2026年开展中期评估 in a plan for 2021-2025, 2024年开展终期评估 in one that ends in 2028. Leaves: final evaluations after the last year,
 * evaluations of other plans.
 */
final class EvaluationYears implements Rule.OfWords {

  private static final Pattern EVALUATION = Pattern.compile(
      "(20[0-9]{2})年(?:[^，。；0-9]|[0-9]{1,2}月){0,14}?(中期|终期|末期|期末|总结性?)(?:的)?(?:评估|检查|考核|评价|监测评估)");
  /** 2023年和2025年分别开展中期评估和终期评估. */
  private static final Pattern BOTH = Pattern.compile(
      "(20[0-9]{2})年[^，。；、和与]{0,8}[和、与](20[0-9]{2})年[^，。；、和与]{0,8}分别[^，。；]{0,8}中期[^，。；、和与]{0,4}[和、与][^，。；]{0,4}(?:终期|末期|期末|总结)");
  private static final Pattern OTHER_PLAN = Pattern.compile("“十[一二三四五六七]五”");

  @Override
  public String id() {
    return "evaluation-year";
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    boolean judged = words.isStatement() && frame.from() != null && frame.to() != null && frame.to() - frame.from() > 1;
    if (!judged || !words.text().contains("期") && !words.text().contains("总结")) {
      return;
    }
    Matcher both = BOTH.matcher(words.text());
    if (both.find()) {
      boolean wrong = isWrong("中期", Integer.parseInt(both.group(1)), frame)
          || isWrong("终期", Integer.parseInt(both.group(2)), frame);
      if (wrong) {
        found(words, both, frame, findings);
      }
      return;
    }
    Matcher evaluation = EVALUATION.matcher(words.text());
    while (evaluation.find()) {
      int year = Integer.parseInt(evaluation.group(1));
      boolean wrong = isWrong(evaluation.group(2), year, frame) && !evaluation.group().contains("分别");
      int clause = words.text().lastIndexOf('，', evaluation.start()) + 1;
      wrong &= !OTHER_PLAN.matcher(words.text().substring(clause, evaluation.end())).find();
      if (wrong && Math.abs(year - frame.to()) <= 2 * (frame.to() - frame.from())) {
        found(words, evaluation, frame, findings);
      }
    }
  }

  private static boolean isWrong(String evaluation, int year, PlanFrame frame) {
    if (evaluation.equals("中期")) {
      return year <= frame.from() || year >= frame.to();
    }
    // What is summed up may be so before the last year is over.
    return year < (evaluation.startsWith("总结") ? frame.to() - 1 : frame.to());
  }

  private static void found(Words words, Matcher evaluation, PlanFrame frame, Findings findings) {
    findings.add(Severity.WARNING, RuleWords.message("evaluation-year.text", evaluation.group(),
        String.valueOf(frame.from()), String.valueOf(frame.to())),
        FindingPlace.of(words, evaluation.start(), evaluation.end()));
  }
}
