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
 * <p>Finds: the same sentence at two places, one that nearly repeats another, a clause twice in a row or as a sentence of its own ({@link RepeatedClauses}). Leaves: assignments (责任单位：……), tables, short phrases, sentences
 * that differ in figures. That nearly alike ones were meant to differ cannot be excluded: of short ones it is only told.
 */
final class DuplicateSentence implements Rule.OfWords, Rule.OfPlan<DuplicateSentence.Sentence> {

  private static final String MARKS = "，。；：、！？“”‘’（）《》·";
  private static final Pattern ASSIGNMENT = Pattern.compile("^(?:责任|牵头|配合|主管|负责|完成时限|时间安排)|(?:牵头|负责|配合|按职责分工负责|参与)$");
  private static final Pattern CLAUSE = Pattern.compile("(?<=^|[，；。、])([^，；。、]{4,40})[，；、]\\1(?=[，；。]|$)");
  private static final long LONG_FACTOR = 0x9E3779B97F4A7C15L;
  private static final int SPREAD = 0x9E3779B1;
  /** So that six bits are left of an int, the number of a bit. */
  private static final int BITS = Integer.SIZE - 6;
  private static final int SHORTEST = 12;
  static final int NEAR = 18;
  private static final int LONG = 30;
  private static final int KEYS = 6;
  private static final int KEY_LENGTH = 5;
  private static final int MANY = 30;
  private static final double ALIKE = 0.85;
  /** Of neighbours that begin with the same characters less is enough. */
  private static final double BESIDE = 0.78;
  private static final double BESIDE_SHORT = 0.7;
  private static final int BEGINNING = 6;
  private static final double SURE = 0.93;
  private static final double WITHIN = 0.9;

  @Override
  public String id() {
    return "duplicate-sentence";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT);
  }

  /**
   * What sentences are compared by. Their characters are taken from their words again when two may be alike: there are many
   * sentences, and few are.
   *
   * @param hash of its characters
   * @param length how many there are
   * @param keys the smallest hashes of its runs of characters: alike sentences share one; none when it is too short
   * @param pairs which pairs of characters it has, a bit for many of them
   */
  record Sentence(Words words, long hash, int length, int[] keys, long pairs) {

    /** Each is one of its own, which is also found much faster than by all its words. */
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(hash);
    }

    String text() {
      return characters(words.text());
    }

    /** The most pairs of characters that it can share with another one. */
    int mostShared(Sentence other) {
      return length - 1 - Long.bitCount(pairs & ~other.pairs);
    }
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
    String text = characters(words.text());
    if (text.length() < SHORTEST || ASSIGNMENT.matcher(text).find()) {
      return null;
    }
    long hash = 0;
    long pairs = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * LONG_FACTOR + text.charAt(i);
      if (i > 0) {
        pairs |= 1L << (pair(text, i - 1) * SPREAD >>> BITS);
      }
    }
    return new Sentence(words, hash, text.length(), text.length() < NEAR ? new int[0] : keys(text), pairs);
  }

  /** What is left of words without blanks and punctuation. */
  private static String characters(String words) {
    StringBuilder text = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < 0x80 ? Character.isLetterOrDigit(c) || Character.isISOControl(c) && !Character.isWhitespace(c)
          : MARKS.indexOf(c) < 0) {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  @Override
  public void check(CheckedPlan plan, Facts<Sentence> facts, Findings findings) {
    RepeatedClauses.find(plan, facts, findings);
    Map<Long, Sentence> first = new HashMap<>();
    Part last = null;
    Map<Integer, List<Sentence>> index = new HashMap<>();
    for (Part part : plan.parts()) {
      Sentence sentence = facts.of(part.words());
      if (sentence == null) {
        continue;
      }
      Words words = part.words();
      Sentence same = first.putIfAbsent(sentence.hash(), sentence);
      Words before = same == null || !same.text().equals(sentence.text()) ? null : same.words();
      Sentence beside = last == null || last.parent() != part.parent() ? null : facts.of(last.words());
      last = part;
      if (before == null) {
        if (beside != null && isShortAndAlike(sentence, beside)) {
          findings.add(Severity.INFO, RuleWords.message("duplicate-sentence.near"), FindingPlace.all(words),
              FindingPlace.all(beside.words()));
        } else if (beside != null && (isWithin(sentence, beside) || isReworded(sentence, beside))) {
          findings.add(Severity.WARNING, RuleWords.message("duplicate-sentence.near"), FindingPlace.all(words),
              FindingPlace.all(beside.words()));
        } else {
          near(sentence, index, findings);
        }
      } else {
        boolean told = before.setting() != words.setting() || isHeading(before) || isHeading(words);
        findings.add(told ? Severity.INFO : Severity.WARNING, RuleWords.message("duplicate-sentence.same"),
            List.of(FindingPlace.all(words), FindingPlace.all(before)),
            told ? null : new DeleteFix((Statement) words.element(), words.text()));
      }
    }
  }

  /** What names a paragraph may name another one too. */
  private static boolean isHeading(Words words) {
    return words.is(StatementKind.HEADING);
  }

  private static void near(Sentence sentence, Map<Integer, List<Sentence>> index, Findings findings) {
    Set<Sentence> candidates = new LinkedHashSet<>();
    for (int key : sentence.keys()) {
      List<Sentence> some = index.computeIfAbsent(key, any -> new ArrayList<>());
      if (some.size() < MANY) {
        candidates.addAll(some);
        some.add(sentence);
      }
    }
    for (Sentence other : candidates) {
      double likeness = likeness(sentence, other);
      if (likeness >= ALIKE) {
        boolean sure = likeness >= SURE && sentence.length() >= LONG
            && sentence.words().setting() == other.words().setting();
        findings.add(sure ? Severity.WARNING : Severity.INFO, RuleWords.message("duplicate-sentence.near"),
            FindingPlace.all(sentence.words()), FindingPlace.all(other.words()));
        return;
      }
    }
  }

  private static int[] keys(String text) {
    int[] hashes = new int[text.length() - KEY_LENGTH + 1];
    for (int i = 0; i < hashes.length; i++) {
      int hash = 0;
      for (int k = i; k < i + KEY_LENGTH; k++) {
        hash = hash * 31 + text.charAt(k);
      }
      hashes[i] = hash * SPREAD;
    }
    return Arrays.stream(hashes).sorted().distinct().limit(KEYS).toArray();
  }

  private static int[] pairs(String text) {
    int[] pairs = new int[text.length() - 1];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = pair(text, i);
    }
    Arrays.sort(pairs);
    return pairs;
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }

  /** Whether the shorter of two neighbours says nothing that the other does not, with figures the same. */
  private static boolean isWithin(Sentence one, Sentence other) {
    Sentence shorter = one.length() < other.length() ? one : other;
    Sentence longer = shorter == one ? other : one;
    double enough = WITHIN * (shorter.length() - 1);
    if (shorter.length() < NEAR || shorter.mostShared(longer) < enough) {
      return false;
    }
    String less = shorter.text();
    String more = longer.text();
    return digits(more).contains(digits(less)) && shared(pairs(less), pairs(more)) >= enough;
  }

  /** Neighbours of the same figures that begin alike: a few words of the second were changed. */
  private static boolean isReworded(Sentence one, Sentence other) {
    if (Math.min(one.length(), other.length()) < NEAR || likeness(one, other, BESIDE) < BESIDE) {
      return false;
    }
    return one.text().regionMatches(0, other.text(), 0, BEGINNING);
  }

  /** A short sentence most of which the one before it ends with; of these it is only told. */
  private static boolean isShortAndAlike(Sentence one, Sentence before) {
    if (one.length() >= NEAR || one.length() < SHORTEST || before.length() < one.length()) {
      return false;
    }
    String end = before.text().substring(before.length() - one.length());
    // What ends with the very same words, RepeatedClauses tells.
    return !end.equals(one.text())
        && one.text().regionMatches(one.length() - BEGINNING, end, end.length() - BEGINNING, BEGINNING)
        && digits(one.text()).equals(digits(end))
        && shared(pairs(one.text()), pairs(end)) >= BESIDE_SHORT * (one.length() - 1);
  }

  private static double likeness(Sentence one, Sentence other) {
    return likeness(one, other, ALIKE);
  }

  /** Twice the shared pairs of characters by all pairs, 0 to 1; less than enough when figures differ. */
  private static double likeness(Sentence one, Sentence other, double enough) {
    int all = one.length() + other.length() - 2;
    if (2.0 * Math.min(one.mostShared(other), other.mostShared(one)) < enough * all) {
      return 0;
    }
    String text = one.text();
    String otherText = other.text();
    return digits(text).equals(digits(otherText)) ? 2.0 * shared(pairs(text), pairs(otherText)) / all : 0;
  }

  /** How many pairs two sorted lists share. */
  private static int shared(int[] some, int[] others) {
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < some.length && k < others.length) {
      if (some[i] == others[k]) {
        shared++;
        i++;
        k++;
      } else if (some[i] < others[k]) {
        i++;
      } else {
        k++;
      }
    }
    return shared;
  }
}
