// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.text.WordLists;

/**
 * Characters and words that stand twice by a slip of typing.
 *
 * <p>Finds: 建设设具有影响力的, 推推进, 规范规范支出, 的的. Leaves: 建设设施, where the second one begins a word ({@code doubled-words.txt}), 每人每年, 一个一个, 的的确确.
 */
final class DoubledWords {

  private static final Pattern LITTLE =
      Pattern.compile(
          "的的(?!确)|和和(?!美|睦|气|顺)|与与|在在(?!建|线|校|职|编|册|岗)|了了(?!解)|及及(?!时)|对对(?!口|外|接)|推推进|推推动|完完善|完完成|促促进|健健全|深深化");
  private static final Pattern WORD = Pattern.compile("(?<![一每])(?![一每又越边各半])(\\p{IsHan}{2,6})\\1(?!\\1)");
  /** The same two in another order make one: 每人每, 你一言我一语. */
  private static final Pattern PAIRED = Pattern.compile(".*[每一又越边各半].*|(.)\\1+");
  private static final Pattern CHARACTER = Pattern.compile("(?=(\\p{IsHan})(\\p{IsHan})\\2(?!\\2))");
  private static final Map<String, String> FOLLOWING = following();

  private DoubledWords() {
  }

  private static Map<String, String> following() {
    Map<String, String> following = new HashMap<>();
    for (String line : WordLists.lines(DoubledWords.class, "doubled-words.txt")) {
      String[] parts = line.split(" ");
      following.merge(parts[0], parts[1], String::concat);
    }
    return Map.copyOf(following);
  }

  /** Tells of words that stand twice. */
  interface Found {

    /** The stretch from start to end holds what should stand once. */
    void at(int start, int end, String once);
  }

  static void find(String text, Found found) {
    Matcher little = LITTLE.matcher(text);
    while (little.find()) {
      found.at(little.start(), little.end(), little.group().substring(1));
    }
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (!PAIRED.matcher(word.group(1)).matches()) {
        found.at(word.start(), word.end(), word.group(1));
      }
    }
    Matcher character = CHARACTER.matcher(text);
    while (character.find()) {
      int second = character.start() + 1;
      String following = FOLLOWING.get(text.substring(second - 1, second + 1));
      boolean begins = following == null
          || second + 2 < text.length() && following.indexOf(text.charAt(second + 2)) >= 0;
      if (!begins) {
        found.at(second, second + 2, text.substring(second, second + 1));
      }
    }
  }
}
