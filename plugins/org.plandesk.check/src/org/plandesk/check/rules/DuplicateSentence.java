// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;

/**
 * A sentence or clause stands twice.
 *
 * <p>Finds: the same sentence at two places; one that nearly repeats another, be it in another order, with other filling words or
 * another figure; a clause twice in a row or as a sentence of its own ({@link RepeatedClauses}). Leaves: assignments
 * (责任单位：……), tables, short phrases, the stages of a goal (到2025年……, 到2030年……), projects of other names that only differ in
 * figures. That nearly alike ones were meant to differ cannot be excluded: of short ones it is only told.
 */
final class DuplicateSentence implements Rule.OfWords, Rule.OfPlan<Sentence> {

  private static final Pattern ASSIGNMENT =
      Pattern.compile("^(?:责任|牵头|配合|主管|负责|完成时限|时间安排)|(?:牵头|负责|配合|按职责分工负责)$|(?:局|委|办|部门|单位|政府|公司|中心)参与$");
  private static final Pattern CLAUSE = Pattern.compile("(?<=^|[，；。、])([^，；。、]{4,40})[，；、]\\1(?=[，；。]|$)");
  /** 到2025年，……: goals are said again with the tasks that serve them. */
  private static final Pattern BY_YEAR = Pattern.compile("到20[0-9]{2}年");
  private static final int SHORTEST = 12;
  /** Longer sentences that begin with 配合单位 or 牵头单位 tell what these do. */
  private static final int LONGEST_ASSIGNMENT = 24;
  private static final int MIDDLE = 24;
  private static final int SHORT = 20;
  private static final int MANY = 30;
  private static final int BEGINNING = 6;
  private static final double ALIKE = 0.85;
  /** When figures differ the words have to be the same, but for a slip. */
  private static final double SAME_WORDS = 0.95;
  private static final double NEARLY_SAME_WORDS = 0.9;
  /** 关爱基层干部，建立健全激励机制。 and 关心关爱基层干部，健全完善激励机制。 */
  private static final double REWORDED_PAIRS = 0.74;
  private static final double REWORDED_SIGNS = 0.86;
  /** The same words in another order. */
  private static final double REORDERED = 0.92;
  private static final double SURELY_REORDERED = 0.97;
  /** Of neighbours that begin with the same characters less is enough. */
  private static final double BESIDE = 0.78;
  private static final double BESIDE_SHORT = 0.7;
  /** 优先治理甲、乙和丙。优先对甲、乙以及丙开展治理。 */
  private static final double TURNED_PAIRS = 0.68;
  private static final double TURNED_SIGNS = 0.82;
  private static final double WITHIN = 0.9;
  /** Figures tell that the same is meant. */
  private static final double WITHIN_MEASURED = 0.85;
  private static final double WITHIN_PAIRS = 0.7;

  @Override
  public String id() {
    return "duplicate-sentence";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.OUTLINE);
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (words.isStatement()) {
      RepeatedClauses.within(words, findings);
      Matcher clause = CLAUSE.matcher(words.text());
      while (clause.find()) {
        findings.add(Severity.WARNING, RuleWords.message("duplicate-sentence.clause", clause.group(1)),
            List.of(FindingPlace.of(words, clause.start(), clause.end())),
            TextFix.replace(words, clause.start(), clause.end(), clause.group(1)));
      }
    }
  }

  @Override
  public Sentence facts(Words words, PlanFrame frame) {
    if (!words.isStatement() || words.setting() == Words.Setting.TABLE) {
      return null;
    }
    Sentence sentence = Sentence.of(words);
    boolean assigns = ASSIGNMENT.matcher(sentence.text()).find() && (words.text().charAt(0) == '（'
        || words.text().indexOf('：') > 0 || sentence.length() < LONGEST_ASSIGNMENT);
    return sentence.length() < SHORTEST || assigns ? null : sentence;
  }

  @Override
  public void check(CheckedPlan plan, Facts<Sentence> facts, Findings findings) {
    RepeatedClauses.find(plan, facts, findings);
    Map<Long, Sentence> first = new HashMap<>();
    Part last = null;
    Sentence lastBeside = null;
    Map<Integer, List<Part>> index = new HashMap<>();
    for (Part part : plan.parts()) {
      Sentence sentence = facts.of(part.words());
      if (sentence == null) {
        continue;
      }
      Words words = part.words();
      Sentence same = first.putIfAbsent(sentence.hash(), sentence);
      Words before = same == null || !same.text().equals(sentence.text()) ? null : same.words();
      Sentence beside = last == null || last.parent() != part.parent() ? null : facts.of(last.words());
      Sentence further = beside == null ? null : lastBeside;
      lastBeside = beside;
      last = part;
      if (before != null) {
        boolean told = before.setting() != words.setting() || isHeading(before) || isHeading(words);
        findings.add(told ? Severity.INFO : Severity.WARNING, RuleWords.message("duplicate-sentence.same"),
            List.of(FindingPlace.all(words), FindingPlace.all(before)),
            told ? null : new DeleteFix((Statement) words.element(), words.text()));
        continue;
      }
      Severity severity = beside == null ? null : beside(sentence, beside);
      Sentence other = beside;
      if (severity == null && further != null && further.size() >= MIDDLE) {
        severity = beside(sentence, further);
        other = further;
      }
      if (severity != null) {
        report(severity, words, other.words(), findings);
      }
      near(part, sentence, index, facts, severity == null ? findings : null);
    }
  }

  private static void report(Severity severity, Words words, Words other, Findings findings) {
    findings.add(severity, RuleWords.message("duplicate-sentence.near"), FindingPlace.all(words),
        FindingPlace.all(other));
  }

  /** What names a paragraph may name another one too. */
  private static boolean isHeading(Words words) {
    return words.is(StatementKind.HEADING);
  }

  /** Compares with what stands before, and lets others find it. */
  private static void near(Part part, Sentence sentence, Map<Integer, List<Part>> index, Facts<Sentence> facts,
      Findings findings) {
    Set<Part> candidates = new LinkedHashSet<>();
    for (int key : sentence.keys()) {
      List<Part> some = index.computeIfAbsent(key, any -> new ArrayList<>());
      if (some.size() < MANY) {
        candidates.addAll(some);
        some.add(part);
      }
    }
    for (Part other : findings == null ? Set.<Part>of() : candidates) {
      Sentence before = facts.of(other.words());
      Severity severity = apart(sentence, before, isSameProject(part, other));
      if (severity != null) {
        report(severity, part.words(), other.words(), findings);
        return;
      }
    }
  }

  /** Projects of several names may be of one kind; what stands in no project is as good as in one. */
  private static boolean isSameProject(Part one, Part other) {
    boolean boxed = one.words().setting() == Words.Setting.BOX || other.words().setting() == Words.Setting.BOX;
    return !boxed || one.parent() != null && other.parent() != null
        && one.parent().words().text().equals(other.parent().words().text());
  }

  private static Severity apart(Sentence one, Sentence other, boolean sameProject) {
    Likeness likeness = Likeness.of(one, other);
    int size = Math.min(one.size(), other.size());
    boolean sameSetting = one.words().setting() == other.words().setting();
    if (likeness.figures() == Likeness.Figures.SAME) {
      boolean alike = likeness.pairs() >= ALIKE || likeness.signs() >= REORDERED
          || likeness.pairs() >= REWORDED_PAIRS && likeness.signs() >= REWORDED_SIGNS && isWhole(one) && isWhole(other);
      // A task may say a goal again.
      boolean goal = alike && one.figures().length > 1 && BY_YEAR.matcher(one.words().text()).lookingAt()
          && BY_YEAR.matcher(other.words().text()).lookingAt();
      boolean told = size >= MIDDLE || size >= SHORT && isWhole(one) && isWhole(other);
      return !alike ? null : told && sameSetting && !goal ? Severity.WARNING : Severity.INFO;
    }
    // What is, and what shall be, are told with the same words.
    boolean nowAndThen = one.words().isAhead() != other.words().isAhead();
    if (likeness.figures() == Likeness.Figures.OTHERS || !sameProject || nowAndThen) {
      return null;
    }
    boolean sure = likeness.figures() == Likeness.Figures.QUANTITIES && size >= MIDDLE && sameSetting
        && (likeness.pairs() >= SAME_WORDS || likeness.signs() >= SURELY_REORDERED);
    return sure ? Severity.WARNING
        : likeness.pairs() >= NEARLY_SAME_WORDS || likeness.signs() >= SAME_WORDS ? Severity.INFO : null;
  }

  /** Neither a remark nor a line without its end. */
  private static boolean isWhole(Sentence sentence) {
    String text = sentence.words().text();
    return text.endsWith("。") && text.charAt(0) != '（';
  }

  /** Neighbours are alike sooner. */
  private static Severity beside(Sentence one, Sentence before) {
    if (goesOnFrom(one, before)) {
      return Severity.WARNING;
    }
    if (isShortAndAlike(one, before)) {
      return Severity.INFO;
    }
    if (Math.min(one.size(), before.size()) < Sentence.NEAR) {
      return null;
    }
    Likeness likeness = Likeness.of(one, before);
    boolean sameFigures = likeness.figures() == Likeness.Figures.SAME;
    boolean reworded = sameFigures && likeness.pairs() >= BESIDE
        && one.core().regionMatches(0, before.core(), 0, BEGINNING);
    boolean turned = sameFigures && likeness.pairs() >= TURNED_PAIRS && likeness.signs() >= TURNED_SIGNS;
    boolean other = likeness.figures() == Likeness.Figures.QUANTITIES && likeness.pairs() >= SAME_WORDS;
    if (reworded || turned || other || isWithin(one, before)) {
      return Severity.WARNING;
    }
    boolean measured = sameFigures && one.figures().length > 0 && likeness.pairs() >= BESIDE_SHORT;
    return measured ? Severity.WARNING : null;
  }

  /** 完善转介机制，培训人员。完善转介机制，培训人员，建设示范站60个: a sentence begins with all of the one before it. */
  private static boolean goesOnFrom(Sentence one, Sentence before) {
    String whole = before.words().text();
    String words = whole.endsWith("。") ? whole.substring(0, whole.length() - 1) : whole;
    return words.length() >= SHORTEST && words.indexOf('，') > 0 && one.words().text().startsWith(words);
  }

  /** Whether the shorter of two neighbours says nothing that the other does not, with figures the same. */
  private static boolean isWithin(Sentence one, Sentence other) {
    Sentence shorter = one.size() < other.size() ? one : other;
    Sentence longer = shorter == one ? other : one;
    boolean measured = shorter.figures().length > 1;
    double enough = measured ? WITHIN_PAIRS : WITHIN;
    if (shorter.mostShared(longer) < enough * (shorter.size() - 1)) {
      return false;
    }
    return Arrays.asList(longer.figures()).containsAll(Arrays.asList(shorter.figures()))
        && Likeness.within(shorter, longer) >= (measured ? WITHIN_MEASURED : WITHIN)
        && Likeness.pairsWithin(shorter, longer) >= enough;
  }

  /** A short sentence most of which the one before it ends with; of these it is only told. */
  private static boolean isShortAndAlike(Sentence one, Sentence before) {
    if (one.size() >= Sentence.NEAR || before.length() < one.length()) {
      return false;
    }
    String text = one.text();
    String end = before.text().substring(before.length() - one.length());
    // What ends with the very same words, RepeatedClauses tells.
    return !end.equals(text) && text.regionMatches(text.length() - BEGINNING, end, end.length() - BEGINNING, BEGINNING)
        && digits(text).equals(digits(end))
        && Likeness.shared(Sentence.pairs(text), Sentence.pairs(end)) >= BESIDE_SHORT * (text.length() - 1);
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }
}
