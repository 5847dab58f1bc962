// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * A sentence or clause stands twice.
 *
 * <p>Finds: the same sentence at two places, one that nearly repeats another, a clause twice in a row. Leaves: assignments (责任单位：……), tables, short phrases, sentences
 * that differ in figures. That nearly alike ones were meant to differ cannot be excluded: of short ones it is only told.
 */
final class DuplicateSentence implements Rule.OfPlan {

  private static final Pattern NOISE = Pattern.compile("[\\s\\p{Punct}，。；：、！？“”‘’（）《》·]");
  private static final Pattern ASSIGNMENT = Pattern.compile("^(?:责任|牵头|配合|主管|负责|完成时限|时间安排)|(?:牵头|负责|配合|按职责分工负责|参与)$");
  private static final Pattern CLAUSE = Pattern.compile("(?<=^|[，；。、])([^，；。、]{4,40})[，；、]\\1(?=[，；。]|$)");
  private static final int SHORTEST = 12;
  private static final int NEAR = 18;
  private static final int LONG = 30;
  private static final int KEYS = 6;
  private static final int MANY = 30;
  private static final double ALIKE = 0.85;
  private static final double SURE = 0.93;

  @Override
  public String id() {
    return "duplicate-sentence";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT);
  }

  @Override
  public void check(CheckedPlan plan, Findings findings) {
    Map<String, Words> first = new HashMap<>();
    Map<Long, List<Words>> index = new HashMap<>();
    for (Part part : plan.parts()) {
      Words words = part.words();
      if (!words.isStatement()) {
        continue;
      }
      clauses(words, findings);
      String text = NOISE.matcher(words.text()).replaceAll("");
      if (text.length() < SHORTEST || words.setting() == Words.Setting.TABLE || ASSIGNMENT.matcher(text).find()) {
        continue;
      }
      Words before = first.putIfAbsent(text, words);
      if (before != null) {
        boolean boxed = before.setting() != words.setting();
        findings.add(boxed ? Severity.INFO : Severity.WARNING, RuleWords.message("duplicate-sentence.same"),
            FindingPlace.all(words), FindingPlace.all(before));
      } else if (text.length() >= NEAR) {
        near(words, text, index, findings);
      }
    }
  }

  private static void clauses(Words words, Findings findings) {
    Matcher clause = CLAUSE.matcher(words.text());
    while (clause.find()) {
      findings.add(Severity.WARNING, RuleWords.message("duplicate-sentence.clause", clause.group(1)),
          FindingPlace.of(words, clause.start(), clause.end()));
    }
  }

  /** Candidates share one of the smallest hashes of five characters; of them the pairs of characters are compared. */
  private static void near(Words words, String text, Map<Long, List<Words>> index, Findings findings) {
    Set<Words> candidates = new HashSet<>();
    for (Long key : keys(text)) {
      List<Words> some = index.computeIfAbsent(key, any -> new ArrayList<>());
      if (some.size() < MANY) {
        candidates.addAll(some);
        some.add(words);
      }
    }
    for (Words other : candidates) {
      String before = NOISE.matcher(other.text()).replaceAll("");
      double likeness = likeness(text, before);
      if (likeness >= ALIKE && digits(text).equals(digits(before))) {
        boolean sure = likeness >= SURE && text.length() >= LONG && words.setting() == other.setting();
        findings.add(sure ? Severity.WARNING : Severity.INFO, RuleWords.message("duplicate-sentence.near"),
            FindingPlace.all(words), FindingPlace.all(other));
        return;
      }
    }
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  private static Set<Long> keys(String text) {
    TreeSet<Long> hashes = new TreeSet<>();
    for (int i = 0; i + 5 <= text.length(); i++) {
      hashes.add(Integer.toUnsignedLong(text.substring(i, i + 5).hashCode() * 0x9E3779B1));
    }
    return hashes.stream().limit(KEYS).collect(Collectors.toSet());
  }

  /** Twice the shared pairs of characters by all pairs, 0 to 1. */
  private static double likeness(String one, String other) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 2 <= one.length(); i++) {
      pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i + 2 <= other.length(); i++) {
      String pair = other.substring(i, i + 2);
      Integer left = pairs.get(pair);
      if (left != null && left > 0) {
        shared++;
        pairs.put(pair, left - 1);
      }
    }
    return 2.0 * shared / (one.length() + other.length() - 2);
  }
}
