// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

/**
 * Tells whether words that stand alone look like the name of a unit.
 *
 * <p>Accepts: 市水利局, 各乡镇（街道）, 国网运城供电公司, 高新区管委会, 海岚海关, 市委宣传部, 各村委会, 各国有林场, 各镇街.
 * <p>Rejects: 各有关部门, 相关企业, 2023年6月, 完成改造, 全市, 张某某.
 */
final class UnitShape {
  private static final UnitWords GENERIC = UnitWords.list("generic");
  private static final UnitWords VERBS = UnitWords.list("verb");
  private static final UnitWords PARTY = UnitWords.list("party");
  private static final UnitWords BODIES = UnitWords.list("body");
  /** No name of a unit is longer. */
  static final int LONGEST = 28;
  private static final String[] ENDINGS = {"局", "委", "厅", "办", "部", "部门", "署", "院", "所", "站", "队", "中心", "公司", "集团",
      "银行", "政府",
      "街道", "委员会", "管委会", "安委会", "办公室", "分局", "支行", "分行", "海关", "法院", "检察院", "团委", "妇联", "工会", "科协", "残联", "工商联", "文联",
      "侨联", "商会", "协会", "学会", "社", "大学", "学院", "学校", "党校", "林场", "农场", "园区", "开发区", "高新区", "经开区", "示范区", "新区", "度假区",
      "保税区", "机关", "指挥部", "专班", "领导小组", "联席会议", "工作组", "馆", "电视台", "台", "报社", "街道办", "办事处", "村委会", "居委会", "社区", "村",
      "镇", "乡", "县", "区", "市", "州", "旗", "机构", "基金会", "总社", "联社", "红十字会", "党委", "纪委", "监委", "党组", "党工委", "督查室", "研究室",
      "政研室", "支队", "大队",
      "电网", "电力", "移动", "联通", "电信", "铁塔", "财政", "武装部", "军分区", "人大", "政协", "事务所", "保护区", "水厂", "林长", "河长", "管理处", "处",
      "科"};

  private static final String[] STRONG = {"海关", "供电公司", "分公司", "调查队", "管委会", "中心支行", "分行", "监管分局", "检察院", "人民法院", "海事局",
      "公安分局", "管理局", "人民政府", "消防救援支队", "消防救援大队", "总工会", "研究院", "集团公司"};
  private static final String[] MANNERS =
      {"即办", "通办", "联办", "代办", "帮办", "快办", "速办", "可办", "好办", "易办", "领办", "督办", "交办", "承办",
          "办结", "次办", "网办", "秒办", "同步办", "马上办", "现场办"};

  private UnitShape() {
  }

  /** Whether the words look like a unit and are no generic collective. */
  static boolean isUnit(String words) {
    String base = withoutTail(words);
    return base.length() >= 2 && words.length() <= LONGEST && !isGeneric(words) && plain(base)
        && (PARTY.has(base) || BODIES.has(base) || endsWithOne(base)) && !isPlaceOnly(base) && !isManner(base);
  }

  /** Whether a name needs no prefix like its neighbour's: 梧江海关, 国网苍岭供电公司. */
  static boolean endsStrong(String words) {
    for (String ending : STRONG) {
      if (words.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** 即报即办, 一网通办: how something is done, not who does it. */
  private static boolean isManner(String words) {
    for (String manner : MANNERS) {
      if (words.endsWith(manner)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words are a unit beyond doubt, for names in brackets that nothing explains. */
  static boolean isOffice(String words) {
    char last = words.charAt(words.length() - 1);
    return words.charAt(0) == '各' || words.endsWith("办事处") || endsStrong(words) && isUnit(words)
        || "省市区县州旗镇乡村社处科台馆队站所院".indexOf(last) < 0 && isUnit(words)
        || Departments.common().lengthAt(words, ListNames.prefix(words).length()) > 0 && isUnit(words)
        || Departments.common().isField(words);
  }

  /** Whether the words name one office wherever they stand, unlike 各区, 财政 or 质检. */
  static boolean isName(String words) {
    return words.length() >= 3 && words.charAt(0) != '各' && "省市区县州旗镇乡村处科".indexOf(words.charAt(words.length() - 1)) < 0
        && !Departments.common().isField(words) && words.chars().allMatch(Character::isIdeographic);
  }

  /** Whether 和 beside the words may part two units: they are a unit that names its field or level. */
  static boolean isWhole(String words) {
    return isUnit(words) && words.length() >= 3
        && !Departments.common().isField(words.substring(ListNames.prefix(words).length()));
  }

  /** Whether the words name everybody and nobody. */
  static boolean isGeneric(String words) {
    return GENERIC.has(words) || words.startsWith("有关") || words.startsWith("相关") || words.startsWith("各有关")
        || words.startsWith("各相关") || words.startsWith("其他") || words.startsWith("各级") || words.startsWith("全")
        || words.endsWith("有关部门") || words.endsWith("相关部门") || words.endsWith("各部门")
        || words.endsWith("各单位") || words.endsWith("有关单位") || words.endsWith("相关单位") || words.endsWith("责任单位")
        || words.charAt(0) == '各' && (words.endsWith("单位") || words.endsWith("部门"))
        || words.endsWith("成员单位") || words.endsWith("责任部门") || words.endsWith("企业");
  }

  /** A place alone is no unit, 各区 and 各乡镇（街道） are: there it stands for their governments. */
  private static boolean isPlaceOnly(String base) {
    char last = base.charAt(base.length() - 1);
    boolean level = "省市区县州旗镇乡村".indexOf(last) >= 0;
    boolean zone = base.endsWith("开发区") || base.endsWith("高新区") || base.endsWith("经开区") || base.endsWith("园区")
        || base.endsWith("示范区") || base.endsWith("新区") || base.endsWith("度假区") || base.endsWith("保税区")
        || base.endsWith("保护区") || base.endsWith("社区");
    return level && !zone && base.charAt(0) != '各' && (base.length() < 3 || base.length() > 6);
  }

  /** The words without brackets behind them: 各乡镇 of 各乡镇（街道）. */
  static String withoutTail(String words) {
    int open = words.indexOf('（');
    open = open < 0 ? words.indexOf('〔') : open;
    return open > 0 && "）〕".indexOf(words.charAt(words.length() - 1)) >= 0 ? words.substring(0, open) : words;
  }

  private static boolean plain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isIdeographic(c) && "（）()〔〕［］、·“”〇".indexOf(c) < 0) {
        return false;
      }
    }
    boolean every = words.charAt(0) == '各';
    return every || VERBS.lengthAt(words, 0) == 0 || Departments.common().lengthAt(words, 0) > 0
        || ListNames.prefix(words).length() > 0 || PARTY.has(words);
  }

  private static boolean endsWithOne(String words) {
    // 各镇街, 各街镇: levels alone
    if (words.charAt(0) == '各' && words.chars().skip(1).allMatch(c -> "省市区县州旗盟镇乡街".indexOf(c) >= 0)) {
      return true;
    }
    for (String ending : ENDINGS) {
      if (words.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
