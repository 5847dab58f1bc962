// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.util.BitSet;
import java.util.List;

/**
 * The nouns in which names of documents end, and how to tell a name from a sentence about making one.
 * Accepts: 2022年|大气污染防治行动计划, “十四五”|应急管理体系和能力建设规划, “十四五”|耕地安全利用整体方案
 * Rejects: 2022年|完成行动计划编制, 2025年|，规划
 */
final class DocumentNouns {
  private static final int LONGEST_NAME = 22;
  private static final String[] NOUNS = {"规划纲要", "规划", "计划", "方案", "纲要", "要点", "意见", "办法", "规定", "目录",
      "标准", "指南", "条例", "细则", "清单", "名录", "导则", "规范", "通知", "公报", "年鉴", "报告", "白皮书", "远景目标", "任务书", "任务分解表", "任务分解",
      "任务分工", "任务清单", "工作安排",
      "分工方案"};
  private static final String[] MORE_IN_BRACKETS = {"行动", "工程", "战略", "决定", "路线图", "蓝图", "指导书", "目标"};
  /** What may stand right before the noun and still be part of the name (实施方案, 推进计划). */
  private static final String[] MODIFIERS = {"实施", "推进", "工作", "行动", "落实", "执行", "建设", "整治", "提升", "攻坚",
      "创建", "发展", "改造"};
  /** What is planned, where 计划 is no noun. */
  private static final String[] PLANNED =
      {"投资", "总投资", "投入", "完成", "建成", "建设", "新建", "改建", "改造", "新增", "开工", "竣工", "实施",
          "安排", "培训", "引进", "培育", "达到", "实现", "治理", "修复", "招", "到位"};
  private static final String[] VERBS = {"完成", "建成", "实现", "制定", "制订", "出台", "编制", "启动", "开展", "推进", "实施",
      "建立", "落实", "基本", "全面", "力争", "达到", "印发", "发布", "组织", "修订", "形成", "完善", "推行", "执行", "提出", "研究",
      "全部", "达成", "按", "将", "要", "应", "须", "已", "起", "报", "新增", "新建", "累计", "率", "的", "确保", "力推", "争取", "加快",
      "对本", "对规划", "对方案", "对计划", "本规划", "本方案", "本计划", "本意见", "评估", "，", "。", "；", "、", "：", "）", "《", "》", "%"};

  /** Words that only begin like one of these verbs. */
  private static final String[] NO_VERBS = {"应急", "应用", "应对", "要素", "将军", "起重", "报废", "报刊", "实施方案"};
  /** Verbs with which a sentence goes on behind its time; inside a name they may stand as well (质量提升行动方案). */
  private static final String[] OPENING = {"拓展", "优化", "扩大", "提升", "加强", "强化", "深化", "推动", "健全", "构建", "打造", "培育", "支持",
      "鼓励", "引导", "规范", "统筹", "改造", "提高", "清理", "增加", "探索", "推广", "更新", "引进", "承接", "盘活", "淘汰", "压减", "压缩"};

  /** The first characters of all words that {@link #nameBegins} asks for; at most places none of them can begin. */
  private static final BitSet FIRSTS = firsts(List.of(NOUNS, MODIFIERS, VERBS));

  private DocumentNouns() {
  }

  private static BitSet firsts(List<String[]> lists) {
    BitSet firsts = new BitSet();
    for (String[] list : lists) {
      for (String word : list) {
        firsts.set(word.charAt(0));
      }
    }
    return firsts;
  }

  /** Whether a noun of documents ends before an index. */
  static boolean endsBefore(TimeText text, int at) {
    return text.matchBack(at, NOUNS) > 0 || text.matchBack(at, MORE_IN_BRACKETS) > 0;
  }

  /** Whether a document's name goes on at an index, behind the time in it. */
  static boolean nameBegins(TimeText text, int at) {
    for (int i = at; i < text.length() && i - at <= LONGEST_NAME; i++) {
      if (!FIRSTS.get(text.at(i))) {
        continue;
      }
      // 高标准农田 names no standard
      int noun = text.at(i - 1) == '高' ? 0 : text.match(i, NOUNS);
      if (i == at && text.match(i, "计划", "规划") == noun && text.match(i + noun, PLANNED) > 0) {
        // 2023年计划投资15亿元
        return false;
      }
      if (noun > 0) {
        return endsName(text, i + noun);
      }
      int modifier = text.match(i, MODIFIERS);
      if (modifier > 0 && text.match(i + modifier, NOUNS) > 0) {
        return endsName(text, i + modifier + text.match(i + modifier, NOUNS));
      }
      if (text.match(i, VERBS) > 0 && text.match(i, NO_VERBS) == 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether what stands behind a time at an index is a sentence about what is to be done, not the line of a name. */
  static boolean opensSentence(TimeText text, int at) {
    return text.match(at, OPENING) > 0 && "。；".indexOf(text.at(text.length() - 1)) >= 0;
  }

  /** Whether the words behind an index say that the document itself is to be made. */
  static boolean isMade(TimeText text, int at) {
    String clause = text.clauseAfter(at, 40);
    return clause.contains("完成") || clause.contains("出台") || clause.contains("印发") || clause.contains("发布")
        || clause.contains("落地") || clause.contains("到位") || clause.contains("编制");
  }

  /** Not a name where the noun is itself part of a longer word (规划区, 标准化, 计划生育). */
  private static boolean endsName(TimeText text, int at) {
    return text.match(at, "如下", "比例", "提高", "增长", "达", "不低", "保持", "占", "区", "化", "生育", "用地", "率", "体系") == 0;
  }
}
