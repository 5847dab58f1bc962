// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sounds of Chinese characters in pinyin, so that {@code ztyq} and {@code zongtiyaoqiu} find 总体要求.
 *
 * <p>Characters with several common readings answer to each of them (重 to {@code c} and {@code z}). The readings come from
 * ICU and are loaded at the first call, which takes some tenths of a second: call it in the background first. Thread-safe.
 */
public final class Pinyin {

  /** Characters of plans whose second reading is as common as the one ICU gives, with the initials of all of them. */
  private static final Map<Integer, String> SEVERAL = Map.ofEntries(
      Map.entry((int) '重', "cz"), Map.entry((int) '行', "hx"), Map.entry((int) '长', "cz"),
      Map.entry((int) '调', "dt"), Map.entry((int) '率', "ls"), Map.entry((int) '降', "jx"),
      Map.entry((int) '会', "hk"), Map.entry((int) '省', "sx"), Map.entry((int) '单', "ds"),
      Map.entry((int) '朝', "cz"), Map.entry((int) '参', "cs"), Map.entry((int) '曾', "cz"),
      Map.entry((int) '解', "jx"), Map.entry((int) '石', "ds"), Map.entry((int) '还', "h"),
      Map.entry((int) '属', "sz"), Map.entry((int) '校', "jx"), Map.entry((int) '系', "jx"),
      Map.entry((int) '弹', "dt"), Map.entry((int) '传', "cz"), Map.entry((int) '藏', "cz"),
      Map.entry((int) '乐', "ly"), Map.entry((int) '都', "d"), Map.entry((int) '折', "sz"),
      Map.entry((int) '畜', "cx"), Map.entry((int) '厦', "sx"), Map.entry((int) '六', "l"));

  /** Second readings in full. */
  private static final Map<Integer, List<String>> SEVERAL_IN_FULL = Map.ofEntries(
      Map.entry((int) '重', List.of("chong", "zhong")), Map.entry((int) '行', List.of("hang", "xing")),
      Map.entry((int) '长', List.of("chang", "zhang")), Map.entry((int) '调', List.of("diao", "tiao")),
      Map.entry((int) '率', List.of("lu", "shuai")), Map.entry((int) '降', List.of("jiang", "xiang")),
      Map.entry((int) '会', List.of("hui", "kuai")), Map.entry((int) '省', List.of("sheng", "xing")),
      Map.entry((int) '单', List.of("dan", "shan")), Map.entry((int) '朝', List.of("chao", "zhao")),
      Map.entry((int) '参', List.of("can", "shen")), Map.entry((int) '曾', List.of("ceng", "zeng")),
      Map.entry((int) '解', List.of("jie", "xie")), Map.entry((int) '石', List.of("shi", "dan")),
      Map.entry((int) '还', List.of("hai", "huan")), Map.entry((int) '属', List.of("shu", "zhu")),
      Map.entry((int) '校', List.of("xiao", "jiao")), Map.entry((int) '系', List.of("xi", "ji")),
      Map.entry((int) '弹', List.of("dan", "tan")), Map.entry((int) '传', List.of("chuan", "zhuan")),
      Map.entry((int) '藏', List.of("cang", "zang")), Map.entry((int) '乐', List.of("le", "yue")),
      Map.entry((int) '都', List.of("dou", "du")), Map.entry((int) '折', List.of("zhe", "she")),
      Map.entry((int) '畜', List.of("chu", "xu")), Map.entry((int) '厦', List.of("xia", "sha")),
      Map.entry((int) '六', List.of("liu", "lu")), Map.entry((int) '给', List.of("gei", "ji")),
      Map.entry((int) '便', List.of("bian", "pian")), Map.entry((int) '差', List.of("cha", "chai")),
      Map.entry((int) '处', List.of("chu")), Map.entry((int) '量', List.of("liang")));

  private static final Map<Integer, String> READ = new ConcurrentHashMap<>();
  private static final Map<Integer, List<String>> READ_IN_FULL = new ConcurrentHashMap<>();

  private static final class Readings {
    static final Transliterator HAN_LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
  }

  private Pinyin() {}

  /**
   * The letters a character answers to, lower case: the initials of its readings for a Chinese character, itself for a
   * letter or digit, nothing for anything else.
   */
  public static String initials(int codePoint) {
    if (codePoint < 128) {
      return Character.isLetterOrDigit(codePoint) ? Character.toString(Character.toLowerCase(codePoint)) : "";
    }
    if (!Character.isIdeographic(codePoint)) {
      return Character.isLetterOrDigit(codePoint) ? Character.toString(Character.toLowerCase(codePoint)) : "";
    }
    String several = SEVERAL.get(codePoint);
    return several != null ? several : READ.computeIfAbsent(codePoint, Pinyin::read);
  }

  /**
   * The syllables a Chinese character answers to, lower case, without tones, ü as u; none for anything else.
   */
  public static List<String> syllables(int codePoint) {
    if (!Character.isIdeographic(codePoint)) {
      return List.of();
    }
    List<String> several = SEVERAL_IN_FULL.get(codePoint);
    return several != null ? several : READ_IN_FULL.computeIfAbsent(codePoint, Pinyin::readInFull);
  }

  /**
   * Whether somewhere in the text consecutive characters have these initials; signs between them do not count.
   *
   * @param letters lower-case letters and digits; none matches nothing
   */
  public static boolean containsInitials(String text, String letters) {
    if (letters.isEmpty()) {
      return false;
    }
    String[] sounds = text.codePoints().mapToObj(Pinyin::initials).filter(sound -> !sound.isEmpty())
        .toArray(String[]::new);
    for (int start = 0; start + letters.length() <= sounds.length; start++) {
      int at = 0;
      while (at < letters.length() && sounds[start + at].indexOf(letters.charAt(at)) >= 0) {
        at++;
      }
      if (at == letters.length()) {
        return true;
      }
    }
    return false;
  }

  private static String read(int codePoint) {
    String latin = Readings.HAN_LATIN.transliterate(Character.toString(codePoint)).strip();
    return latin.isEmpty() || latin.charAt(0) >= 128 ? "" : latin.substring(0, 1);
  }

  private static List<String> readInFull(int codePoint) {
    String latin = Readings.HAN_LATIN.transliterate(Character.toString(codePoint)).strip();
    boolean letters = !latin.isEmpty() && latin.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return letters ? List.of(latin) : List.of();
  }
}
