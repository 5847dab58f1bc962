// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.regex.Pattern;

import org.plandesk.importer.structure.TableColumns.Kind;
import org.plandesk.text.ChineseNumbers;

/**
 * How badly a text fits a column, for tables whose cells lost their places: 0 fits, {@link #NEVER} cannot be.
 *
 * <p>Accepts: number 1 · 12. · 三 · unit % · 万元 · 件/万人 · figure 23.2* · ≥75 · 〔13.5〕 · — · 持续改善 · 与经济增长同步 · nature 约束性 ·
 * unit responsible 市统计局 · time 2023年底前 · 长期坚持
 * <p>Rejects: name 约束性 · unit 用水总量 · figure 用水总量 · category 1.用水总量（亿立方米）
 */
final class CellShapes {
  static final double NEVER = 8;
  private static final double UNLIKELY = 4;
  private static final int LONGEST_CATEGORY = 14;
  private static final int LONGEST_UNIT = 10;
  private static final Pattern NUMBER = Pattern.compile("[（(]?([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})[）)]?[.．、]?|[①-⑳]");
  private static final Pattern NATURE =
      Pattern.compile("[（(]?(约束|预期|引导|指导|控制|倡导|参考|监测)(性|型)?(指标)?[）)]?");
  private static final Pattern BLANK = Pattern.compile("[-－—–―/／\\\\]{1,3}");
  private static final Pattern UNIT = Pattern.compile(
      "[%％‰℃]|[十百千万亿]*[元人个户家件项次吨亩米里张所名岁台辆座处套条册平升天日月年度分级篇场只头株宗例片倍瓦时克公斤斗群支位间棵架艘起对宿盏艇口本幅条枚]|"
          + "(?:[^0-9，。；：]{1,7})?(?:百分点|分钟|小时|工作日|毫米|厘米|课时|学时|场次|班次|车次|户次|件次|诊次|位次|标准箱|标台|吨公里|车公里|人公里|千伏安|立方米|平方米|公里|千米|公顷|微克|毫克|千瓦|千瓦时|标准煤|人次|人年|万人|张床|床位|标立方米|当量|辆次|人天|架次|标箱|TEU|kWh|kW|MW|GW|km|km2|km²|hm2|hm²|m3|m³|m2|m²|tce|PB|EB|Gbps|Mbps|μg/m3)|"
          + "[^0-9，。；：/／]{1,6}[/／][^0-9，。；：/／]{1,6}|1?[/／]10{0,3}[百千万亿]?[人件]?|[^0-9，。；：/／]{1,4}[/／]10{0,3}[百千万亿]?[人件]?");
  private static final Pattern WORDS = Pattern.compile(
      ".*(持续|保持|稳定|稳步|逐步|基本|同步|完成|达到|达标|不减少|不降低|不下降|不增加|改善|提升|提高|上升|下降|增长|降低|优于|高于|低于|以上|以下|以内|左右|下达|要求|合理区间|全覆盖|清零|"
          + "消除|控制|待定|落实|有所|明显|力争|翻番|一番|倍增|不变|全部|消劣).*");
  private static final Pattern COMPARED = Pattern.compile(
      "(不超过|不低于|不少于|不高于|不小于|不大于|超过|低于|高于|大于|小于|达到|提升至|提高到|提升到|提高至|稳定在|保持在|控制在|下降|降低|降至|下降到|增长|增加|累计|约|力争)[^，。；]{0,3}[0-9０-９〔\\[.]+.{0,8}");
  private static final Pattern OFFICE = Pattern.compile(
      ".*(局|委|办|厅|部|院|府|会|司|中心|集团|银行|公司|分行|支行|联|街道|乡|镇|区|县|市|旗|州|单位|部门|总队|支队|大队|队|学校|企业|供电|法院|检察院|站|所|科|室|社)([（(].*[）)])?(等)?[、，。；]?");
  private static final Pattern TIME =
      Pattern.compile(".*([0-9０-９一二三四〇○零]+ *年|[0-9０-９]+ *月|季度|年底|月底|上半年|下半年|全年|长期|持续|每年|常年|适时|印发后|及时|按.*要求|前完成).*");

  private CellShapes() {
  }

  /** The price of a text in a column of a kind. */
  static double cost(String text, Kind kind) {
    return switch (kind) {
      case NUMBER -> NUMBER.matcher(text).matches() ? 0 : NEVER;
      case NATURE -> isNature(text) ? -1 : isEmptySign(text) ? 0.5 : NEVER;
      case UNIT -> isUnit(text) ? 0 : isEmptySign(text) ? 0.5 : UNLIKELY;
      case BASELINE, TARGET, CUMULATIVE -> figure(text);
      case CATEGORY -> category(text);
      case NAME -> name(text);
      case TASK -> !hasHan(text) ? UNLIKELY : isSentence(text) ? 0.2 : UnitCells.isList(text) ? 1.2 : 0.3;
      case RESPONSIBLE, LEAD, SUPPORT -> OFFICE.matcher(text).matches() ? 0 : isEmptySign(text) ? 0.3 : 2.5;
      case TIME -> TIME.matcher(text).matches() ? 0 : isEmptySign(text) ? 0.3 : 3;
      case OTHER -> 1;
    };
  }

  /** The price of a text in the column that names what the column of tasks beside it spells out. */
  static double title(String text) {
    return isSentence(text) ? UNLIKELY : cost(text, Kind.TASK);
  }

  /** Whether a text is a clause with its mark, no name and no date. */
  static boolean isSentence(String text) {
    return text.endsWith("。") || text.endsWith("；");
  }

  /** The price of a row that has nothing in a column of a kind. */
  static double missing(Kind kind) {
    return switch (kind) {
      case CATEGORY -> 0;
      case NUMBER -> 0.8;
      case OTHER -> 0.5;
      case UNIT -> 1.2;
      case SUPPORT -> 1;
      case RESPONSIBLE, LEAD, TIME -> 1.6;
      case BASELINE, TARGET, CUMULATIVE -> 2;
      case NATURE -> 2.5;
      case NAME, TASK -> NEVER;
    };
  }

  static boolean isNature(String text) {
    return NATURE.matcher(text).matches();
  }

  static boolean isUnit(String text) {
    return text.length() <= LONGEST_UNIT && UNIT.matcher(text.replaceAll("[（）()〔〕\\[\\]]", "")).matches();
  }

  static boolean isEmptySign(String text) {
    return BLANK.matcher(text).matches();
  }

  /** Whether a text is a figure in digits, with its signs. */
  static boolean isFigure(String text) {
    int digits = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += ChineseNumbers.isArabic(c) ? 1 : 0;
      others += Character.isIdeographic(c) ? 1 : 0;
    }
    return digits > 0 && (others == 0 || others <= 3 && digits >= others);
  }

  private static double figure(String text) {
    if (isFigure(text) || isEmptySign(text) || COMPARED.matcher(text).matches()) {
      return 0;
    }
    boolean words = WORDS.matcher(text).matches() && text.indexOf('。') < 0;
    return words ? 0.4 : isNature(text) ? NEVER : text.length() <= 2 && !hasHan(text) ? 1 : UNLIKELY;
  }

  private static double category(String text) {
    boolean plain = hasHan(text) && text.length() <= LONGEST_CATEGORY && !isUnit(text) && !isNature(text)
        && text.indexOf('，') < 0 && text.indexOf('。') < 0 && text.indexOf('（') < 1 && text.indexOf('(') < 1;
    return !plain ? NEVER : isFigure(text) || Figures.in(text) ? UNLIKELY : 0.6;
  }

  private static double name(String text) {
    if (text.startsWith("其中")) {
      return -0.5;
    }
    if (!hasHan(text)) {
      return text.chars().anyMatch(Character::isLetter) ? 1 : NEVER;
    }
    if (isNature(text) || text.endsWith("。")) {
      return NEVER;
    }
    HeadingNumber number = HeadingNumbers.at(text, 0);
    if (number != null) {
      return number.family() == HeadingFamily.CHINESE || number.family() == HeadingFamily.CHINESE_BRACKETS ? 1.5 : -0.4;
    }
    return isUnit(text) ? 2 : 0;
  }

  private static boolean hasHan(String text) {
    return text.chars().anyMatch(Character::isIdeographic);
  }
}
