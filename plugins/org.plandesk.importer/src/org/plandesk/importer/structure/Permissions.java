// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

/**
 * Tells sentences that allow something from those that oblige: their first statement, behind conditions only, is that
 * somebody may do something.
 *
 * <p>Accepts: 稳定削减的排放量，可按相关规定开展交易。 · 经批准，商业用房可以改建为租赁住房。 · 允许使用过渡期方案。 · 有条件的村可纳入管网处理。
 * <p>Rejects: 推广可降解材料，可在全区推开前先行试点。 (obliges first) · 可再生能源装机达到…。 · 储备物资可满足…需要。 · 考核合格后方可上岗。 ·
 * 不得允许…。
 */
final class Permissions {
  private static final Lexicon VERBS = Lexicon.load("verbs.txt");
  private static final Lexicon ALLOW = Lexicon.of("允许", "准许", "准予");
  /** What follows 可 where it means may, besides verbs. */
  private static final Lexicon MANNERS =
      Lexicon.of("以", "按", "依", "由", "在", "从", "向", "将", "对", "经", "凭", "免", "不", "给", "给予",
          "根据", "参照", "比照", "视情", "酌情", "适当", "自主", "自行", "自愿", "随时", "同时", "优先", "直接", "分期", "继续", "暂", "一次性", "用于",
          "享受", "领取",
          "纳", "参加", "跨", "先行", "结合", "作为", "就近", "适度", "单独", "统筹", "低于", "放宽", "延期", "缓");
  /** What follows 可 where it means able: parts of words, capacities. */
  private static final Lexicon ABLE = Lexicon.of("满足", "达到", "实现", "回收", "推广", "控制", "控", "支配", "替代", "操作", "用", "应用",
      "解决", "减少",
      "节约", "增加", "承担", "形成", "带动", "提供", "降低", "提升", "提高", "有效", "持续", "循环", "利用", "视化", "由此", "不燃", "转化", "治", "从");
  private static final Lexicon CONDITIONS =
      Lexicon.of("经", "对", "凡", "如", "若", "因", "在", "未", "符合", "确", "为", "按", "根据", "有条件",
          "具备", "满足", "已", "属于", "除", "针对", "涉及", "通过");
  private static final Lexicon CONDITION_ENDS = Lexicon.of("的", "后", "时", "前提下", "情况下", "基础上", "范围内", "期间");
  private static final int MOST_CLAUSES = 4;

  private Permissions() {
  }

  /** Whether a sentence allows something. */
  static boolean allows(String text) {
    if (text.contains("应当") || text.contains("必须") || text.contains("禁止") || text.contains("严禁")) {
      return false;
    }
    int start = 0;
    for (int clause = 0; clause < MOST_CLAUSES && start < text.length(); clause++) {
      int end = clauseEnd(text, start);
      int may = may(text, start, end);
      if (may >= 0) {
        String before = text.substring(start, may);
        int verb = VERBS.at(before, 0);
        // 鼓励类企业可…: a kind, no act
        return verb == 0 || before.startsWith("类", verb) || before.indexOf('的') >= 0;
      }
      if (!isCondition(text, start, end) && !(may(text, end + 1, Math.min(text.length(), end + 2)) >= 0
          && VERBS.at(text, start) == 0)) {
        return false;
      }
      start = end + 1;
    }
    return false;
  }

  private static int clauseEnd(String text, int start) {
    int end = start;
    while (end < text.length() && "，；。：".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isCondition(String text, int start, int end) {
    return CONDITIONS.at(text, start) > 0 || CONDITION_ENDS.before(text, end) > 0;
  }

  /** Where a stretch says that something is allowed, or -1. */
  private static int may(String text, int start, int end) {
    if (ALLOW.at(text, Math.min(start, text.length())) > 0) {
      return start;
    }
    for (int at = text.indexOf('可', Math.min(start, end), end); at >= 0; at = text.indexOf('可', at + 1, end)) {
      boolean negated = at > start && "许认不非无才".indexOf(text.charAt(at - 1)) >= 0 || isOnlyThen(text, start, at);
      boolean able = ABLE.at(text, at + 1) > 0 && !text.startsWith("以", at + 1) && !isSubjectOfMay(text, at);
      if (!negated && !able
          && (at == start && start > 0 || MANNERS.at(text, at + 1) > 0 || VERBS.at(text, at + 1) > 0)) {
        return at;
      }
    }
    return -1;
  }

  /** 考核合格后方可上岗 demands, 有条件的地方可… allows. */
  private static boolean isOnlyThen(String text, int start, int may) {
    return may > start && text.charAt(may - 1) == '方'
        && (may - 1 == start || "地对双各官校厂乙甲供需方警院资买卖".indexOf(text.charAt(may - 2)) < 0);
  }

  /** 小区业主可利用…: somebody able to use something, not a usable thing. */
  private static boolean isSubjectOfMay(String text, int may) {
    return may > 0 && text.startsWith("利用", may + 1) && "业主农户企业单位区村民校院".indexOf(text.charAt(may - 1)) >= 0;
  }
}
