// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plandesk.text.Blanks;
import org.plandesk.text.ChineseNumbers;

/** Reads the lines that say who issued a document and when. */
final class IssueLines {
  private static final String DIGIT = "[0-9０-９〇○零一二三四五六七八九十]";
  private static final Pattern DATE = Pattern.compile("(" + DIGIT + "{4})年(" + DIGIT + "{1,3})月(" + DIGIT + "{1,3})日");
  private static final Pattern OFFICE = Pattern.compile(".{2,30}(人民政府|政府办公室|政府办公厅|委员会|办公室|办公厅|局|厅|领导小组|指挥部)");

  private IssueLines() {
  }

  /** Whether a line is a date, an office or both, as stands below a document. */
  static boolean isSignature(String text) {
    String words = Blanks.without(text);
    if (words.length() > 50 || words.indexOf('，') >= 0 || words.indexOf('。') >= 0) {
      return false;
    }
    Matcher date = DATE.matcher(words);
    if (date.find()) {
      String rest = words.substring(0, date.start()) + words.substring(date.end());
      rest = rest.replaceAll("印发|发布|[（）()]|日期：?|签发", "");
      return rest.isEmpty() || OFFICE.matcher(rest).matches();
    }
    return OFFICE.matcher(words).matches() && words.length() <= 24 && words.indexOf('、') < 0;
  }

  /** Whether a line is an office and nothing else. */
  static boolean isOffice(String text) {
    return OFFICE.matcher(Blanks.without(text)).matches();
  }

  /** The first date in a text, or null. */
  static LocalDate date(String text) {
    Matcher date = DATE.matcher(Blanks.without(text));
    if (!date.find()) {
      return null;
    }
    try {
      return LocalDate.of(ChineseNumbers.parse(date.group(1)), ChineseNumbers.parse(date.group(2)),
          ChineseNumbers.parse(date.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
