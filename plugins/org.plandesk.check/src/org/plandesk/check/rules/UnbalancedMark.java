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
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;

/**
 * A bracket or quote of a paragraph has no partner.
 *
 * <p>Judged over the whole paragraph, since quotes may hold several sentences. Leaves: 1） and a） as numbers, tables, straight quotes.
 */
final class UnbalancedMark implements Rule.OfPlan<List<UnbalancedMark.Mark>> {

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

  /** A bracket or quote of a statement or of the name of a project: of a kind, opening or not. */
  record Mark(Words words, int at, int kind, boolean opens) {
  }

  @Override
  public List<Mark> facts(Words words, PlanFrame frame) {
    if (!words.isStatement() && words.role() != Role.PROJECT || words.setting() == Words.Setting.TABLE) {
      return null;
    }
    List<Mark> marks = null;
    String text = words.text();
    int brackets = 0;
    for (int i = 0; i < text.length(); i++) {
      int opens = OPENING.indexOf(text.charAt(i));
      int closes = CLOSING.indexOf(text.charAt(i));
      // 1） is a number only where no bracket is open.
      if (opens >= 0 || closes >= 0 && (brackets > 0 || !isNumber(text, i))) {
        boolean round = kind(Math.max(opens, closes)) == 0;
        brackets = Math.max(0, brackets + (round ? opens >= 0 ? 1 : -1 : 0));
        marks = marks == null ? new ArrayList<>() : marks;
        marks.add(new Mark(words, i, kind(Math.max(opens, closes)), opens >= 0));
      }
    }
    return marks;
  }

  @Override
  public void check(CheckedPlan plan, Facts<List<Mark>> facts, Findings findings) {
    Part container = null;
    List<Mark> open = new ArrayList<>();
    for (Part part : plan.parts()) {
      List<Mark> marks = facts.of(part.words());
      if (marks != null) {
        Part around = part.words().isStatement() ? part.parent() : part;
        if (around != container) {
          reportAll(open, findings);
          container = around;
        }
        for (Mark mark : marks) {
          if (mark.opens()) {
            open.add(mark);
          } else {
            close(open, mark, findings);
          }
        }
      }
    }
    reportAll(open, findings);
  }

  private static void close(List<Mark> open, Mark closing, Findings findings) {
    for (int k = open.size() - 1; k >= 0; k--) {
      if (open.get(k).kind() == closing.kind()) {
        reportAll(open.subList(k + 1, open.size()), findings);
        open.removeLast();
        return;
      }
    }
    report(closing.words(), closing.at(), findings);
  }

  private static void reportAll(List<Mark> open, Findings findings) {
    open.forEach(left -> report(left.words(), left.at(), findings));
    open.clear();
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
