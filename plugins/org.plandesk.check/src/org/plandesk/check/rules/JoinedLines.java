// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Words;

/**
 * A line that ends without a mark and was joined with the next one, so that two paragraphs look like one sentence.
 *
 * <p>Leaves: documents whose lines are broken in mid-sentence more than now and then, lines that end in mid-word.
 */
final class JoinedLines {

  private static final int SHORTEST = 12;
  private static final int REST = 8;
  /** So many statements there are for each line that was joined, where joining is no habit of the document. */
  private static final int SELDOM = 8;
  private static final int FEW = 3;
  private static final Pattern OPEN = Pattern.compile("[\\p{IsHan}0-9%）”》，、]$");
  private static final Pattern LIST = Pattern.compile("^[（(]?(?:责任|牵头|配合|主管)(?:单位|部门)");
  /** What a sentence begins with, rather than the second half of one. */
  private static final Pattern BEGINS = Pattern.compile(
      "^(?:到?20[0-9]{2}年|截至|依托|围绕|按照|根据|坚持|加[快强大]|推[进动广行]|建[设立成]|完[善成]|实[施行现]|开展|提[高升]|支持|鼓励|引导|落实|健全|构建|打造|培育|优化|强化|深化|严格|组织|制定|编制|新建|改造|全[面市县区省州旗镇]"
          + "|停|当前|目前|同时|积极|大力|扎实|深入|广泛|充分|统筹|发挥|突出|规范|探索|以|对|为|在|将|把|由|通过|利用|结合|各|市|县|区|省|政府|有关|成立|设立|安排|争取|扩大|拓展|发展|保护|保障|创新|创建|修订|修复|治理|整治|\\p{IsHan}{2,14}(?:工程|工作|建设|体系|能力|水平|机制|体制|项目)。?)");

  private JoinedLines() {
  }

  static void find(CheckedPlan plan, Findings findings) {
    List<Words> joined = new ArrayList<>();
    int statements = 0;
    int breaks = 0;
    for (Part part : plan.parts()) {
      Words words = part.words();
      statements += words.isStatement() ? 1 : 0;
      breaks += words.breaks().size();
      if (!words.breaks().isEmpty() && words.setting() != Words.Setting.TABLE) {
        joined.add(words);
      }
    }
    if (breaks <= FEW || breaks * SELDOM <= statements) {
      joined.forEach(words -> words.breaks().forEach(at -> report(words, at, findings)));
    }
  }

  private static void report(Words words, int at, Findings findings) {
    String before = words.text().substring(0, at);
    long signs = before.chars().filter(Character::isIdeographic).count();
    if (signs >= SHORTEST && !LIST.matcher(before).find() && words.text().length() - at >= REST
        && OPEN.matcher(before).find()
        && BEGINS.matcher(words.text().substring(at)).find()) {
      // A line may have been broken by hand behind a comma.
      boolean told = "，、".indexOf(before.charAt(at - 1)) >= 0;
      findings.add(told ? Severity.INFO : Severity.WARNING, RuleWords.message("punctuation-missing.text"),
          List.of(FindingPlace.of(words, at - 1, at)), TextFix.replace(words, at, at, "。"));
    }
  }
}
