// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.Words;

/**
 * A blank between Chinese words of one sentence, where a mark belongs.
 *
 * <p>Finds: 新建换热站14座 供热半径. Leaves: sentences with several blanks, which are a matter of layout, blanks beside letters, figures and
 * marks, short words such as those of a heading.
 */
final class MissingInnerMark {

  private static final Pattern BLANK =
      Pattern.compile("(?<=[\\p{IsHan}0-9.%]{3}[\\p{IsHan}%])[ \u00a0\u3000](?=\\p{IsHan}{4})");
  private static final Pattern ANY = Pattern.compile("(?<=[\\p{IsHan}%])[ \u00a0\u3000]+(?=\\p{IsHan})");
  /** 《中共中央 国务院关于……》 names who issues it together, parted by a blank. */
  private static final Pattern JOINT = Pattern.compile("《[^》]{0,24}(?:中央|委|办公厅|政府|部|局|厅|院)$");
  private static final Pattern SENTENCE = Pattern.compile("[，；、].*[。；]$|^[^，；、]{15,}。$");
  private static final Pattern NUMBER = Pattern.compile("^第[0-9一二三四五六七八九十]+[章节条篇部]|^附[件表录]");

  private MissingInnerMark() {
  }

  static void find(Words words, Findings findings) {
    String text = words.text();
    if (!words.isStatement() || words.setting() == Words.Setting.TABLE || !SENTENCE.matcher(text).find()
        || NUMBER.matcher(text).find() || ANY.matcher(text).results().count() != 1) {
      return;
    }
    Matcher blank = BLANK.matcher(text);
    if (blank.find() && !JOINT.matcher(text.substring(0, blank.start())).find()) {
      findings.add(Severity.WARNING, RuleWords.message("punctuation-missing.inner"),
          FindingPlace.of(words, blank.start() - 1, blank.end() + 1));
    }
  }
}
