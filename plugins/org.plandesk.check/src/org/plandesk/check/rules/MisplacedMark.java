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
 * A mark stands where none belongs.
 *
 * <p>Finds: 《湿地保护法。》, （一期，）, （，其中, 、 before （责任单位：……）; 》、《 and ”、“ where the plan writes 》《 and ”“ elsewhere. Of these it is only
 * told when the plan always writes them, since many do. Leaves: 。” behind a quoted sentence.
 */
final class MisplacedMark implements Rule.OfWords, Rule.OfPlan<MisplacedMark.Names> {

  private static final Pattern MISPLACED = Pattern.compile(
      "[。，；、：](?=》)|[，；、：](?=[）】〕])|(?<=[（《【〔])[，。；、：]|[，；、：](?=（(?:责任|牵头|配合)(?:单位|部门)?[：:])");
  private static final Pattern PARTED = Pattern.compile("(?<=[》”])、(?=[《“])");
  private static final Pattern BESIDE = Pattern.compile("》《|”“");
  /** So many names stand beside each other for each that a mark parts. */
  private static final int MANY = 3;

  @Override
  public String id() {
    return "punctuation-misplaced";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT);
  }

  /** Marks between names in quotes, and how many names have none. */
  record Names(Words words, List<Integer> parted, int beside) {
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (words.isStatement()) {
      Matcher mark = MISPLACED.matcher(words.text());
      while (mark.find()) {
        report(words, mark.start(), findings);
      }
    }
  }

  @Override
  public Names facts(Words words, PlanFrame frame) {
    if (!words.isStatement() || words.text().indexOf('》') < 0 && words.text().indexOf('”') < 0) {
      return null;
    }
    List<Integer> parted = PARTED.matcher(words.text()).results().map(mark -> mark.start()).toList();
    int beside = (int) BESIDE.matcher(words.text()).results().count();
    return parted.isEmpty() && beside == 0 ? null : new Names(words, parted, beside);
  }

  @Override
  public void check(CheckedPlan plan, Facts<Names> facts, Findings findings) {
    List<Names> all = new ArrayList<>();
    int beside = 0;
    int parted = 0;
    for (Part part : plan.parts()) {
      Names names = facts.of(part.words());
      if (names != null) {
        all.add(names);
        beside += names.beside();
        parted += names.parted().size();
      }
    }
    if (parted > 0 && beside >= MANY * parted) {
      all.forEach(names -> names.parted().forEach(at -> report(names.words(), at, findings)));
    } else if (parted > 0) {
      List<FindingPlace> places = all.stream().flatMap(
          names -> names.parted().stream().map(at -> FindingPlace.of(names.words(), at - 1, at + 2))).toList();
      findings.add(Severity.INFO, RuleWords.message("punctuation-misplaced.names", String.valueOf(parted)), places,
          null);
    }
  }

  private static void report(Words words, int at, Findings findings) {
    findings.add(Severity.WARNING,
        RuleWords.message("punctuation-misplaced.text", words.text().substring(at, at + 1)),
        List.of(FindingPlace.of(words, Math.max(0, at - 1), Math.min(words.text().length(), at + 2))),
        TextFix.replace(words, at, at + 1, ""));
  }
}
