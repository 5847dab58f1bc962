// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.model.Certainty;
import org.plandesk.model.Comparator;
import org.plandesk.model.Span;

/**
 * What is to be kept or turned without a figure. Kept only where a deadline governs the clause and the subject is
 * something that is measured, since plans are full of such words.
 *
 * <p>Accepts: 到2025年，湿地面积不减少; 残留量实现负增长; 优良天数比例持续改善.
 * <p>Rejects: 生态功能不降低 without a deadline, 环境持续改善 (nothing measured).
 */
final class TrendPattern {
  private static final TargetWords MEASURES = TargetWords.list("measure");
  private static final String[] KEPT = {"不减少", "不降低", "不下降", "只增不减"};
  private static final String[] FALLING = {"负增长", "持续下降", "只减不增", "稳中有降", "持续减少", "逐年下降", "逐步下降"};
  private static final String[] IMPROVED = {"持续改善", "持续提升", "持续提高", "稳步提升", "稳步提高", "逐年提高", "持续增长", "稳步增长"};

  private TrendPattern() {
  }

  /** The trends of a sentence. */
  static List<TargetFinding> find(String text, TargetContext context) {
    List<TargetFinding> findings = new ArrayList<>();
    for (Span clause : Clauses.of(text)) {
      look(text, clause, KEPT, Comparator.NOT_DECREASING, context, findings);
      look(text, clause, FALLING, Comparator.DECREASE_BY, context, findings);
      look(text, clause, IMPROVED, Comparator.IMPROVING, context, findings);
    }
    return findings;
  }

  private static void look(String text, Span clause, String[] words, Comparator comparator, TargetContext context,
      List<TargetFinding> findings) {
    for (String word : words) {
      if (!text.startsWith(word, clause.end() - word.length()) || clause.length() < word.length() + 2) {
        continue;
      }
      int at = clause.end() - word.length();
      Span subject = SubjectEdges.trim(text, clause.start(), at, context);
      int deadline = context.governing(at);
      boolean vague = subject.of(text).endsWith("质量") || subject.of(text).endsWith("力量");
      if (deadline >= 0 && !vague && subject.length() > 1 && MEASURES.ends(text, subject.start(), subject.end())) {
        findings.add(new TargetFinding(subject.start(), clause.end(), subject.of(text), comparator, List.of(), null,
            null, deadline, Certainty.MIDDLE, "target.no-figure"));
      }
      return;
    }
  }
}
