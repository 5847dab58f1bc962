// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
 * A bracket or quote of a paragraph has no partner.
 *
 * <p>Judged over the whole paragraph, since quotes may hold several sentences. Leaves: 1） and a） as numbers, tables, straight quotes.
 */
final class UnbalancedMark implements Rule.OfPlan {

  private static final String OPENING = "（(“《【〔「『";
  private static final String CLOSING = "）)”》】〕」』";

  @Override
  public String id() {
    return "punctuation-unbalanced";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.OUTLINE);
  }

  @Override
  public void check(CheckedPlan plan, Findings findings) {
    Part container = null;
    List<Words> paragraph = new ArrayList<>();
    for (Part part : plan.parts()) {
      if (part.words().isStatement() && part.words().setting() != Words.Setting.TABLE) {
        if (part.parent() != container) {
          check(paragraph, findings);
          paragraph = new ArrayList<>();
          container = part.parent();
        }
        paragraph.add(part.words());
      }
    }
    check(paragraph, findings);
  }

  /** An open mark and the statement it stands in. */
  private record Open(char mark, Words words, int at) {
  }

  private static void check(List<Words> paragraph, Findings findings) {
    List<Open> open = new ArrayList<>();
    for (Words words : paragraph) {
      String text = words.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        int closes = CLOSING.indexOf(c);
        if (OPENING.indexOf(c) >= 0) {
          open.add(new Open(c, words, i));
        } else if (closes >= 0 && !isNumber(text, i)) {
          close(open, closes, words, i, findings);
        }
      }
    }
    open.forEach(left -> report(left.words(), left.at(), findings));
  }

  private static void close(List<Open> open, int closes, Words words, int at, Findings findings) {
    for (int k = open.size() - 1; k >= 0; k--) {
      if (kind(OPENING.indexOf(open.get(k).mark())) == kind(closes)) {
        while (open.size() > k + 1) {
          Open between = open.removeLast();
          report(between.words(), between.at(), findings);
        }
        open.removeLast();
        return;
      }
    }
    report(words, at, findings);
  }

  /** Brackets of both widths are one kind. */
  private static int kind(int index) {
    return OPENING.charAt(index) == '(' ? OPENING.indexOf('（') : index;
  }

  private static void report(Words words, int at, Findings findings) {
    findings.add(Severity.WARNING,
        RuleWords.message("punctuation-unbalanced.text", String.valueOf(words.text().charAt(at))),
        FindingPlace.of(words, at, at + 1));
  }

  /** 1） or a) after nothing or a mark. */
  private static boolean isNumber(String text, int at) {
    return (text.charAt(at) == '）' || text.charAt(at) == ')')
        && text.substring(Math.max(0, at - 4), at).matches("(?:.*[^0-9a-zA-Z一二三四五六七八九十]|)[0-9a-z一二三四五六七八九十]{1,2}");
  }
}
