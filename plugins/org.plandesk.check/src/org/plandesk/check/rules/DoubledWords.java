// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plandesk.text.WordLists;

/**
 * Characters and words that stand twice by a slip of typing.
 *
 * <p>Finds: 建设设具有影响力的, 配配备, 规范规范支出, 的的, 9个个、. Leaves: 建设设施, where the second one begins a word ({@code doubled-words.txt}), 每人每年, 一个一个, 的的确确.
 */
final class DoubledWords {

  private static final Pattern LITTLE =
      Pattern.compile(
          "的的(?!确)|和和(?!美|睦|气|顺)|与与|在在(?!建|线|校|职|编|册|岗)|了了(?!解)|及及(?!时)|对对(?!口|外|接)");
  /** 9个个 with nothing behind that the second one could begin. */
  private static final Pattern COUNTED =
      Pattern.compile("(?<=[0-9])[百千万亿]{0,2}([个家座所处项条件名张人户亩米吨元次种类支台辆套间起])\\1(?=[，。；、）)]|$)");
  private static final Pattern WORD = Pattern.compile("(?<![一每])(?![一每又越边各半])(\\p{IsHan}{2,6})\\1(?!\\1)");
  /** 每年每年: the first of them is a beginning, unlike 每人每 in 每人每月. */
  private static final Pattern EACH = Pattern.compile("(每(?:[年月周日季天]|季度|半年))\\1");
  /** The same two in another order make one: 每人每, 你一言我一语. */
  private static final Pattern PAIRED = Pattern.compile(".*[每一又越边各半].*|(.)\\1+");
  private static final Pattern CHARACTER = Pattern.compile("(?=(\\p{IsHan})(\\p{IsHan})\\2(?!\\2))");
  private static final List<String> LINES = WordLists.lines(DoubledWords.class, "doubled-words.txt");
  private static final Map<String, String> FOLLOWING = following();
  private static final Pattern BEGINNING = beginning();

  private DoubledWords() {
  }

  private static Map<String, String> following() {
    Map<String, String> following = new HashMap<>();
    for (String line : LINES) {
      if (!line.startsWith("+")) {
        String[] parts = line.split(" ");
        following.merge(parts[0], parts[1], String::concat);
      }
    }
    return Map.copyOf(following);
  }

  /** 配配(?=备|套) and its like in one. */
  private static Pattern beginning() {
    return Pattern.compile(LINES.stream().filter(line -> line.startsWith("+")).map(line -> {
      String[] parts = line.substring(1).split(" ");
      String not = parts.length < 3 ? parts[0] : parts[0] + parts[2];
      return "(?<![" + not + "])" + parts[0].repeat(2) + "(?=[" + parts[1] + "])";
    }).collect(Collectors.joining("|")));
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
    Matcher beginning = BEGINNING.matcher(text);
    while (beginning.find()) {
      found.at(beginning.start(), beginning.end(), beginning.group().substring(1));
    }
    Matcher counted = COUNTED.matcher(text);
    while (counted.find()) {
      found.at(counted.start(1), counted.end(), counted.group(1));
    }
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (!PAIRED.matcher(word.group(1)).matches()) {
        found.at(word.start(), word.end(), word.group(1));
      }
    }
    Matcher each = EACH.matcher(text);
    while (each.find()) {
      found.at(each.start(), each.end(), each.group(1));
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
