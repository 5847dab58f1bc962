// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Words;
import org.plandesk.check.rules.UndefinedAbbreviation.Letters;
import org.plandesk.text.WordLists;

/**
 * Short forms of Chinese words that only their field knows, and slogans of figures in quotes.
 *
 * <p>Finds: 长护险 in a plan without 长期护理保险 ({@code shorts.txt}); “两横三纵” and “1+4” that are nowhere followed by what they mean, of
 * which it is only told. Leaves: “一户一策”, “一带一路”, “三纵”（……）.
 */
final class ChineseShorts {

  /** The short form, and the words that explain it. */
  private static final Map<String, List<String>> SHORTS =
      WordLists.lines(ChineseShorts.class, "shorts.txt").stream().map(line -> List.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableMap(List::getFirst, Function.identity()));
  private static final String COUNT = "[一二两三四五六七八九十双]";
  private static final Pattern SHORT = Pattern.compile(
      String.join("|", SHORTS.keySet()) + "|(?<=“)(?!一.一|一带一路|一岗双责|三支一扶|.个一)" + COUNT + "\\p{IsHan}(?:" + COUNT
          + "\\p{IsHan}){1,2}(?=”)|(?<=“)[0-9]{1,2}(?:\\+[0-9N]{1,2}){1,3}(?=”)");
  /** 即……, （……）, ：……: it is told what it is. */
  private static final Pattern TOLD =
      Pattern.compile("^”?(?:[^，。；]{0,8}(?:（|：)|[^。]{0,8}(?:即|是指|包括|分别))|^”?[^。]{0,12}——");

  private ChineseShorts() {
  }

  static void find(Words words, List<Letters> found) {
    Matcher word = SHORT.matcher(words.text());
    while (word.find()) {
      boolean told = TOLD.matcher(words.text().substring(word.end())).find()
          || word.start() > 0 && words.text().charAt(word.start() - 1) == '（';
      found.add(new Letters(word.group(), told, FindingPlace.of(words, word.start(), word.end())));
    }
  }

  /** Whether letters or words are such a form; readers may know it from elsewhere. */
  static boolean isShort(String form) {
    return form.indexOf('+') > 0 || Character.isIdeographic(form.charAt(0));
  }

  /** Whether a plan says somewhere what a short form is. */
  static boolean isExplained(String form, CheckedPlan plan) {
    List<String> full = SHORTS.get(form);
    return full != null && plan.parts().stream().anyMatch(
        part -> full.subList(1, full.size()).stream().anyMatch(part.words().text()::contains));
  }
}
