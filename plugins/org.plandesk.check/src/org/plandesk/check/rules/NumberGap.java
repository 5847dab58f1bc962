// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.StatementKind;
import org.plandesk.text.ChineseNumbers;

/**
 * Numbers of one family are skipped or used twice.
 *
 * <p>Finds: （一）（三） in one chapter, 专栏3 twice, “一是……三是……”, 12. in one section and 14. in the next, 3.2 in
 * chapter 4, 见表3 where no table has this number. Leaves: numbers that go on from chapter to chapter, families that start again.
 */
final class NumberGap implements Rule.OfWords, Rule.OfPlan<NumberGap.Number> {

  /** A number that the structure of the document did not take, since it does not follow the one before. */
  static final Pattern LEADING =
      Pattern.compile("^(?:([0-9]{1,2})[.．、](?![0-9])|[（(]([一二三四五六七八九十]{1,3})[）)]|([一二三四五六七八九十]{1,3})、"
          + "|第[一二三四五六七八九十0-9]{1,3}[章节编篇](?=[ \u3000])|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}(?=[ \u3000]\\p{IsHan})|[A-HⅠ-Ⅻ](?=[.．、]))");
  /** Nothing but a heading begins like this. */
  static final Pattern HEADED =
      Pattern.compile("^(?:第[一二三四五六七八九十0-9]{1,3}[章节编篇]|[0-9]{1,2}(?:\\.[0-9]{1,2})+)[ \u3000]");
  private static final Pattern LEADING_DIGITS =
      Pattern.compile("^(?:[（(]?[0-9]{1,2}[）)]|[0-9]{1,2}[.．、](?![0-9])|[（(][一二三四五六七八九十]{1,3}[）)])");
  private static final Pattern CAPTION = Pattern.compile("((?:表|专栏) ?[0-9]{1,2})[ \u3000：:][^，。；]{2,40}");
  private static final int FAR = 4;
  private static final int NAME = 22;
  private static final Pattern POINT = Pattern.compile(
      "(?<![第其之统唯十这那同])([一二三四五六七八九十])(?:是|要)(?![一个])|([①-⑳])|(?<=^|[：:；;。])[（(]([0-9]{1,2})[）)](?=\\p{IsHan})|(?<=^|[：:；;。])[第其]([一二三四五六七八九十])[，,]");

  @Override
  public String id() {
    return "number-gap";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.OUTLINE, Topic.INDICATORS, Topic.TEXT);
  }

  /**
   * A number in front of something.
   *
   * @param family that it belongs to among its siblings; null for what structure did not take as a number
   * @param value -1 for none
   * @param last the last number of a sentence that counts on, else the value
   */
  record Number(String family, int value, String style, int last) {

    Number(String family, int value, String style) {
      this(family, value, style, value);
    }
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (words.isStatement()) {
      listed(words, findings);
    }
  }

  @Override
  public Number facts(Words words, PlanFrame frame) {
    Role role = words.role();
    if (role == Role.STATEMENT) {
      Matcher caption = CAPTION.matcher(words.text());
      if (caption.matches()) {
        String number = caption.group(1).replaceFirst("专栏|表", "").strip();
        return new Number((words.text().startsWith("表") ? Role.TABLE : Role.BOX) + Numbering.style(number),
            Numbering.value(number), Numbering.bareStyle(number));
      }
      Matcher leading = LEADING.matcher(words.text());
      return leading.find() ? new Number(null, Numbering.value(leading.group()), Numbering.bareStyle(leading.group()))
          : point(words);
    }
    if (role == Role.PROJECT) {
      return project(words);
    }
    boolean numbered = role == Role.CHAPTER || role == Role.SECTION || role == Role.ITEM || role == Role.INDICATOR
        || isCaption(role);
    return numbered
        ? new Number(role + Numbering.style(words.number()), Numbering.value(words.number()),
            Numbering.bareStyle(words.number()))
        : null;
  }

  /** The number of a project, which stays in its name when it does not follow the one before. */
  private static Number project(Words words) {
    Matcher leading = LEADING_DIGITS.matcher(words.text());
    String number = words.number().isEmpty() && leading.find() ? leading.group() : words.number();
    return number.isEmpty() ? null
        : new Number(Role.PROJECT + Numbering.bareStyle(number), Numbering.value(number), Numbering.bareStyle(number));
  }

  /** 一是, ① or （1） in a sentence; the value is that of one it begins with. */
  private static Number point(Words words) {
    Matcher point = POINT.matcher(words.text());
    if (!point.find()) {
      return null;
    }
    int first = point.start() == 0 ? value(point) : -1;
    String style = point.group(1) != null ? "一是"
        : point.group(2) != null ? "①" : point.group(3) != null ? "（1）" : "第一，";
    int last = value(point);
    while (point.find()) {
      last = value(point);
    }
    return new Number(null, first, style, last);
  }

  private static int value(Matcher point) {
    String number = point.group(1) != null ? point.group(1)
        : point.group(2) != null ? point.group(2) : point.group(3) != null ? point.group(3) : point.group(4);
    return Math.max(ChineseNumbers.circled(number.charAt(0)), ChineseNumbers.parse(number));
  }

  @Override
  public void check(CheckedPlan plan, Facts<Number> facts, Findings findings) {
    List<Part> top = plan.parts().stream().filter(part -> part.parent() == null).toList();
    siblings(top, facts, findings);
    for (Part part : plan.parts()) {
      if (!part.children().isEmpty()) {
        siblings(part.children(), facts, findings);
      }
    }
    for (Role role : new Role[] {Role.BOX, Role.TABLE}) {
      families(plan.parts().stream().filter(part -> part.words().role() == role || isCaption(part.words(), role))
          .toList(), facts, findings);
    }
    leading(plan, facts, findings);
    FirstNumbers.find(plan, facts, findings);
    RunningNumbers.find(plan, facts, findings);
    ChapterNumbers.find(plan, findings);
    NumberReferences.find(plan, findings);
    HeadingReferences.find(plan, findings);
    CaptionNumbers.find(plan, findings);
    points(plan, facts, findings);
  }

  /** Sentences below one heading that begin with 一是, 二是 or ①, ② or （1）, （2）; others may stand between them. */
  private static void points(CheckedPlan plan, Facts<Number> facts, Findings findings) {
    Number before = null;
    for (Part part : plan.parts()) {
      Words words = part.words();
      Number number = facts.of(words);
      if (!words.isStatement()) {
        before = words.role() == Role.PARAGRAPH && words.text().isEmpty() ? before : null;
      } else if (number != null && number.family() == null && !LEADING.matcher(words.text()).find()) {
        boolean goesOn = before != null && before.style().equals(number.style()) && number.value() > 1;
        if (goesOn && (number.value() == before.last() || number.value() > before.last() + 1)) {
          findings.add(Severity.WARNING,
              RuleWords.message(number.value() == before.last() ? "number-gap.twice" : "number-gap.skipped",
                  words.text().substring(0, 1), String.valueOf(before.last()), String.valueOf(before.last() + 1)),
              FindingPlace.of(words, 0, 1));
        }
        before = number;
      }
    }
  }

  /** Items go on in statements that begin with a number of their style, until the next heading above them. */
  private static void leading(CheckedPlan plan, Facts<Number> facts, Findings findings) {
    Map<String, Integer> last = new HashMap<>();
    Set<String> chapters = new HashSet<>();
    for (Part part : plan.parts()) {
      Role role = part.words().role();
      Number number = facts.of(part.words());
      if (role == Role.CHAPTER) {
        last.clear();
        chapters.add(number.style());
      } else if (role == Role.SECTION) {
        last.keySet().retainAll(chapters);
      }
      if (number != null && (role == Role.CHAPTER || role == Role.SECTION || role == Role.ITEM)) {
        last.put(number.style(), number.value());
      } else if (number != null && role == Role.STATEMENT) {
        Integer before = last.get(number.style());
        boolean twice =
            before != null && number.value() == before && before > 0 && isHeadingLike(part.words());
        if (twice || before != null && before >= 0 && number.value() > before + 1 && number.value() <= before + FAR) {
          Matcher digits = LEADING.matcher(part.words().text());
          String shown = digits.find() ? digits.group() : part.words().text().substring(0, 1);
          findings.add(Severity.WARNING,
              RuleWords.message(twice ? "number-gap.twice" : "number-gap.skipped", shown, String.valueOf(before),
                  String.valueOf(before + 1)),
              FindingPlace.of(part.words(), 0, shown.length()));
          last.put(number.style(), number.value());
        } else if (number.value() == 1 && number.style().startsWith("Ⅰ")) {
          last.put(number.style(), 1);
        } else if (number.style().startsWith("Ⅰ")) {
          last.computeIfPresent(number.style(), (style, any) -> number.value());
        }
      }
    }
  }

  /** A number that is used twice stays in front of a sentence, even of one that names what follows. */
  private static boolean isHeadingLike(Words words) {
    String text = words.text();
    return words.is(StatementKind.HEADING) || text.length() <= NAME && text.indexOf('，') < 0
        && (text.endsWith("。") || HEADED.matcher(text).find() && text.indexOf('。') < 0);
  }

  /** The numbered ones of a role and style in one container. */
  private static void siblings(List<Part> parts, Facts<Number> facts, Findings findings) {
    families(parts.stream().filter(part -> part.words().role() != Role.STATEMENT && !isCaption(part.words().role()))
        .toList(), facts, findings);
  }

  /** The caption of a table or box that the structure of the document did not take, and whose content stands as text. */
  private static boolean isCaption(Words words, Role role) {
    return words.isStatement() && words.setting() == Words.Setting.BODY && !words.text().isEmpty()
        && words.text().charAt(0) == (role == Role.TABLE ? '表' : '专') && CAPTION.matcher(words.text()).matches();
  }

  /** Boxes and tables are numbered over the whole plan. */
  private static boolean isCaption(Role role) {
    return role == Role.BOX || role == Role.TABLE;
  }

  private static void families(List<Part> parts, Facts<Number> facts, Findings findings) {
    Map<String, List<Part>> families = new LinkedHashMap<>();
    for (Part part : parts) {
      Number number = facts.of(part.words());
      if (number != null && number.family() != null
          && (!part.words().number().isEmpty() || part.words().role() == Role.PROJECT
              || part.words().isStatement())) {
        families.computeIfAbsent(number.family(), any -> new ArrayList<>()).add(part);
      }
    }
    families.values().forEach(family -> family(family, facts, findings));
  }

  private static void family(List<Part> family, Facts<Number> facts, Findings findings) {
    int last = -1;
    // What the number before should have been: the count may go on from there.
    int meant = -1;
    for (Part part : family) {
      int value = facts.of(part.words()).value();
      boolean wrong = value >= 0 && last >= 0 && value != last + 1 && value != meant + 1 && value != 1
          || value == 1 && last == 1;
      if (wrong) {
        String key = value == last ? "number-gap.twice" : "number-gap.skipped";
        String number = part.words().number().isEmpty() ? part.words().text() : part.words().number();
        findings.add(Severity.WARNING, RuleWords.message(key, number, String.valueOf(last), String.valueOf(last + 1)),
            FindingPlace.all(part.words()));
      }
      meant = wrong ? last + 1 : value;
      last = value;
    }
  }

  /** 一是, 二是, 三是 of one sentence. */
  private static void listed(Words words, Findings findings) {
    Matcher point = POINT.matcher(words.text());
    int last = -1;
    while (point.find()) {
      int value = value(point);
      if (last > 0 && value != last + 1 && value != 1) {
        findings.add(Severity.WARNING,
            RuleWords.message(value == last ? "number-gap.twice" : "number-gap.skipped", point.group(),
                String.valueOf(last), String.valueOf(last + 1)),
            FindingPlace.of(words, point.start(), point.end()));
      }
      last = value;
    }
  }
}
