// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Initials of Chinese characters in pinyin, so that {@code ztyq} finds 总体要求.
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

  private static final Map<Integer, String> READ = new ConcurrentHashMap<>();

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
}
