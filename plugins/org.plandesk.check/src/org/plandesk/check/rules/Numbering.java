// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.text.ChineseNumbers;

/**
 * Numbers in front of headings, entries and captions: what they are worth, and which of them belong to one count.
 *
 * <p>Knows: 第三章, （三）, 3.2, 3-2, ③, C., Ⅲ.
 */
final class Numbering {

  /** What stands before the last number, the number, what stands behind it. */
  private static final Pattern LAST =
      Pattern.compile("(.*?)([0-9０-９]+|[〇零一二三四五六七八九十百]+)([^0-9０-９〇零一二三四五六七八九十百]*)");
  private static final Pattern LETTER = Pattern.compile("([（(]?)([A-Za-z]|[Ⅰ-Ⅻ])([.．、)） ]?)");
  private static final Pattern END = Pattern.compile("[.．、]$");

  private Numbering() {
  }

  /** The value of a number, the last one of 2.1 and 2-1; -1 for what is none. */
  static int value(String number) {
    String bare = number.strip();
    if (isCircled(bare)) {
      return ChineseNumbers.circled(bare.charAt(0));
    }
    Matcher letter = LETTER.matcher(bare);
    if (letter.matches()) {
      char sign = letter.group(2).charAt(0);
      return 1 + sign - first(sign);
    }
    Matcher last = LAST.matcher(bare);
    return last.matches() ? ChineseNumbers.parse(last.group(2)) : -1;
  }

  /** The same for all numbers of one count. */
  static String style(String number) {
    String bare = number.strip();
    if (isCircled(bare)) {
      return "①";
    }
    Matcher letter = LETTER.matcher(bare);
    if (letter.matches()) {
      return letter.group(1) + first(letter.group(2).charAt(0)) + letter.group(3);
    }
    Matcher last = LAST.matcher(bare);
    return last.matches() ? last.group(1) + (Character.isDigit(last.group(2).charAt(0)) ? '1' : '一') + last.group(3)
        : bare;
  }

  /** The style without what parts the number from the words. */
  static String bareStyle(String number) {
    return style(END.matcher(number.strip()).replaceFirst(""));
  }

  /** The first of the letters or Roman figures that one belongs to. */
  private static char first(char sign) {
    return sign >= 'Ⅰ' ? 'Ⅰ' : sign >= 'a' ? 'a' : 'A';
  }

  private static boolean isCircled(String number) {
    return number.length() == 1 && ChineseNumbers.circled(number.charAt(0)) > 0;
  }
}
