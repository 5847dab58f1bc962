// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.regex.Pattern;

import org.plandesk.importer.TextRole;

/**
 * Concludes from a title what a chapter or section does.
 *
 * <p>The last noun of a title counts, not every word: “规划背景”, “主要问题”, “机遇与挑战” look back; “解决突出问题”, “抢抓战略机遇” begin with
 * a verb and set measures.
 */
final class TextRoles {
  private static final Lexicon VERBS = Lexicon.load("verbs.txt");
  /** Words that begin the name of a thing although they may be verbs: 规划背景, 发展基础, 建设成就. */
  private static final Lexicon NOUNS =
      Lexicon.of("规划", "发展", "建设", "改革", "实施", "执行", "创新", "服务", "编制", "监管", "治理", "保护", "整治",
          "运行", "考核", "培训", "开放", "转型", "供给");
  private static final Pattern MARKS = Pattern.compile("[“”\"'‘’（）()　 ]");
  private static final String[] BACKGROUND = {"背景", "现状", "形势", "成效", "成就", "成绩", "进展", "回顾", "问题", "挑战", "机遇", "基础",
      "基本情况", "总体情况", "短板", "不足", "环境", "评估", "困难", "条件", "经验", "区情", "市情", "县情", "概况"};
  private static final String[] PRINCIPLES = {"总体要求", "指导思想", "基本原则", "总体思路", "工作原则", "发展思路", "工作思路", "规划原则",
      "战略导向", "总体考虑", "编制依据", "规划依据", "战略定位", "发展定位", "总则", "原则"};
  private static final String[] GOALS = {"目标", "指标", "指标体系", "愿景", "远景", "目标任务", "目标要求", "目标指标"};
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
    if (endsWith(words, GOALS) && !mentions(words, PRINCIPLES)) {
      return level == HeadingLevels.CHAPTER || outer != TextRole.BACKGROUND ? TextRole.GOALS : null;
    }
    if (endsWith(words, PRINCIPLES) || endsWith(words, GOALS)) {
      return TextRole.PRINCIPLES;
    }
    boolean inside = level > HeadingLevels.CHAPTER;
    if (inside && (outer == TextRole.BACKGROUND || outer == TextRole.MEASURES || outer == TextRole.SAFEGUARDS)) {
      return null;
    }
    if (endsWith(words, SAFEGUARDS) && level == HeadingLevels.CHAPTER) {
      return TextRole.SAFEGUARDS;
    }
    if (endsWith(words, BACKGROUND) && !beginsWithVerb(words)) {
      return TextRole.BACKGROUND;
    }
    if (inside) {
      return outer == TextRole.PREAMBLE ? TextRole.MEASURES : null;
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

  private static boolean beginsWithVerb(String title) {
    return NOUNS.at(title, 0) == 0 && VERBS.at(title, 0) > 1;
  }
}
