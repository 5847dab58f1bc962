// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.Words;
import org.plandesk.text.ChineseNumbers;

/**
 * A plan names another period than its own where its own is meant.
 *
 * <p>Finds, in a plan for 2026-2030: 规划期为2026—2031年, “十五五”（2026—2031年）, 根据《……第十四个五年规划纲要》, tasks of “十四五”期间, a table of “十四五” targets.
 * Leaves: what was done in the period before, what is prepared for the next one.
 */
final class PeriodDiffers implements Rule.OfWords {

  /** The period of number 14 begins in 2021. */
  private static final int BEFORE_ALL = 1951;
  private static final int FIVE = 5;
  private static final Pattern OWN = Pattern.compile(
      "(?:(?:规划|计划|方案|实施|本规划|行动)(?:的)?(?:期限?|周期|时限|年限)(?:限)?|(?<=[，。；])(?:期限|时限|年限|实施期))(?:为|是|：|定为)?(20[0-9]{2})(?:年)?(?:[—－–~～-]{1,2}|至|到)(20[0-9]{2})年");
  private static final Pattern LABEL_YEARS = Pattern.compile(
      "“(十[一二三四五六七八]?)五”(?:时期|期间|规划期)?[（(](20[0-9]{2})年?(?:[—－–~～-]{1,2}|至|到)(20[0-9]{2})年?[）)]");
  private static final Pattern BASIS =
      Pattern.compile("(?:根据|依据|按照|遵照|落实|对照|衔接)[^。]{0,80}$");
  private static final Pattern TITLE =
      Pattern.compile("《[^《》]{0,40}?(?:“(十[一二三四五六七八]?)五”|第(十[一二三四五六七八]?)个五年)[^《》]{0,40}》");
  private static final Pattern OVER = Pattern.compile("评估|总结|收官|延续|回顾|完成情况|实施情况|基础上|成效|印发以来");
  private static final Pattern DURING = Pattern.compile("(?<=^|[，；。：])“(十[一二三四五六七八]?)五”(?:期间|时期|末)，?([^，。；]{0,30})");
  private static final Pattern DONE =
      Pattern.compile("已|了|累计|以来|(?<!平)均(?!衡)|分别|成效|成就|(?<!公)共(?![同享建服治])|连续|实现|年均");
  /** 纳入“十三五”……考核 tells what is to be done in the period. */
  private static final Pattern TAKEN_INTO = Pattern.compile("(?:纳入|列入|编入|写入)[^，。；《》]{0,10}?“(十[一二三四五六七八]?)五”");
  private static final Pattern TO_DO = Pattern
      .compile(
          "^(?:全[省市区县]|将|要|力争|计划|规划|拟|我[省市区县]|(?:各级|[省市区县州]级?|中央)?财政(?:局|部门)?)?(?:每年|共|统筹|预计)?(?:新建|建设|建成|完成|改造|新增|培育|实施|打造|推进|治理|力争|安排|投入|规划|改扩建|整治|修复|开展|争取)");
  private static final Pattern NEXT = Pattern.compile("谋划|奠定|打下|展望|衔接|前期|储备|研究|启动|提前|面向|编制|为");
  private static final Pattern CAPTION = Pattern.compile("“(十[一二三四五六七八]?)五”[^，。]{0,24}(?:指标|目标|任务|工程|项目)");
  private static final Pattern REVIEW = Pattern.compile("完成|实现|执行|成就|成效|回顾|评估|进展");

  @Override
  public String id() {
    return "period-differs";
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (frame.from() == null || frame.to() == null || words.row() != null) {
      return;
    }
    boolean label = words.text().contains("五");
    if (words.isStatement()) {
      years(words, OWN.matcher(words.text()), 1, frame.from(), frame.to(), findings);
      if (label) {
        labels(words, findings);
      }
    }
    int own = ordinal(frame);
    if (own > 0 && label) {
      if (words.isStatement()) {
        titles(words, own, findings);
        if (words.isAhead()) {
          during(words, own, findings);
        }
      } else if (words.role() == Role.BOX || words.role() == Role.TABLE) {
        caption(words, own, findings);
      }
    }
  }

  /** Which five-year period the plan is for, 14 for 2021-2025; 0 for none. */
  private static int ordinal(PlanFrame frame) {
    boolean whole = frame.to() - frame.from() == FIVE - 1 && (frame.from() - BEFORE_ALL) % FIVE == 0;
    return whole ? (frame.from() - BEFORE_ALL) / FIVE : 0;
  }

  private static void years(Words words, Matcher years, int group, int from, int to, Findings findings) {
    while (years.find()) {
      if (Integer.parseInt(years.group(group)) != from || Integer.parseInt(years.group(group + 1)) != to) {
        found(words, years.start(group), years.end(group + 1), from + "-" + to, findings);
      }
    }
  }

  /** “十五五”（2026—2031年）. */
  private static void labels(Words words, Findings findings) {
    Matcher label = LABEL_YEARS.matcher(words.text());
    while (label.find()) {
      int from = from(ChineseNumbers.parse(label.group(1)));
      if (Integer.parseInt(label.group(2)) != from || Integer.parseInt(label.group(3)) != from + FIVE - 1) {
        found(words, label.start(), label.end(), from + "-" + (from + FIVE - 1), findings);
      }
    }
  }

  private static int from(int ordinal) {
    return BEFORE_ALL + FIVE * ordinal;
  }

  private static void titles(Words words, int own, Findings findings) {
    Matcher title = TITLE.matcher(words.text());
    while (title.find()) {
      int ordinal = ChineseNumbers.parse(title.group(1) != null ? title.group(1) : title.group(2));
      String text = words.text();
      String ahead = text.substring(0, title.start());
      // Of what is over, the words around the title tell.
      String around = text.substring(Math.max(0, title.start() - 8), title.start())
          + text.substring(title.end(), Math.min(text.length(), title.end() + 8));
      if (ordinal != own && BASIS.matcher(ahead).find() && !OVER.matcher(around).find()) {
        found(words, title.start(), title.end(), label(own), findings);
      }
    }
  }

  private static void during(Words words, int own, Findings findings) {
    Matcher during = DURING.matcher(words.text());
    Matcher taken = TAKEN_INTO.matcher(words.text());
    while (taken.find()) {
      if (ChineseNumbers.parse(taken.group(1)) < own && !DONE.matcher(words.text()).find()) {
        found(words, taken.start(), taken.end(), label(own), findings);
      }
    }
    while (during.find()) {
      int ordinal = ChineseNumbers.parse(during.group(1));
      String then = during.group(2);
      boolean meant = TO_DO.matcher(then).find() && !(ordinal < own ? DONE : NEXT).matcher(words.text()).find();
      if (ordinal != own && meant) {
        found(words, during.start(), during.start(2), label(own), findings);
      }
    }
  }

  private static void caption(Words words, int own, Findings findings) {
    Matcher caption = CAPTION.matcher(words.text());
    if (caption.find() && ChineseNumbers.parse(caption.group(1)) != own && !REVIEW.matcher(words.text()).find()) {
      found(words, caption.start(), caption.end(), label(own), findings);
    }
  }

  private static String label(int ordinal) {
    return from(ordinal) + "-" + (from(ordinal) + FIVE - 1);
  }

  private static void found(Words words, int start, int end, String own, Findings findings) {
    findings.add(Severity.WARNING,
        RuleWords.message("period-differs.text", words.text().substring(start, end), own),
        words.isStatement() ? FindingPlace.of(words, start, end) : FindingPlace.all(words));
  }
}
