// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.regex.Pattern;

import org.plandesk.importer.TextRole;

/**
 * Concludes from a title what a chapter or section does.
 *
 * <p>The last noun of a title counts, not every word: “规划背景”, “主要问题”, “机遇与挑战”, “发展环境” look back; “解决突出问题”, “抢抓战略机遇”,
 * “保护生态环境” begin with a verb and set measures; so do “落实减排目标”, “完成约束性指标”. A section of a chapter of measures looks back only
 * when its whole title does: “现状与问题”.
 */
final class TextRoles {
  private static final Lexicon VERBS = Lexicon.load("verbs.txt");
  /** Words that begin the name of a thing although they may be verbs: 规划背景, 发展基础, 建设成就. */
  private static final Lexicon NOUNS =
      Lexicon.of("规划", "发展", "建设", "改革", "实施", "执行", "创新", "服务", "编制", "监管", "治理", "保护", "整治",
          "运行", "考核", "培训", "开放", "转型", "供给", "防治", "防控", "减排", "监测", "应急", "改造", "利用", "试点");
  /** Verbs that name what a chapter speaks of rather than set a measure: 明确工作目标. */
  private static final Lexicon NAMING = Lexicon.of("明确", "准确把握", "把握", "确立", "坚持");
  private static final Pattern MARKS = Pattern.compile("[“”\"'‘’（）()　 ]");
  /** Words that look back wherever they end a title. */
  private static final String[] BACK = {"背景", "现状", "形势", "成效", "成就", "成绩", "进展", "回顾", "挑战", "机遇", "概况", "区情", "市情",
      "县情", "省情", "基本情况", "总体情况", "工作情况", "实施情况", "执行情况", "完成情况", "历程"};
  /** Words that look back unless a verb works on them: 发展环境 but 保护生态环境. */
  private static final String[] BACK_AS_NOUN = {"问题", "基础", "短板", "不足", "环境", "困难", "条件", "经验", "差距", "优势", "特征"};
  /** Verbs of one character that work on the noun behind them. */
  private static final String WORKING = "补强夯优解破增打筑树缩消塑固美改创";
  /** Titles of what speaks of the document itself. */
  private static final Pattern ABOUT =
      Pattern.compile("(规划|编制|制定|方案|实施|适用|总体)?(目的|范围|期限|效力|依据|性质|层次|由来|过程|说明)((和|与|及|、)(规划|编制|适用)?(范围|期限|目的|依据|层次))*");
  /** What else may be in a title that does nothing but look back. */
  private static final Lexicon FILLERS = Lexicon.of("主要", "面临", "存在", "突出", "现有", "现实", "有利", "不利", "制约", "因素", "的",
      "十一五",
      "十二五", "十三五", "十四五", "十五五", "时期", "期间", "以来", "和", "与", "及", "、", "，", "外部", "内部", "宏观", "国内外", "工作", "总体", "基本",
      "取得", "当前", "上一轮", "前期", "分析", "趋势", "阶段", "重大", "评估", "弱项", "需求", "预测", "情况");
  private static final String[] PRINCIPLES = {"总体要求", "指导思想", "基本原则", "总体思路", "工作原则", "发展思路", "工作思路", "规划原则",
      "战略导向", "总体考虑", "战略定位", "发展定位", "功能定位", "总体定位", "目标定位", "总则", "原则", "基本思路", "基本要求",
      "主要思路", "规划思路", "指导方针", "基本方针", "主要原则", "实施原则", "总体设想", "发展理念"};
  private static final String[] GOALS = {"目标", "指标", "指标体系", "愿景", "远景", "目标任务", "目标要求", "目标指标", "展望"};
  /** Sections that set measures even in a chapter of goals (目标任务). */
  private static final String[] TASKS =
      {"主要任务", "重点任务", "工作任务", "主要措施", "工作措施", "具体措施", "重点举措", "主要举措", "工作举措", "重点工作", "主要工作"};
  private static final String[] SAFEGUARDS = {"保障", "保障措施", "组织实施", "实施保障", "实施机制", "保障机制", "保障体系", "规划实施",
      "有关要求", "工作要求", "组织领导", "组织保障"};
  private static final String[] APPENDIX = {"附则", "附录", "名词解释", "附件", "附表", "术语"};

  private TextRoles() {
  }

  /**
   * The role of a title.
   *
   * @param title title without number
   * @param level see {@link HeadingLevels}
   * @param outer role of what it stands in
   * @return the role, or null when the heading has that of what it stands in
   */
  static TextRole of(String title, int level, TextRole outer) {
    String words = MARKS.matcher(title).replaceAll("");
    if (endsWith(words, APPENDIX) && level == HeadingLevels.CHAPTER) {
      return TextRole.APPENDIX;
    }
    if (ABOUT.matcher(words).matches() && outer != TextRole.MEASURES && outer != TextRole.SAFEGUARDS) {
      return TextRole.PREAMBLE;
    }
    if (endsWith(words, GOALS) && !mentions(words, PRINCIPLES) && !setsMeasures(words)) {
      return level == HeadingLevels.CHAPTER || outer != TextRole.BACKGROUND ? TextRole.GOALS : null;
    }
    if ((endsWith(words, PRINCIPLES) || endsWith(words, GOALS)) && !setsMeasures(words)) {
      return TextRole.PRINCIPLES;
    }
    boolean inside = level > HeadingLevels.CHAPTER;
    if (inside && outer == TextRole.BACKGROUND) {
      return null;
    }
    if (inside && (outer == TextRole.MEASURES || outer == TextRole.SAFEGUARDS)) {
      return level == HeadingLevels.SECTION && onlyLooksBack(words) ? TextRole.BACKGROUND : null;
    }
    if (endsWith(words, SAFEGUARDS) && level == HeadingLevels.CHAPTER) {
      return TextRole.SAFEGUARDS;
    }
    if (onlyLooksBack(words) || endsWith(words, BACK) && !beginsWithVerb(words)
        || endsWith(words, BACK_AS_NOUN) && VERBS.at(words, 0) < 2 && !worksOnEnd(words)) {
      return TextRole.BACKGROUND;
    }
    if (inside) {
      return outer == TextRole.PREAMBLE || outer == TextRole.GOALS && endsWith(words, TASKS) ? TextRole.MEASURES : null;
    }
    return TextRole.MEASURES;
  }

  /** Whether the title, or its part before a comma or 和, ends with one of the words. */
  private static boolean endsWith(String title, String[] words) {
    int comma = title.indexOf('，');
    String first = comma > 0 ? title.substring(0, comma) : title;
    for (String word : words) {
      if (title.endsWith(word) || first.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mentions(String title, String[] words) {
    for (String word : words) {
      if (title.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** 落实减排目标, 完成约束性指标: a measure, not a goal. */
  private static boolean setsMeasures(String title) {
    return beginsWithVerb(title) && NAMING.at(title, 0) == 0 && longest(title, 0, PRINCIPLES) == 0;
  }

  /** Whether every word of a title looks back or says what on: “十三五”发展成就与存在问题. */
  private static boolean onlyLooksBack(String title) {
    int at = 0;
    boolean back = false;
    while (at < title.length()) {
      int word = Math.max(longest(title, at, BACK), longest(title, at, BACK_AS_NOUN));
      back |= word > 0;
      word = word > 0 ? word : Math.max(FILLERS.at(title, at), NOUNS.at(title, at));
      if (word == 0) {
        return false;
      }
      at += word;
    }
    return back;
  }

  private static int longest(String title, int at, String[] words) {
    int longest = 0;
    for (String word : words) {
      longest = title.startsWith(word, at) ? Math.max(longest, word.length()) : longest;
    }
    return longest;
  }

  /** 公共服务补短板, 农业强基础: the verb stands right before the noun. */
  private static boolean worksOnEnd(String title) {
    return title.length() > 3 && WORKING.indexOf(title.charAt(title.length() - 3)) >= 0;
  }

  private static boolean beginsWithVerb(String title) {
    return NOUNS.at(title, 0) == 0 && VERBS.at(title, 0) > 1;
  }
}
