// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.Words;
import org.plandesk.text.ChineseNumbers;

/**
 * The text refers to a chapter or section that the plan does not have.
 *
 * <p>Finds: 按照第九章的机制 where the last chapter is the seventh, 见3.8节 where 3.7 is the last. Leaves: chapters of laws and other plans,
 * plans whose chapters are not numbered.
 */
final class HeadingReferences {

  private static final Pattern CHAPTER = Pattern.compile(
      "(?<![》”法例定纲])第([一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:章|部分|篇)(?:第([一二三四五六七八九十]{1,3}|[0-9]{1,2})节)?(?=[^ \u3000]|$)");
  private static final Pattern DOTTED =
      Pattern.compile("(?<![0-9.])([0-9]{1,2}(?:\\.[0-9]{1,2}){1,2})(?=小?节(?![能水约]))");
  /** Another document is spoken of. */
  private static final Pattern OTHERS = Pattern.compile("》[^，。；]{0,12}$|(?:法|条例|办法|规定|纲要|标准)[^，。；]{0,4}$");
  /** A single chapter is no count. */
  private static final int FEW = 2;

  private HeadingReferences() {
  }

  static void find(CheckedPlan plan, Findings findings) {
    // The sections of each chapter by its number.
    Map<Integer, Integer> sections = new HashMap<>();
    Set<String> dotted = new HashSet<>();
    int last = 0;
    for (Part part : plan.parts()) {
      Words words = part.words();
      if (words.role() == Role.CHAPTER && !words.number().isEmpty()) {
        last = Math.max(last, Numbering.value(words.number()));
        sections.merge(Numbering.value(words.number()), sections(part.children()), Math::max);
      }
      if (words.number().indexOf('.') > 0) {
        dotted.add(words.number().strip());
      }
    }
    for (Part part : plan.parts()) {
      Words words = part.words();
      if (words.isStatement() && words.setting() != Words.Setting.TABLE) {
        if (last >= FEW && words.text().indexOf('第') >= 0) {
          chapters(words, last, sections, findings);
        }
        if (dotted.size() >= FEW && words.text().indexOf('节') >= 0) {
          dotted(words, dotted, findings);
        }
      }
    }
  }

  private static int sections(List<Part> children) {
    return children.stream().filter(child -> child.words().role() == Role.SECTION)
        .mapToInt(child -> Numbering.value(child.words().number())).max().orElse(0);
  }

  private static void chapters(Words words, int last, Map<Integer, Integer> sections, Findings findings) {
    Matcher chapter = CHAPTER.matcher(words.text());
    while (chapter.find()) {
      int number = ChineseNumbers.parse(chapter.group(1));
      int section = chapter.group(2) == null ? 0 : ChineseNumbers.parse(chapter.group(2));
      boolean absent = number > last || section > sections.getOrDefault(number, section) && sections.get(number) > 0;
      if (absent && (chapter.start() > 0 || words.text().endsWith("。"))
          && !OTHERS.matcher(words.text().substring(0, chapter.start())).find()) {
        report(words, chapter.start(), chapter.end(), findings);
      }
    }
  }

  private static void dotted(Words words, Set<String> dotted, Findings findings) {
    Matcher section = DOTTED.matcher(words.text());
    while (section.find()) {
      if (!dotted.contains(section.group(1)) && !OTHERS.matcher(words.text().substring(0, section.start())).find()) {
        report(words, section.start(), section.end() + 1, findings);
      }
    }
  }

  private static void report(Words words, int start, int end, Findings findings) {
    FindingPlace place = FindingPlace.of(words, start, end);
    findings.add(Severity.WARNING, RuleWords.message("number-gap.absent", place.quote()), place);
  }
}
