// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

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
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.TimeWords;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeQualifier;

/**
 * Something is due later than what it is part of.
 *
 * <p>Finds: an item “2023年底前完成改造” with a step due in 2024; “2023年底前完成，其中2024年6月底前……”. Leaves: later stages in their own sentences, outlooks.
 */
final class SubtaskLater implements Rule.OfWords, Rule.OfPlan<SubtaskLater.Due> {

  private static final String AMONG = "其中";
  private static final Pattern TITLE = Pattern.compile("(20[0-9]{2})年(?:底|末|年底)?(?:前|之前|以前)");

  @Override
  public String id() {
    return "subtask-later";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.OUTLINE);
  }

  /** The year that a heading names, and where. */
  record Due(int year, int start, int end) {
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (words.isAhead()) {
      within(words, findings);
    }
  }

  /** The deadline of a heading holds for all that stands under it. */
  @Override
  public Due facts(Words words, PlanFrame frame) {
    boolean heading = words.role() == Role.ITEM || words.role() == Role.PROJECT || words.role() == Role.SECTION;
    Matcher year = TITLE.matcher(words.text());
    return heading && year.find() ? new Due(Integer.parseInt(year.group(1)), year.start(), year.end()) : null;
  }

  @Override
  public void check(CheckedPlan plan, Facts<Due> facts, Findings findings) {
    for (Part part : plan.parts()) {
      if (part.words().text().startsWith(AMONG) && part.words().isAhead()) {
        behind(part, findings);
      }
      Due due = facts.of(part.words());
      if (due != null) {
        under(part, due.year(), findings, part.words(), due.start(), due.end());
      }
    }
  }

  /** 其中…… begins a sentence of its own: what it is among was told in the one before. */
  private static void behind(Part part, Findings findings) {
    List<Part> siblings = part.parent() == null ? List.of() : part.parent().children();
    int at = siblings.indexOf(part);
    List<TimeWords> before = at <= 0 ? List.of() : siblings.get(at - 1).words().times();
    if (before.stream().filter(SubtaskLater::isDeadline).count() != 1) {
      return;
    }
    TimeWords whole = before.stream().filter(SubtaskLater::isDeadline).findFirst().orElseThrow();
    for (TimeWords time : part.words().times()) {
      if (isDeadline(time) && time.date().isAfter(whole.date())) {
        findings.add(Severity.WARNING, RuleWords.message("subtask-later.text", time.quote(), whole.quote()),
            FindingPlace.of(part.words(), time.start(), time.end()),
            FindingPlace.of(siblings.get(at - 1).words(), whole.start(), whole.end()));
      }
    }
  }

  private static void within(Words words, Findings findings) {
    int among = words.text().indexOf(AMONG);
    TimeWords whole = null;
    for (TimeWords time : words.times()) {
      if (!isDeadline(time)) {
        continue;
      }
      if (among < 0 || time.end() <= among) {
        whole = time;
      } else if (whole != null && time.date().isAfter(whole.date())) {
        findings.add(Severity.WARNING, RuleWords.message("subtask-later.text", time.quote(), whole.quote()),
            FindingPlace.of(words, time.start(), time.end()), FindingPlace.of(words, whole.start(), whole.end()));
      }
    }
  }

  private static void under(Part part, int last, Findings findings, Words title, int start, int end) {
    for (Part child : part.children()) {
      for (TimeWords time : child.words().times()) {
        if (isDeadline(time) && time.date().getYear() > last) {
          findings.add(Severity.WARNING,
              RuleWords.message("subtask-later.text", time.quote(), title.text().substring(start, end)),
              FindingPlace.of(child.words(), time.start(), time.end()), FindingPlace.of(title, start, end));
        }
      }
      under(child, last, findings, title, start, end);
    }
  }

  private static boolean isDeadline(TimeWords time) {
    return time.timeClass() == TimeClass.DEADLINE && time.date() != null && time.qualifier() != TimeQualifier.OUTLOOK;
  }
}
