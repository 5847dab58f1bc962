// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.regex.Pattern;

/** Forms of sentences in chapters of measures that oblige nobody, and how goals begin. */
final class SentenceForms {
  private static final Lexicon VERBS = Lexicon.load("verbs.txt");
  private static final Pattern RESPONSIBLE = Pattern.compile("[（(]?(责任单位|责任部门|牵头单位|牵头部门|配合单位|完成时限|责任领导|实施单位)[：:].*");
  private static final Pattern GOALS = Pattern.compile(
      "[（(]?[一二三四五]?[）)、]?(到|至)?\\s*([2２][0０][0-9０-９]{2}|[二2][〇○零0][〇○零一二三四五六七八九]{2})\\s*年(末|底)?.*|(总体|主要|具体|工作|发展)?目标[：:。，].*|展望.*");
  private static final Pattern ABOUT_ITSELF = Pattern.compile("本.{1,10}?(由.{2,30}解释|自.{2,20}起(施行|实施|执行|生效)|有效期).*");
  private static final Pattern UNIT_LIST =
      Pattern.compile("[（(〔\\[【].{1,120}(局|委|办|厅|部|政府|街道|公司|中心|单位|部门|各[省市州县区盟旗乡镇、]{1,8})(等)?[）)〕\\]】]");
  private static final String[] MAY =
      {"可按", "可以", "可由", "可在", "可根据", "可依", "可适当", "可申请", "可参照", "可用于", "可将", "可给予", "可享受",
          "可优先", "可采取", "可采用", "可通过", "可不", "可结合", "可延长", "可直接", "可免", "允许", "准许", "准予", "可酌情", "可自主", "可自行", "可自愿",
          "可选择", "可凭", "可免费", "可领取", "可向", "可随时", "可同时",
          "可优先", "可分期", "可委托", "可暂", "可视情", "可继续", "可按需", "可给予", "可一次性"};

  private SentenceForms() {
  }

  /**
   * Whether a sentence allows something.
   *
   * <p>Accepts: 稳定削减的排放量，可按相关规定开展交易。 · 允许使用过渡期方案。
   * <p>Rejects: 推广可降解材料，可在全区推开前先行试点。 · 可再生能源装机达到…。 · 不得允许…。
   */
  static boolean isPermission(String text) {
    int comma = text.indexOf('，');
    boolean verb = VERBS.at(text, 0) > 0 && !text.startsWith("允许");
    for (String word : MAY) {
      int at = text.indexOf(word);
      boolean placed = at == 0 || at > 0 && "许认不方非无才".indexOf(text.charAt(at - 1)) < 0
          && (comma < 0 || at < comma || at == comma + 1);
      if (placed && !(verb && text.substring(0, at).indexOf('的') < 0) && !text.contains("应当") && !text.contains("必须")) {
        return !text.startsWith("不", Math.max(0, at - 1));
      }
    }
    return false;
  }

  /** Whether a sentence only explains, names who is responsible, or speaks of the document itself. */
  static boolean isOther(String text) {
    return isRemark(text) || text.contains("是指") && text.indexOf("是指") < 16 || ABOUT_ITSELF.matcher(text).matches();
  }

  /** Whether a sentence does nothing but name who is responsible or by when. */
  static boolean isRemark(String text) {
    return RESPONSIBLE.matcher(text).matches() || isBracketed(text) && (text.contains("牵头") || text.contains("负责")
        || text.contains("责任单位") || text.contains("配合")
        || UNIT_LIST.matcher(HeadingSentences.stripMark(text)).matches());
  }

  private static boolean isBracketed(String text) {
    String words = HeadingSentences.stripMark(text);
    return words.length() > 2 && "（(〔[【".indexOf(words.charAt(0)) >= 0
        && "）)〕]】".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Whether a paragraph among principles sets goals. */
  static boolean opensGoals(String text) {
    return GOALS.matcher(text).matches();
  }
}
