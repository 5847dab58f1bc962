// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;

/**
 * A comma, semicolon or colon of a Latin keyboard between Chinese words.
 *
 * <p>Finds brackets around Chinese words as well. Leaves: 1,200 and 15:45, Latin words, texts that use these marks throughout.
 */
final class HalfWidthMark implements Rule.OfWords, Rule.OfPlan<HalfWidthMark.Brackets> {

  private static final String NARROW = ",;:?!.";
  private static final String WIDE = "，；：？！。";
  private static final Pattern HALF = Pattern.compile(
      "(?<=[\\p{IsHan}”）》%])[,;:?!](?=[\\p{IsHan}“（《])|(?<=\\p{IsHan})[,;](?=[0-9])|(?<=[0-9%])[,;](?=\\p{IsHan})|(?<=[\\p{IsHan}”）》%])\\.(?=\\p{IsHan}|\\s*$)");

  private static final Pattern NARROW_BRACKET = Pattern.compile("\\((?=\\p{IsHan})|(?<=\\p{IsHan})\\)");
  /** Fewer narrow brackets than one in so many are slips. */
  private static final int SELDOM = 3;

  @Override
  public String id() {
    return "punctuation-half-width";
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (frame.halfWidth() || !words.isStatement()) {
      return;
    }
    Matcher mark = HALF.matcher(words.text());
    while (mark.find()) {
      String wide = String.valueOf(WIDE.charAt(NARROW.indexOf(mark.group())));
      findings.add(Severity.WARNING, RuleWords.message("punctuation-half-width.text", mark.group(), wide),
          List.of(FindingPlace.of(words, mark.start(), mark.end())),
          TextFix.replace(words, mark.start(), mark.end(), wide));
    }
  }

  /** Brackets of Chinese words: where narrow ones stand, and how many wide ones there are. */
  record Brackets(Words words, List<Integer> narrow, int wide) {
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT);
  }

  @Override
  public Brackets facts(Words words, PlanFrame frame) {
    if (!words.isStatement() || words.setting() == Words.Setting.TABLE) {
      return null;
    }
    List<Integer> narrow = NARROW_BRACKET.matcher(words.text()).results().map(bracket -> bracket.start()).toList();
    int wide = (int) words.text().chars().filter(sign -> sign == '（').count();
    return narrow.isEmpty() && wide == 0 ? null : new Brackets(words, narrow, wide);
  }

  @Override
  public void check(CheckedPlan plan, Facts<Brackets> facts, Findings findings) {
    List<Brackets> slips = new ArrayList<>();
    int narrow = 0;
    int wide = 0;
    for (Part part : plan.parts()) {
      Brackets brackets = facts.of(part.words());
      if (brackets != null) {
        narrow += brackets.narrow().size();
        wide += brackets.wide();
        slips.add(brackets);
      }
    }
    if (wide >= SELDOM * narrow) {
      slips.forEach(brackets -> brackets.narrow().forEach(at -> report(brackets.words(), at, findings)));
    }
  }

  private static void report(Words words, int at, Findings findings) {
    String wide = words.text().charAt(at) == '(' ? "（" : "）";
    findings.add(Severity.WARNING,
        RuleWords.message("punctuation-half-width.text", words.text().substring(at, at + 1), wide),
        List.of(FindingPlace.of(words, at, at + 1)), TextFix.replace(words, at, at + 1, wide));
  }
}
