// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
          "的的(?!确)|和和(?!美|睦|气|顺)|与与|在在(?!建|线|校|职|编|册|岗)|了了(?!解)|及及(?!时)|对对(?!口|外|接)|要要(?![求素点件闻塞道地冲])"
              + "|将将(?![军来士领])|由由(?!此|于|来)|至至(?!今|此|少|关)|是是(?![否非])|于于(?![都洪])|向向(?![前上下好导阳东西南北内外])|被被(?!动)"
              + "|以以(?=[上下内])|左左右|到到(?![位场货期点手访岗账港会达底])|并并(?![轨购网入联列行存发举重非排])");
  /** 9个个 with nothing behind that the second one could begin. */
  private static final Pattern COUNTED =
      Pattern.compile("(?<=[0-9])[百千万亿]{0,2}([个家座所处项条件名张人户亩米吨元次种类支台辆套间起])\\1(?=[，。；、）)]|$)");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;
  /** What a pair of words may begin with: 每人每年, 一步一步. */
  private static final String PAIRING = "一每又越边各半";
  /** Ends of words before and beginnings of words behind: 全区社区社会工作, 县城乡城乡一体. */
  private static final Set<String> ACROSS = Set.of("区社", "村社");
  /** 每年每年: the first of them is a beginning, unlike 每人每 in 每人每月. */
  private static final Pattern EACH = Pattern.compile("每(?:[年月周日季天]|季度|半年)");
  private static final List<String> LINES = WordLists.lines(DoubledWords.class, "doubled-words.txt");
  private static final Map<String, String> FOLLOWING = following();
  private static final Pattern BEGINNING = beginning();

  /** What is said twice at the end of a clause: 人才济济, 生机勃勃, 家家户户. */
  private static final String REDUPLICATED =
      "天人年月个户家处层村镇周日一二三四五六七八九十百千万亿零〇两某几渐常妈宝点爸星娃哥姐弟妹太奶爷叔稳勃欣济洋累循蒸井息彬比堂重纷往多满刚仅慢悄默等种面代事时步环件口滴总净白在切业生世岁辈乎然丽青蓬芳兰红婷静晶甜圆绵荡茫苍郁葱滚腾熙攘条桩字句样双区社市县省乡州盟旗爽亮脆香圈谢看听试走说想问学练";

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
    words(text, found);
    if (!hasTwice(text)) {
      return;
    }
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
    for (int second = 1; second + 1 < text.length(); second++) {
      if (isTwice(text, second) && (second + 2 >= text.length() || text.charAt(second + 2) != text.charAt(second))) {
        boolean ends = second + 2 >= text.length() || !Character.isLetter(text.charAt(second + 2));
        if (ends && REDUPLICATED.indexOf(text.charAt(second)) < 0 && !isTwice(text, Math.max(0, second - 2))
            && text.charAt(second - 1) != text.charAt(second)) {
          found.at(second, second + 2, text.substring(second, second + 1));
          continue;
        }
        String following = FOLLOWING.get(text.substring(second - 1, second + 1));
        boolean begins = following == null
            || second + 2 < text.length() && following.indexOf(text.charAt(second + 2)) >= 0;
        if (!begins) {
          found.at(second, second + 2, text.substring(second, second + 1));
        }
      }
    }
  }

  /** Whether one character stands twice anywhere, which is seldom enough to look closer. */
  private static boolean hasTwice(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (isTwice(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTwice(String text, int at) {
    return text.charAt(at) == text.charAt(at + 1) && Character.isIdeographic(text.charAt(at));
  }

  private static void words(String text, Found found) {
    int at = 0;
    while (at + 2 * SHORTEST <= text.length()) {
      int length = twice(text, at);
      if (length > 0) {
        String word = text.substring(at, at + length);
        if (EACH.matcher(word).matches() || !isPaired(text, at, word)) {
          found.at(at, at + 2 * length, word);
        }
        at += 2 * length;
      } else {
        at++;
      }
    }
  }

  /** The length of the longest word that stands twice from here on, but not three times; 0 for none. */
  private static int twice(String text, int at) {
    for (int length = Math.min(LONGEST, (text.length() - at) / 2); length >= SHORTEST; length--) {
      if (text.charAt(at) == text.charAt(at + length) && text.regionMatches(at, text, at + length, length)
          && !text.regionMatches(at, text, at + 2 * length, length)
          && text.substring(at, at + length).chars().allMatch(Character::isIdeographic)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isPaired(String text, int at, String word) {
    return at > 0 && "一每".indexOf(text.charAt(at - 1)) >= 0 || ACROSS.contains(word)
        || word.chars().anyMatch(sign -> PAIRING.indexOf(sign) >= 0) || word.chars().distinct().count() == 1;
  }
}
