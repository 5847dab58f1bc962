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
  private static final Pattern OFFICE =
      Pattern.compile("[^：:]{2,30}(人民政府|政府办公室|政府办公厅|委员会|办公室|办公厅|(?<![布格全大])局|厅|领导小组|指挥部)");
  private static final Pattern SEAL = Pattern.compile("[（(](代|盖)?章[）)]$");
  /** Those who sign together. */
  private static final String SIGNER = "\\p{IsHan}{1,30}(人民政府|委|(?<![布格全大])局|厅|办公室|总工会|联合会|妇联|残联|科协|工商联|法院|检察院"
      + "|军分区|人武部|组织部|宣传部|统战部|工作部|支行|分行|分公司|供电公司|领导小组|指挥部)";
  private static final Pattern OFFICES = Pattern.compile(SIGNER + "([、,]" + SIGNER + ")*");
  /** A date that has no day or is written with dots. */
  private static final Pattern SHORT_DATE = Pattern
      .compile(
          "(19|20)[0-9]{2}([.．][0-9]{1,2}[.．][0-9]{1,2}|年[0-9]{1,2}月)|二[〇○零Ｏ][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月");
  private static final int LONGEST_OFFICES = 60;

  private static final int LONGEST_NUMBER = 24;
  private static final Pattern NUMBER = Pattern.compile(".{1,12}[〔\\[（(【]?(19|20)[0-9]{2}[〕\\]）)】]第?[0-9]{1,4}号");
  private static final Pattern END_MATTER = Pattern.compile(
      "抄送[：:]|抄报[：:]|主送[：:]|分送[：:]|主题词[：:]|印发[：:]|[（(].{0,20}[代盖]章[）)]$|[（(](此件|本文|此文)[^）)]{2,12}[）)]$|[（(]?(联系人|联系电话|联系单位)[：:]|"
          + "信息公开(选项|类别|形式)[：:]|公开方式[：:]|校对[：:]|共印[0-9]+份|扫一扫|【?打印|【?关闭|分享到|相关(链接|文章|解读)|责任编辑[：:]|编辑[：:]|来源[：:]|"
          + "主办(单位)?[：:]|版权所有|网站地图|[上下]一[篇条]");

  private IssueLines() {
  }

  /** Whether a line is a date, an office or both, as stands below a document. */
  static boolean isSignature(String text) {
    String words = SEAL.matcher(Blanks.without(text)).replaceFirst("");
    if (words.length() > 50 || words.indexOf('，') >= 0 || words.indexOf('。') >= 0) {
      return false;
    }
    Matcher date = DATE.matcher(words);
    if (date.find()) {
      String rest = words.substring(0, date.start()) + words.substring(date.end());
      rest = rest.replaceAll("印发|发布|发文机关[：:]|(成文|发文|印发|签发)?日期[：:]?|[（）()]|签发", "");
      return rest.isEmpty() || OFFICE.matcher(rest).matches();
    }
    return OFFICE.matcher(words).matches() && words.length() <= 24 && words.indexOf('、') < 0
        && HeadingNumbers.at(text, 0) == null;
  }

  /** Whether a line is the number of a document: 云政办发〔2021〕88号. */
  static boolean isDocumentNumber(String text) {
    return text.length() <= LONGEST_NUMBER && NUMBER.matcher(Blanks.without(text)).matches();
  }

  /** Whether a line stands among those that end a document: offices and date, 抄送：…, （此件公开发布）, 联系人：…. */
  static boolean isEndMatter(String text) {
    String words = Blanks.without(text);
    return isSignature(text) || END_MATTER.matcher(words).lookingAt() || SHORT_DATE.matcher(words).matches()
        || words.length() <= LONGEST_OFFICES && HeadingNumbers.at(text, 0) == null && OFFICES.matcher(words).matches();
  }

  /** The first of several offices that stand side by side on a line, as at the head or foot of a joint notice; else null. */
  static String firstOfSeveral(String text) {
    String[] parts = text.strip().split("[\\s\u3000]+");
    for (String part : parts) {
      if (!OFFICES.matcher(part).matches()) {
        return null;
      }
    }
    return parts.length > 1 ? parts[0] : null;
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
