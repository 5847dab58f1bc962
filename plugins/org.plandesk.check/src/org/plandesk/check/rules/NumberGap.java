// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.text.ChineseNumbers;

/**
 * Numbers of one family are skipped or used twice.
 *
 * <p>Finds: （一）（三） in one chapter, 专栏3 twice, “一是……三是……”. Leaves: numbers that go on from chapter to chapter, families that start again.
 */
final class NumberGap implements Rule.OfWords, Rule.OfPlan<NumberGap.Number> {

  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+|[〇零一二三四五六七八九十百]+");
  private static final Pattern POINT = Pattern.compile("(?<![第其之统唯十这那同])([一二三四五六七八九十])(?:是|要)(?![一个])");

  @Override
  public String id() {
    return "number-gap";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.OUTLINE, Topic.INDICATORS);
  }

  /** The family that a number belongs to among its siblings, and its value; -1 for none. */
  record Number(String family, int value) {
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (words.isStatement()) {
      listed(words, findings);
    }
  }

  @Override
  public Number facts(Words words, PlanFrame frame) {
    Role role = words.role();
    boolean numbered = role == Role.CHAPTER || role == Role.SECTION || role == Role.ITEM || role == Role.INDICATOR
        || role == Role.BOX;
    return numbered ? new Number(role + style(words.number()), value(words.number())) : null;
  }

  @Override
  public void check(CheckedPlan plan, Facts<Number> facts, Findings findings) {
    List<Part> top = plan.parts().stream().filter(part -> part.parent() == null).toList();
    siblings(top, facts, findings);
    for (Part part : plan.parts()) {
      if (!part.children().isEmpty()) {
        siblings(part.children(), facts, findings);
      }
    }
    family(plan.parts().stream().filter(part -> part.words().role() == Role.BOX).toList(), facts, findings);
  }

  /** The numbered ones of a role and style in one container. */
  private static void siblings(List<Part> parts, Facts<Number> facts, Findings findings) {
    Map<String, List<Part>> families = new LinkedHashMap<>();
    for (Part part : parts) {
      Number number = facts.of(part.words());
      if (number != null && part.words().role() != Role.BOX && !part.words().number().isEmpty()) {
        families.computeIfAbsent(number.family(), any -> new ArrayList<>()).add(part);
      }
    }
    families.values().forEach(family -> family(family, facts, findings));
  }

  private static String style(String number) {
    return number.strip().replaceAll("[0-9０-９]+", "1").replaceAll("[〇零一二三四五六七八九十百]+", "一");
  }

  private static void family(List<Part> family, Facts<Number> facts, Findings findings) {
    int last = -1;
    for (Part part : family) {
      int value = facts.of(part.words()).value();
      if (value >= 0 && last >= 0 && value != last + 1 && value != 1) {
        String key = value == last ? "number-gap.twice" : "number-gap.skipped";
        findings.add(Severity.WARNING,
            RuleWords.message(key, part.words().number(), String.valueOf(last), String.valueOf(last + 1)),
            FindingPlace.all(part.words()));
      } else if (value == 1 && last == 1) {
        findings.add(Severity.WARNING, RuleWords.message("number-gap.twice", part.words().number(), "1", "2"),
            FindingPlace.all(part.words()));
      }
      last = value;
    }
  }

  /** The value of a plain number; -1 for 2.1, 2-1 and what is none. */
  static int value(String number) {
    Matcher digits = DIGITS.matcher(number);
    if (!digits.find()) {
      return -1;
    }
    String only = digits.group();
    return digits.find() ? -1 : ChineseNumbers.parse(only);
  }

  /** 一是, 二是, 三是 of one sentence. */
  private static void listed(Words words, Findings findings) {
    Matcher point = POINT.matcher(words.text());
    int last = -1;
    while (point.find()) {
      int value = "一二三四五六七八九十".indexOf(point.group(1)) + 1;
      if (last > 0 && value != last + 1 && value != 1) {
        findings.add(Severity.WARNING,
            RuleWords.message(value == last ? "number-gap.twice" : "number-gap.skipped", point.group(1),
                String.valueOf(last), String.valueOf(last + 1)),
            FindingPlace.of(words, point.start(1), point.end()));
      }
      last = value;
    }
  }
}
