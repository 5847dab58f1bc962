// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.regex.Pattern;

/** Forms of sentences in chapters of measures that oblige nobody, and how goals begin. */
final class SentenceForms {
  private static final Pattern RESPONSIBLE = Pattern.compile(
      "[（(〔\\[【]?(责任|牵头|配合|实施|主办|协办|承办|落实|参与|参加|协同|主管|主责|督办|监督|包保|包抓|分管|主抓|督导)(及(配合|责任|参与))?(单位|部门|领导|主体|处室|科室|股室|人|[省市县区]领导)(及.{1,8})?(?:[：:].*|】.+)"
          + "|[（(〔\\[【]?(主办|协办|承办|牵头|配合)[：:].*|[（(〔\\[【]?(完成|办结|工作|推进|整改)?(时限|时间|时间节点|时限要求|时间要求|时间安排|进度要求)(?:[：:].*|】.+)|(联系人|联系电话|联系方式|责任分工|任务分工|电子邮箱|传真)[：:].*");
  /** 【责任单位】 alone: what it says stands behind it. */
  private static final Pattern FRAMED_LABEL = Pattern.compile("【[^：:、，]{2,8}(?:单位|部门|主体|时限|时间)】");
  private static final Pattern GOALS = Pattern.compile(
      "[（(]?[一二三四五]?[）)、]?(到|至)?\\s*([2２][0０][0-9０-９]{2}|[二2][〇○零0][〇○零一二三四五六七八九]{2})\\s*年(末|底)?.*|(总体|主要|具体|工作|发展)?目标[：:。，].*|展望.*");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(力争)?到\\s*([2２][0０][0-9０-９]{2}|[二][〇○零][〇○零一二三四五六七八九]{2})\\s*年");
  private static final Lexicon VERBS = Lexicon.load("verbs.txt");
  private static final String[] OBLIGING = {"须", "应", "不得", "严禁", "确保", "力争", "前完成", "前建成", "前实现", "以下简称"};
  /** Before 要 these make a noun of it: 需要, 主要. */
  private static final String NOUNS_OF_NEED = "需主重纲概首摘";
  /** One of these stands in every sentence that leads in. */
  private static final String[] LEADS_IN =
      {"现将", "现就", "现提出", "特提出", "特制", "制定本", "编制本", "制订本", "如下", "以下", "下列"};
  private static final Pattern REFERRING =
      Pattern.compile("[^，；。]{0,16}(见|详见|参见)(本(方案|规划|计划))?(附件|附表|附录|下表|专栏|表)[^，；。]{0,12}。?");
  private static final Pattern EQUATING = Pattern.compile(
      "(?![一二三四五六七八九十]是)[^，；。：]{2,24}是[^；。]{0,50}(群体|途径|基础|关键|前提|环节|部分|内容|根本|支撑|核心|手段|抓手|体现|载体|力量|窗口|阶段|时期|期|年|"
          + "难点|需要|标志|保证|所在|使命|工程|源泉|底线|命脉)。?");
  private static final Pattern DONE =
      Pattern.compile("[^，；。的无]{0,14}已经?(累计|全部|基本|初步|先后|建成|完成|实现|形成|开展|启动|建立|达到|取得|投入|成为|有)");
  private static final Pattern LOOKING_BACK = Pattern.compile("(近年来|近些年|多年来|长期以来|[“]?十[一二三四]五[”]?以来|一直以来|过去[一二三四五几])");
  private static final Pattern LACKING = Pattern.compile("仍存在|仍然存在|依然存在|依然突出|仍然突出|亟待|仍有差距");
  private static final Pattern LEADING_IN = Pattern.compile(
      ".{0,200}?((?<![实体表出呈展发])现[将就]|现提出|特提出|特制定|特制订|制定本(?![省市县区旗州镇乡地单部])|制定如下|制订如下|提出如下|提出以下|制定以下|(编制|制订)本(?![省市县区旗州镇乡地单部])|作出如下|明确如下|分解如下|分工如下|安排如下|通知如下|公布如下)[^，。；]{0,40}[。：:]?|[^。]{0,60}(下列|以下|如下)[^。，]{0,20}[：:]");
  private static final Pattern LABELLED_GOALS = Pattern.compile(
      "[【（]?((总体|主要|具体|工作|发展|行动|奋斗|规划)?目标|主要指标)[】）]?[：:。].*|[^，。：；]{0,24}(主要|总体|预期|发展|工作)目标(是|为|如下)[：:].*[0-9０-９].*");
  private static final Pattern LABELLED_PRINCIPLES =
      Pattern.compile("[【（]?(总体要求|指导思想|(基本|工作|总体|主要)原则|(总体|工作|基本)思路)[】）]?[：:。].*");
  private static final int SHORTEST_LEAD = 5;
  private static final int LONGEST_LEAD = 32;
  private static final Pattern PREAMBLE = Pattern.compile("现[将就提]|特[提制此]|提出|通知|制定|制订|各.{0,12}(单位|部门)$|(附件|附录)");
  private static final Pattern ABOUT_ITSELF = Pattern.compile("本.{1,10}?(由.{2,30}解释|自.{2,20}起(施行|实施|执行|生效)|有效期).*");
  private static final Pattern DIVIDING = Pattern.compile("((以上|上述|本条|本项|该项|此项)(各项)?(任务|工作|措施|事项|内容)?，?)?由[^，；。]{2,80}"
      + "(，[^，；。]{2,60}按(照)?职责分工)?(组织实施|负责实施|牵头落实|牵头负责|牵头|配合|负责|负责落实|分工负责|组织落实|具体落实|落实)。?|"
      + "(以上|上述)(各项)?(任务|工作|措施|事项).{0,4}由.*(负责|牵头|配合|落实|实施)。?");

  /**
   * Whether a sentence says how things are and obliges nobody.
   *
   * <p>Accepts: 就业是改善生活的根本途径。 · 近年来，保障水平不断提高。 · 具体名单见附件。 · 全区已建成充电桩300个。
   * <p>Rejects: 当前，要抓好排查。 · 目前，加快推进改造。 · 一是加强领导。 · 已建成的设施要正常运行。
   */
  static boolean isDescription(String text) {
    if (obliges(text)) {
      return false;
    }
    // most sentences lack the one character that a form needs
    if (text.indexOf('见') >= 0 && REFERRING.matcher(text).matches()
        || text.indexOf('是') >= 0 && EQUATING.matcher(text).matches()) {
      return true;
    }
    int comma = text.indexOf('，');
    boolean whole = (comma < 0 ? text : text.substring(0, comma)).indexOf('的') < 0;
    if (whole && text.indexOf('已') >= 0 && DONE.matcher(text).lookingAt() || LOOKING_BACK.matcher(text).lookingAt()
        || LACKING.matcher(text).find()) {
      return !obligesInside(text);
    }
    return false;
  }

  /** Whether a sentence begins with a stretch of the past: 近年来，…. */
  static boolean looksBack(String text) {
    return LOOKING_BACK.matcher(text).lookingAt();
  }

  private static boolean obliges(String text) {
    for (int at = text.indexOf('要'); at >= 0; at = text.indexOf('要', at + 1)) {
      if (at == 0 || NOUNS_OF_NEED.indexOf(text.charAt(at - 1)) < 0) {
        return true;
      }
    }
    return containsAny(text, OBLIGING);
  }

  private static boolean containsAny(String text, String[] words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause begins with the verb of a task. */
  private static boolean obligesInside(String text) {
    for (int at = 0; at >= 0; at = text.indexOf('，', at) + 1) {
      if (VERBS.at(text, at) > 1) {
        return true;
      }
      if (text.indexOf('，', at) < 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether a line begins with a label of units or dates: 责任单位：… */
  static boolean isLabel(String text) {
    return (text.indexOf('：') >= 0 || text.indexOf(':') >= 0 || text.indexOf('】') >= 0)
        && RESPONSIBLE.matcher(text).matches();
  }

  /** Whether a sentence only explains, names who is responsible, or speaks of the document itself. */
  static boolean isOther(String text) {
    return isRemark(text) || containsAny(text, LEADS_IN) && LEADING_IN.matcher(text).matches()
        || text.contains("是指") && text.indexOf("是指") < 16
        || ABOUT_ITSELF.matcher(text).matches();
  }

  /** Whether a sentence does nothing but name who is responsible or by when. */
  static boolean isRemark(String text) {
    if (FRAMED_LABEL.matcher(text).matches()) {
      return false;
    }
    return isLabel(text) || text.indexOf('由') >= 0 && DIVIDING.matcher(text).matches() || isBracketed(text)
        && (DIVIDING.matcher(text.substring(1, HeadingSentences.stripMark(text).length() - 1)).matches()
            || text.contains("牵头") || text.contains("负责") || text.contains("责任单位") || text.contains("配合")
            || UnitCells.isList(text.substring(1, HeadingSentences.stripMark(text).length() - 1)));
  }

  private static boolean isBracketed(String text) {
    if (text.isEmpty() || "（(〔[【".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    String words = HeadingSentences.stripMark(text);
    return words.length() > 2 && "（(〔[【".indexOf(words.charAt(0)) >= 0
        && "）)〕]】".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /**
   * Whether a sentence only leads in what the items or paragraphs behind it spell out.
   *
   * <p>Accepts: 突出四类岗位： · 重点建好以下系统：
   * <p>Rejects: 现提出以下意见： · 2023年底前完成以下改造： · 市教育局要做好以下工作： · 各区政府，市政府各部门：
   */
  static boolean namesWhatFollows(String text) {
    if (text.length() < SHORTEST_LEAD || text.length() > LONGEST_LEAD || text.charAt(text.length() - 1) != '：') {
      return false;
    }
    String words = text.substring(0, text.length() - 1);
    return !PREAMBLE.matcher(words).find() && !isRemark(text) && !HeadingSentences.saysMore(words)
        && !obliges(words) && words.indexOf('由') < 0 && words.chars().filter(c -> c == '，').count() < 2;
  }

  /** 工作目标：到2020年，…。 before the first heading. */
  static boolean isLabelledGoals(String text) {
    return LABELLED_GOALS.matcher(text).matches();
  }

  /** 总体要求：…。 before the first heading. */
  static boolean isLabelledPrinciples(String text) {
    return LABELLED_PRINCIPLES.matcher(text).matches();
  }

  /** 到2025年，…: from such a sentence on a paragraph of principles sets goals. */
  static boolean beginsWithYear(String text) {
    return YEAR_FIRST.matcher(text).lookingAt();
  }

  /** Whether a paragraph among principles sets goals. */
  static boolean opensGoals(String text) {
    return GOALS.matcher(text).matches();
  }
}
