// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Words;

/**
 * A sentence says once more what a clause a little before it said.
 *
 * <p>Finds: “建立机制，定期研究重大问题。各区参加。定期研究重大问题。”; a unit that is named twice in one list. Leaves: neighbours that {@link DuplicateSentence} compares, other paragraphs.
 */
final class RepeatedClauses {

  /** So many sentences back. */
  private static final int BACK = 3;
  private static final int SHORTEST = 6;
  private static final int SHORTEST_ENTRY = 3;
  private static final String MARKS = "，；。、：（）";
  private static final Pattern FIGURE = Pattern.compile("[0-9]");

  private RepeatedClauses() {
  }

  static void find(CheckedPlan plan, Rule.Facts<Sentence> facts, Findings findings) {
    for (Part part : plan.parts()) {
      List<Part> siblings = part.children();
      List<Sentence> sentences =
          siblings.size() < 2 ? List.of() : siblings.stream().map(some -> facts.of(some.words())).toList();
      for (int i = 1; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        for (int k = i - 1; sentence != null && k >= 0 && k >= i - BACK; k--) {
          Sentence before = sentences.get(k);
          boolean compared = k == i - 1 && sentence.size() >= Sentence.NEAR;
          if (before != null && !compared && isClauseOf(sentence, before)) {
            findings.add(Severity.WARNING, RuleWords.message("duplicate-sentence.near"),
                FindingPlace.all(sentence.words()), FindingPlace.all(before.words()));
          }
        }
      }
    }
  }

  /** A clause that stands twice in one sentence, or an entry of a list in it, with another one between. */
  static void within(Words words, Findings findings) {
    String text = words.text();
    Set<String> before = new HashSet<>();
    Set<String> entries = new HashSet<>();
    String last = "";
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && MARKS.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      String clause = text.substring(start, end);
      boolean listed = start > 0 && text.charAt(start - 1) == '、' || end < text.length() && text.charAt(end) == '、';
      if (start > 0 && text.charAt(start - 1) != '、') {
        entries.clear();
      }
      String core = clause.length() < SHORTEST ? "" : Sentence.core(clause);
      boolean twice = listed && clause.length() >= SHORTEST_ENTRY && !entries.add(clause)
          || clause.length() >= SHORTEST && !listed && last.endsWith(clause)
          || core.length() >= SHORTEST && !listed && !before.add(FIGURE.matcher(clause).find() ? clause : core);
      if (twice && !clause.equals(last)) {
        findings.add(Severity.WARNING, RuleWords.message("duplicate-sentence.clause", clause),
            FindingPlace.of(words, start, end));
      }
      if (end < text.length() && (text.charAt(end) == '；' || text.charAt(end) == '：')) {
        // Places and projects may have as many things of one kind each.
        before.removeIf(some -> FIGURE.matcher(some).find());
      }
      last = clause;
      start = end + 1;
    }
  }

  private static boolean isClauseOf(Sentence sentence, Sentence before) {
    return before.length() > sentence.length() && sentence.mostShared(before) >= sentence.size() - 1
        && before.text().contains(sentence.text());
  }
}
