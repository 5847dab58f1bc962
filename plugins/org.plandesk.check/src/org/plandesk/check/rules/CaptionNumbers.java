// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Words;

/**
 * Lines that name figures and annexes, which are no elements of the structure, skip a number.
 *
 * <p>Finds: 图1 布局图 and 图3 分布图 with none between; 附表1 and 附表3. Leaves: sentences about a figure, lists that begin again.
 */
final class CaptionNumbers {

  private static final Pattern CAPTION =
      Pattern.compile(
          "(附表|附图|附件|附录|图) ?([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[：:.、]?[ \u3000]*)(?=\\p{IsHan}|$)[^，。；]{0,30}$");
  /** Farther on it is another count. */
  private static final int FAR = 3;

  private CaptionNumbers() {
  }

  static void find(CheckedPlan plan, Findings findings) {
    Map<String, Integer> last = new HashMap<>();
    for (Part part : plan.parts()) {
      Words words = part.words();
      Matcher caption = words.isStatement() ? CAPTION.matcher(words.text()) : null;
      if (caption == null || !caption.lookingAt()) {
        continue;
      }
      int value = Numbering.value(caption.group(2));
      Integer before = last.put(caption.group(1), value);
      if (before != null && value > before + 1 && value <= before + FAR) {
        String shown = caption.group(1) + caption.group(2);
        findings.add(Severity.WARNING,
            RuleWords.message("number-gap.skipped", shown, String.valueOf(before), String.valueOf(before + 1)),
            FindingPlace.all(words));
      }
    }
  }
}
