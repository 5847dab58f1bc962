// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

/**
 * The event that a duration counts from.
 * Accepts: 印发后|3个月内, 实施满一年后|15日内, 自本方案印发之日起|30日内, 收到通知后|15日内, 项目竣工验收后|半年内, 规划发布实施后|1年内
 * Rejects: 今后|5年内, 最后|3天内
 *
 * @param start folded index of its first character, preposition included
 * @param event the event in its own words, without preposition and 后
 */
record RelativeBase(int start, String event) {
  private static final String[] ENDS = {"之日起的", "之日起", "之日后", "之后", "以后", "日起", "起", "后的", "后"};
  private static final String[] OPENINGS = {"自", "从", "在", "于"};
  private static final String[] RECEIVED = {"收到", "接到", "接收到"};
  private static final String[] EVENTS = {"审批通过", "竣工验收", "发布实施", "印发实施", "批准实施", "审议通过", "印发", "发布", "公布",
      "下发", "出台", "实施", "施行", "生效", "批准", "批复", "通过", "签订", "立项", "开工", "竣工", "投产", "投运", "投用", "验收",
      "验收合格", "受理", "届满", "到期", "结束", "完成", "核准", "备案", "公示", "颁布", "建成", "运行", "发现", "确认", "启动",
      "作出", "获批", "获得批准", "期满", "入住", "入驻", "交付", "移交", "到位", "下达", "上线", "开通", "挂牌", "修改", "修订", "调整", "变更", "成立",
      "注册", "登记",
      "申报", "入库", "入职", "送达", "终结"};
  private static final String[] ISSUES = {"印发", "发布", "公布", "下发", "出台", "颁布"};
  private static final int LONGEST = 30;

  /** The event that ends right before an index, or null. */
  static RelativeBase before(TimeText text, int at, int floor) {
    int bare = at - text.matchBack(at, "的", "，");
    int length = text.matchBack(bare, ENDS);
    if (length == 0 && bare != at) {
      bare = at;
      length = text.matchBack(bare, ENDS);
    }
    int end = bare - length;
    if (length == 0 || end <= floor) {
      return null;
    }
    int left = text.clauseStart(end, Math.max(floor, end - LONGEST));
    int elapsed = elapsed(text, left, end);
    int verb = text.matchBack(elapsed, EVENTS);
    int received = lastOf(text, left, end, RECEIVED);
    if (verb == 0 && received < 0) {
      return null;
    }
    int opening = lastOf(text, left, end, OPENINGS);
    if (opening >= 0) {
      return new RelativeBase(opening, event(text.words(opening + 1, end)));
    }
    int start = received >= 0 ? received : subjectStart(text, left, elapsed - verb, elapsed);
    return new RelativeBase(start, event(text.words(start, end)));
  }

  /** Takes what was issued or built into the quote where it is named right before the verb (本方案, 项目). */
  private static int subjectStart(TimeText text, int left, int verb, int end) {
    if (isIssue(text.words(verb, end))) {
      // 印发后3个月内: what is issued is the plan, and does not belong to the time
      return verb;
    }
    int noun = text.matchBack(verb, "实施方案", "行动计划", "实施意见", "规划", "方案", "计划", "意见", "通知", "办法", "文件", "项目",
        "工程", "平台", "系统", "法律法规", "政策", "标准", "机构", "企业", "合同", "批复", "会议", "活动", "征求意见", "任务", "三年行动", "专项行动", "行动",
        "工作");
    int start = verb - noun;
    start -= noun > 0 ? text.matchBack(start, "本", "该", "各") : 0;
    return Math.max(start, left);
  }

  /** Where the event ends when a full length of time follows it (实施|满一年后15日内); else the index itself. */
  private static int elapsed(TimeText text, int left, int end) {
    for (int at = end - 1; at >= left && end - at <= 6; at--) {
      Duration full = text.at(at - 1) == '满' ? Duration.read(text, at) : null;
      if (full != null && full.end() == end) {
        return at - 1;
      }
    }
    return end;
  }

  /** The last place in a stretch where one of the words begins; -1 for none. */
  private static int lastOf(TimeText text, int left, int end, String... words) {
    for (int i = end - 1; i >= left; i--) {
      if (text.match(i, words) > 0 && !(text.at(i) == '在' && text.at(i - 1) == '现')) {
        return i;
      }
    }
    return -1;
  }

  /** The event as later sentences and people compare it: the issue of the plan by its verb alone. */
  private static String event(String words) {
    for (String issue : ISSUES) {
      if (words.contains(issue) && isIssue(words)) {
        return issue;
      }
    }
    return words;
  }

  /** Whether an event is the issue of the plan itself. */
  static boolean isIssue(String event) {
    for (String issue : ISSUES) {
      if (event.startsWith(issue)) {
        return true;
      }
      int at = event.indexOf(issue);
      if (at > 0 && (event.startsWith("本") || isOwnTitle(event.substring(0, at)))) {
        return true;
      }
    }
    return false;
  }

  /** 规划印发, 方案发布: what is issued is the plan, unless it says whose. */
  private static boolean isOwnTitle(String subject) {
    return switch (subject) {
      case "规划", "方案", "计划", "意见", "通知", "办法", "文件", "行动计划", "实施方案", "实施意见", "行动方案", "工作方案" -> true;
      default -> false;
    };
  }
}
