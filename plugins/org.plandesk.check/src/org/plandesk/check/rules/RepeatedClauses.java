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
import org.plandesk.check.rules.DuplicateSentence.Sentence;

/**
 * A sentence says once more what a clause a little before it said.
 *
 * <p>Finds: “建立机制，定期研究重大问题。各区参加。定期研究重大问题。” Leaves: neighbours that {@link DuplicateSentence} compares, other paragraphs.
 */
final class RepeatedClauses {

  /** So many sentences back. */
  private static final int BACK = 3;
  private static final int SHORTEST = 6;
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
          boolean compared = k == i - 1 && sentence.length() >= DuplicateSentence.NEAR;
          if (before != null && !compared && isClauseOf(sentence, before)) {
            findings.add(Severity.WARNING, RuleWords.message("duplicate-sentence.near"),
                FindingPlace.all(sentence.words()), FindingPlace.all(before.words()));
          }
        }
      }
    }
  }

  /** A clause that stands twice in one sentence, with another one between. */
  static void within(Words words, Findings findings) {
    String[] clauses = words.text().split("[，；。]", -1);
    int start = 0;
    Set<String> before = new HashSet<>();
    for (int i = 0; i < clauses.length; i++) {
      boolean apart = i > 0 && !clauses[i].equals(clauses[i - 1]);
      if (clauses[i].length() >= SHORTEST && !before.add(clauses[i]) && apart && !FIGURE.matcher(clauses[i]).find()) {
        findings.add(Severity.WARNING, RuleWords.message("duplicate-sentence.clause", clauses[i]),
            FindingPlace.of(words, start, start + clauses[i].length()));
      }
      start += clauses[i].length() + 1;
    }
  }

  private static boolean isClauseOf(Sentence sentence, Sentence before) {
    return before.length() > sentence.length() && sentence.mostShared(before) >= sentence.length() - 1
        && before.text().contains(sentence.text());
  }
}
